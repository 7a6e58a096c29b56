/** Making the tagger's weights: annotated documents in, a file of weights out. */
import type { Lexicon, Ontology } from '../model/index.ts';
import { ingest } from './ingest/index.ts';
import { compileGazetteer } from './recognise/index.ts';
import { readPassages } from './recognise/passage.ts';
import { findByRules } from './recognise/rules.ts';
import { toExamples } from './recognise/tagger/example.ts';
import { wordReader } from './recognise/tagger/features.ts';
import { learn } from './recognise/tagger/learn.ts';
import type { AnnotatedText } from './recognise/tagger/training.ts';
import { packWeights } from './recognise/tagger/weights.ts';

export { readTraining, type AnnotatedText } from './recognise/tagger/training.ts';
export { labels, type Label } from './recognise/tagger/labels.ts';
export { packTable, wordClassFile } from './recognise/tagger/wordClass.ts';
export { readWordNet } from './recognise/tagger/wordNet.ts';
export { weightFile } from './recognise/tagger/weights.ts';

/** Chosen on the dev parts: more rounds or other steps change the scores by less than half a point. */
const options = { rounds: 16, step: 0.03, decay: 0.001, minCount: 2, seed: 1 };

/** An annotated document; `weight` says how often it counts. */
export interface TrainingText extends AnnotatedText {
	readonly weight: number;
}

/** The file of weights learnt from texts. The same texts and lexicon give the same bytes. */
export function trainTagger(
	texts: readonly TrainingText[],
	lexicon: Lexicon,
	ontology: Ontology,
): Uint8Array {
	const gazetteer = compileGazetteer(lexicon);
	const view = wordReader();
	const examples = texts.flatMap(({ text, gold, weight }) => {
		const { document } = ingest(
			{ path: 'training.md', bytes: new TextEncoder().encode(text) },
			ontology,
		);
		if (!document) return [];
		const passages = readPassages(document);
		const proposals = findByRules(document, passages, gazetteer, ontology);
		return toExamples(passages, proposals, gold, weight, view);
	});
	return packWeights(learn(examples, options));
}
