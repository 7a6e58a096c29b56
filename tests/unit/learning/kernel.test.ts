import { readFileSync } from 'node:fs';
import { main } from 'assemblyscript/asc';
import { describe, expect, test } from 'vitest';
import { SparseWeights } from '../../../src/pipeline/learning/sparseWeights.ts';
import { packWeights, scale } from '../../../src/pipeline/learning/weightFile.ts';
import {
	Chain,
	mayFollow,
	transitionFactors,
} from '../../../src/pipeline/recognise/tagger/chain.ts';
import {
	beginOf,
	isBegin,
	outside,
	tagCount,
} from '../../../src/pipeline/recognise/tagger/labels.ts';

const folder = 'src/pipeline/learning/kernel';

/** Whole numbers from -100 to 100, always the same. */
function* numbers(seed: number): Generator<number, never> {
	for (let state = seed; ; state = (state * 48271) % 2147483647) yield (state % 201) - 100;
}

test('the kernel is what its source compiles to', { timeout: 60_000 }, async () => {
	const written = new Map<string, unknown>();
	const { error } = await main(['--config', `${folder}/asconfig.json`], {
		writeFile: (name, contents) => void written.set(name, contents),
	});
	expect(error).toBeNull();
	expect([...written.keys()]).toEqual([expect.stringMatching(/kernel\.wasm$/)]);
	const [compiled] = [...written.values()] as Uint8Array[];
	const isSame = Buffer.from(compiled!).equals(readFileSync(`${folder}/kernel.wasm`));
	expect(isSame, 'run `npm run kernel`').toBe(true);
});

describe.each([1, 2, 9, 27, 62])('sums of %i outcomes', (width) => {
	const random = numbers(width);
	const features = Array.from({ length: 90 }, (_, at) => 7 * at + (at % 5) + 3);
	const weights = Float32Array.from({ length: features.length * width }, (_, at) => {
		// A third of the rows are whole, the others have a weight or two.
		const isKept = Math.floor(at / width) % 3 === 0 || at % Math.ceil(width / 2) === 0;
		return isKept ? random.next().value / scale : 0;
	});
	const table = new SparseWeights(
		packWeights({ width, features, weights, extra: new Float32Array(0) }, 1 / scale),
		width,
		2,
	);
	const stepsOf = (feature: number, outcome: number): number =>
		Math.round(scale * (weights[features.indexOf(feature) * width + outcome] ?? 0));
	const expected = (list: readonly number[]): readonly number[] =>
		Array.from({ length: width }, (_, outcome) =>
			list.reduce((sum, one) => sum + stepsOf(one, outcome), 0),
		);
	// Every second one is known; the last are behind all.
	const asked = [...features.flatMap((one) => [one, one + 1]), 5000, 4_194_303];

	const sumUp = (list: readonly number[]): readonly number[] => {
		if (width === 1) return [table.total(list)];
		const totals = new Int32Array(width);
		table.totals(list, totals);
		return [...totals];
	};

	test('are those of plain addition', () => expect(sumUp(asked)).toEqual(expected(asked)));

	test('go beyond what is summed at once', () => {
		const many = Array.from({ length: 700 }, (_, at) => features[at % features.length]!);
		expect(sumUp(many)).toEqual(expected(many));
	});

	test('take up rows of sums', () => {
		// Of one outcome there are no rows.
		if (width === 1) return;
		const { firstRow, rowBytes } = table;
		const second = firstRow + rowBytes;
		table.features.set(features.slice(0, 4));
		table.sum(4, 0, firstRow);
		table.features.set(features.slice(4, 7));
		table.rows.set([firstRow, firstRow]);
		table.sum(3, 2, second);
		const twice = [...features.slice(0, 4), ...features.slice(0, 7)];
		expect([...table.sumsAt(second)]).toEqual(expected(twice));
	});
});

describe('a chain of tags', () => {
	const random = numbers(11);
	const transitions = Float64Array.from(
		{ length: tagCount * tagCount },
		() => random.next().value / 80,
	);
	const words = 3;
	const scores = Float64Array.from({ length: words * tagCount }, () => random.next().value / 40);
	const chain = new Chain(transitionFactors(transitions));
	chain.run(scores, words);

	/** All rows of tags that may be, with their weight. */
	const rows = Array.from({ length: tagCount ** words }, (_, at) => {
		const tags = [
			at % tagCount,
			Math.floor(at / tagCount) % tagCount,
			Math.floor(at / tagCount ** 2),
		];
		const isAllowed = tags.every((tag, place) =>
			place === 0 ? tag === outside || isBegin(tag) : mayFollow(tags[place - 1]!, tag),
		);
		const score = tags.reduce(
			(sum, tag, place) =>
				sum +
				scores[place * tagCount + tag]! +
				(place === 0 ? 0 : transitions[tags[place - 1]! * tagCount + tag]!),
			0,
		);
		return { tags, weight: isAllowed ? Math.exp(score) : 0 };
	});
	const all = rows.reduce((sum, { weight }) => sum + weight, 0);
	const shareOf = (isMeant: (tags: readonly number[]) => boolean): number =>
		rows.reduce((sum, { tags, weight }) => sum + (isMeant(tags) ? weight : 0), 0) / all;

	test('gives each tag its share of all rows', () => {
		for (let at = 0; at < words; at += 1)
			for (let tag = 0; tag < tagCount; tag += 1)
				expect(chain.marginal(at, tag)).toBeCloseTo(
					shareOf((tags) => tags[at] === tag),
					9,
				);
	});

	test('gives a name the share of the rows that have exactly it', () => {
		const begin = beginOf(2);
		expect(chain.probability(0, 2, begin)).toBeCloseTo(
			shareOf(([a, b, c]) => a === begin && b === begin + 1 && c !== begin + 1),
			9,
		);
		expect(chain.probability(1, 3, begin)).toBeCloseTo(
			shareOf(([, b, c]) => b === begin && c === begin + 1),
			9,
		);
	});

	test('finds the row of the greatest weight', () => {
		const best = rows.reduce((most, row) => (row.weight > most.weight ? row : most));
		expect([...chain.best()]).toEqual(best.tags);
	});

	test('forgets the row before, and may be of no word', () => {
		const longer = new Float64Array(40 * tagCount);
		chain.run(longer, 40);
		chain.run(scores, words);
		const fresh = new Chain(transitionFactors(transitions));
		fresh.run(scores, words);
		expect(chain.best()).toEqual(fresh.best());
		expect(chain.marginal(2, 0)).toBe(fresh.marginal(2, 0));
		chain.run(new Float64Array(0), 0);
		expect(chain.best()).toHaveLength(0);
	});
});
