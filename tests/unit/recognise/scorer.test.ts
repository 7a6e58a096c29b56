import { expect, test } from 'vitest';
import { readCompressed } from '../../../src/pipeline/learning/compressed.ts';
import { SparseWeights } from '../../../src/pipeline/learning/sparseWeights.ts';
import { readPassages } from '../../../src/pipeline/recognise/passage.ts';
import type { Proposal } from '../../../src/pipeline/recognise/proposal.ts';
import { toExamples } from '../../../src/pipeline/recognise/tagger/example.ts';
import { tagCount } from '../../../src/pipeline/recognise/tagger/labels.ts';
import { createScorer, keptRows } from '../../../src/pipeline/recognise/tagger/scorer.ts';
import { readSequences } from '../../../src/pipeline/recognise/tagger/sequence.ts';
import {
	readSpellings,
	viewSequence,
} from '../../../src/pipeline/recognise/tagger/sequenceView.ts';
import { weightFile } from '../../../src/pipeline/recognise/tagger/weights.ts';
import { wordReader } from '../../../src/pipeline/recognise/tagger/wordReader.ts';
import { toDocument } from '../../../src/pipeline/training/tagger.ts';

// The same words in sentences, headings and lists, beside what is found and what is not.
const text = `# Models of Meta

Meta trained a model. The model of Meta, a large model, runs on GPUs; GPUs run the model.

- the model
- Meta and the model (of Meta)

## The model

"Attention Is All You Need" is read. A model reads the model of the model.
`;

test('a word scores the sum of the features that are learnt', () => {
	const passages = readPassages(toDocument(text, { types: [], predicates: [] } as never)!);
	const at = passages[1]!.text.indexOf('Meta');
	const proposals: readonly Proposal[] = [
		{
			passage: 1,
			start: at,
			end: at + 4,
			form: 'name',
			trust: 'sure',
			readings: [
				{ name: 'Meta', type: 'organization' as never, method: 'lexicon', confidence: 0.9 },
			],
		},
	];
	const file = readCompressed(weightFile);
	const plain = new SparseWeights(file, tagCount);
	const { readWord, score } = createScorer(new SparseWeights(file, tagCount, keptRows()));
	const examples = toExamples(
		passages,
		proposals,
		[],
		wordReader((one) => one),
	);
	const sequences = readSequences(passages, proposals);
	const views = sequences.map(({ tokens }) => tokens.map(({ word }) => readWord(word.text)));
	const spellings = readSpellings(sequences, views);
	let compared = 0;
	sequences.forEach((sequence, index) => {
		const scores = score(viewSequence(sequence, views[index]!, spellings));
		examples[index]!.features.forEach((features, word) => {
			const totals = new Int32Array(tagCount);
			plain.totals(features, totals);
			for (let tag = 0; tag < tagCount; tag += 1) {
				const given = scores[word * tagCount + tag]!;
				// No name goes on over a mark that parts names.
				if (given === -100) continue;
				expect(given).toBeCloseTo(totals[tag]! * SparseWeights.step, 4);
				compared += 1;
			}
		});
	});
	expect(compared).toBeGreaterThan(1000);
});

test('scores are the same where there is room for the sums of few words', () => {
	const file = readCompressed(weightFile);
	const passages = readPassages(toDocument(text, { types: [], predicates: [] } as never)!);
	const sequences = readSequences(passages, []);
	const scoresWith = (words: number): readonly (readonly number[])[] => {
		const { readWord, score } = createScorer(
			new SparseWeights(file, tagCount, keptRows(words)),
			words,
		);
		const views = sequences.map(({ tokens }) => tokens.map(({ word }) => readWord(word.text)));
		const spellings = readSpellings(sequences, views);
		return sequences.map((sequence, index) => [
			...score(viewSequence(sequence, views[index]!, spellings)),
		]);
	};
	// Sums are overwritten within a document, and within a sentence.
	expect(scoresWith(14)).toEqual(scoresWith(1000));
});
