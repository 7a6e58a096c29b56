import { expect, test } from 'vitest';
import { jointFeatures } from '../../../src/pipeline/relate/ranker/joint.ts';
import type { ReadPair } from '../../../src/pipeline/relate/ranker/read.ts';

const pair = (left: number, right: number, lists: readonly [number, number]): ReadPair => ({
	left,
	right,
	leftList: lists[0],
	rightList: lists[1],
	types: 7,
	features: [],
	neighbours: [],
	start: left,
	end: right,
});

/** `A and B use C`, and D apart. */
const pairs = [pair(0, 2, [0, 2]), pair(1, 2, [0, 2]), pair(0, 1, [0, 0]), pair(2, 3, [2, 3])];
const featuresOf = (scores: readonly number[]): readonly (readonly number[])[] =>
	jointFeatures(pairs, Float32Array.from(scores));

test.each([
	['the other member of its list with the same name', [1, 3, -2, -2]],
	['a chain over a name between', [1, 1, -1, -2]],
	['how many others are related', [1, 1, -2, 0.1]],
])('the first pair is seen with %s', (_, scores) => {
	expect(featuresOf(scores)[0]).not.toEqual(featuresOf([1, 1, -2, -2])[0]);
});

test('a pair is seen with a chain of a name before over its left end', () => {
	const scores = Float32Array.of(1, 2);
	const before = jointFeatures([pair(1, 2, [1, 2]), pair(0, 1, [0, 1])], scores);
	const apart = jointFeatures([pair(1, 2, [1, 2]), pair(1, 9, [1, 9])], scores);
	expect(before[0]).not.toEqual(apart[0]);
});

test('members of a list that stand alike look alike', () => {
	const [first, second] = featuresOf([1, 1, -2, -2]);
	expect(new Set(first)).toEqual(new Set(second));
});

test('the same scores give the same features, and a pair alone has some', () => {
	expect(featuresOf([1, 1, -2, -2])).toEqual(featuresOf([1, 1, -2, -2]));
	expect(jointFeatures(pairs.slice(3), Float32Array.of(-1))[0]?.length).toBeGreaterThan(5);
	expect(jointFeatures([], Float32Array.of())).toEqual([]);
});
