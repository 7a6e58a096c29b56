/** A small corpus through stages 1 to 4, for tests of what the whole says. */
import { compileGazetteer, recognise } from '../../src/pipeline/recognise/index.ts';
import { relate } from '../../src/pipeline/relate/index.ts';
import { resolve, type Finding, type Settings } from '../../src/pipeline/resolve/index.ts';
import {
	curationSchema,
	lexiconFileSchema,
	siteSchema,
	type Resolution,
} from '../../src/model/index.ts';
import { ingestText, ontology } from './ingestText.ts';

export interface Corpus {
	/** Text by path. */
	readonly documents: Readonly<Record<string, string>>;
	readonly lexicon?: readonly unknown[];
	readonly curation?: readonly unknown[];
	readonly previous?: Settings['previous'];
}

/** Findings of each document, in the order given. */
export function findingsOf({ documents, lexicon = [] }: Corpus): readonly Finding[] {
	const gazetteer = compileGazetteer(lexiconFileSchema.parse(lexicon));
	return Object.entries(documents).map(([path, text]) => {
		const document = ingestText(text, path);
		const mentions = recognise(document, gazetteer, ontology);
		return { document, mentions, candidates: relate(document, mentions, ontology) };
	});
}

export function resolveCorpus(corpus: Corpus, findings = findingsOf(corpus)): Resolution {
	return resolve(findings, {
		ontology,
		lexicon: lexiconFileSchema.parse(corpus.lexicon ?? []),
		curation: curationSchema
			.parse(corpus.curation ?? [])
			.map((decision, at) => ({ decision, line: at + 1 })),
		site: siteSchema.parse({ title: 'Test' }),
		...(corpus.previous && { previous: corpus.previous }),
	});
}
