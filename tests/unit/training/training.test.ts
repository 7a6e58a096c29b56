import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SparseWeights } from '../../../src/pipeline/learning/sparseWeights.ts';
import { packWeights } from '../../../src/pipeline/learning/weightFile.ts';
import { learnLogistic, probabilities } from '../../../src/pipeline/learning/logistic.ts';
import {
	clusterOf,
	packClusters,
	unpackClusters,
	keyOfWord,
} from '../../../src/pipeline/learning/wordCluster.ts';
import { toSource, type Document, type Mention, type TypeId } from '../../../src/model/index.ts';
import { readingOf } from '../../../src/pipeline/recognise/proposal.ts';
import { readAnnotated } from '../../../src/pipeline/training/annotatedText.ts';
import { judgedPairs } from '../../../src/pipeline/training/judgedPairs.ts';
import { ontology } from '../../support/ingestText.ts';

/** The first place of a name as a mention of a program. */
function mentionOf(document: Document, name: string): Mention {
	const block = document.blocks.find(({ text }) => text.includes(name));
	if (!block) throw new Error(name);
	const start = block.text.indexOf(name);
	const place = { start, end: start + name.length };
	const span = toSource(block, place);
	const sentence = document.sentences.findIndex(({ span: { end } }) => end >= span.end);
	const text = document.text.slice(span.start, span.end);
	const readings = [readingOf(name, 'software' as TypeId, 'tagger', 1)];
	return {
		...place,
		...{ span, text, surface: name, block: block.index, sentence, form: 'name', readings },
	};
}

describe('annotated text', () => {
	test('names and statements with their places', () => {
		const [read] = readAnnotated(
			'// remark\n# Note\n\n[Meta|org] made [Llama 2|model].\n=> Meta | developed | Llama 2\n',
		);
		expect(read?.text).toBe('# Note\n\nMeta made Llama 2.\n\n');
		expect(read?.gold.map(({ start, end, label }) => [read.text.slice(start, end), label])).toEqual(
			[
				['Meta', 'organization'],
				['Llama 2', 'model'],
			],
		);
		expect(read?.relations).toMatchObject([
			{ subject: 'Meta', predicate: 'developed', object: 'Llama 2' },
		]);
	});

	test.each([
		['[Meta|company] waits.', /no such type/],
		['[Meta|org] waits.\n=> Meta | waits', /a statement is/],
	])('is refused: %s', (text, message) => expect(() => readAnnotated(text)).toThrow(message));

	test('every text that ships is well-formed, its predicates known', () => {
		const folder = 'training';
		const texts = [folder, `${folder}/relations`]
			.flatMap((one) => readdirSync(one).map((name) => `${one}/${name}`))
			.filter((path) => path.endsWith('.txt'))
			.flatMap((path) => readAnnotated(readFileSync(path, 'utf8')));
		const predicates = new Set<string>(ontology.predicates.map(({ id }) => id));
		expect(texts.length).toBeGreaterThan(500);
		for (const { relations } of texts)
			for (const { predicate } of relations) expect(predicates).toContain(predicate);
	});

	test('a statement judges the nearest pair that names its ends', () => {
		const [read] = readAnnotated(
			'[Meta|org] made [Llama 2|model] and met [Google|org].\n=> Meta | developed | Llama 2\n',
		);
		const lines = read ? judgedPairs(read, ontology) : [];
		const outcomes = lines.flat().map(({ outcome }) => outcome);
		expect(outcomes.filter((outcome) => outcome !== 0)).toEqual([1]);
		expect(outcomes).toHaveLength(3);
	});

	test('a name that is found stands for the annotated one it lies over, whatever its ends and type', () => {
		const [read] = readAnnotated(
			'The new [Llama 2|model] of [Meta|org] met [Google|org].\n=> Meta | developed | Llama 2\n',
		);
		const found = (names: readonly string[]) => (document: Document) =>
			names.map((name) => mentionOf(document, name));
		const outcomesOf = (names: readonly string[]) =>
			(read ? judgedPairs(read, ontology, found(names)) : []).flat().map(({ outcome }) => outcome);
		const backwards = outcomesOf(['Llama 2 of', 'Meta']);
		expect(backwards).toHaveLength(1);
		expect(backwards[0]).toBeGreaterThan(1);
		expect(outcomesOf(['Llama 2', 'Google'])).toEqual([0]);
	});
});

describe('learning', () => {
	const examples = Array.from({ length: 60 }, (_, at) => ({
		features: [at % 3, 10],
		outcome: at % 3,
	}));
	const options = { rounds: 30, step: 0.2, decay: 0, minCount: 1, dropout: 0, seed: 1 };
	const learnt = learnLogistic(examples, 2, options);

	test('tells outcomes apart by their features, and reads its own file', () => {
		const weights = new SparseWeights(packWeights(learnt, 0.01), 2);
		for (const feature of [0, 1, 2]) {
			const sums = new Int32Array(2);
			weights.totals([feature, 10], sums);
			const shares = probabilities(
				Float32Array.from([0, 1], (outcome) => sums[outcome]! * SparseWeights.step),
			);
			const all = [1 - (shares[0] ?? 0) - (shares[1] ?? 0), ...shares];
			expect(all.indexOf(Math.max(...all))).toBe(feature);
		}
	});

	test('is the same each time', () => expect(learnLogistic(examples, 2, options)).toEqual(learnt));

	test('with features left out by chance the others learn to do without, each time alike', () => {
		const twice = examples.map(({ features: [one = 0], outcome }) => ({
			features: [one, one + 3],
			outcome,
		}));
		const thinned = { ...options, dropout: 0.5 };
		const weights = learnLogistic(twice, 2, thinned);
		expect(learnLogistic(twice, 2, thinned)).toEqual(weights);
		const ofOutcome1 = [1, 4].map(
			(feature) => weights.weights[2 * weights.features.indexOf(feature)] ?? 0,
		);
		expect(Math.min(...ofOutcome1)).toBeGreaterThan(1);
	});

	test('going on from given weights, those that are 0 stay so', () => {
		const start = {
			...learnt,
			weights: learnt.weights.map((weight, at) => (at === 2 ? 0 : weight)),
		};
		const { weights } = learnLogistic(examples, 2, options, start);
		expect(learnt.weights[2]).not.toBe(0);
		expect(weights[2]).toBe(0);
		expect(weights[0]).not.toBe(0);
	});

	test('a file of another width is refused', () =>
		expect(() => new SparseWeights(packWeights(learnt, 0.01), 3)).toThrow(/npm run train/));

	test('clusters survive their file', () => {
		const words = ['sonata', 'concerto', 'lever'];
		const table = unpackClusters(
			packClusters(words.map((word, at) => ({ key: keyOfWord(word), cluster: at * 300 }))),
		);
		expect(words.map((word) => clusterOf(table, word))).toEqual([0, 300, 600]);
		expect(clusterOf(table, 'unheard')).toBe(-1);
	});
});
