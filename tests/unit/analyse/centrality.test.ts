import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureBetweenness } from '../../../src/pipeline/analyse/betweenness.ts';
import {
	analysed,
	clique,
	drawn,
	each,
	lines,
	measureOf,
	path,
	star,
	statedOf,
} from './support.ts';

describe('degree', () => {
	test.each([
		['neighbours', ['a-b', 'a-c'], 2],
		['statements that differ about one pair count once', ['a-b', 'b-a', 'a-b'], 1],
		['being named together states nothing', ['a~b', 'a-c'], 1],
		['a statement about itself is no neighbour', ['a-a', 'a-b'], 1],
		['alone', ['a'], 0],
	])('%s', (_, graph, degree) => {
		expect(measureOf(analysed(graph), 'a').degree).toBe(degree);
	});
});

describe('PageRank', () => {
	test.each([
		['one', ['a'], { a: 1 }],
		['a pair', ['a-b'], { a: 0.5, b: 0.5 }],
		['the middle of a path', path('a', 'b', 'c'), { a: 0.256757, b: 0.486486, c: 0.256757 }],
		['one alone beside a pair', ['a-b', 'c'], { a: 0.465116, b: 0.465116, c: 0.0697674 }],
		['a pair of many statements', ['a-b', 'a-b', 'a-c'], { a: 0.486486, b: 0.325676, c: 0.187838 }],
		['nothing stated', ['a~b', 'c', 'd'], { a: 0.25, b: 0.25, c: 0.25, d: 0.25 }],
	])('%s', (_, graph, ranks) => {
		const found = each(analysed(graph), 'pagerank');
		expect(Object.keys(found)).toEqual(Object.keys(ranks));
		for (const [id, rank] of Object.entries(ranks)) expect(found[id]).toBeCloseTo(rank, 5);
	});

	test('sums to 1, and nobody has none', () => {
		fc.assert(
			fc.property(lines, (graph) => {
				const ranks = Object.values(each(analysed(graph), 'pagerank'));
				expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 4);
				expect(Math.min(...ranks)).toBeGreaterThan(0);
			}),
		);
	});
});

describe('betweenness', () => {
	test.each([
		['a path of five', path('a', 'b', 'c', 'd', 'e'), { a: 0, b: 0.5, c: 0.666667, d: 0.5, e: 0 }],
		['a star', star('a', 'b', 'c', 'd', 'e'), { a: 1, b: 0, e: 0 }],
		['a ring shares its paths', [...path('a', 'b', 'c', 'd'), 'd-a'], { a: 0.166667, c: 0.166667 }],
		['everybody knows everybody', clique('a', 'b', 'c', 'd'), { a: 0, b: 0 }],
		['directions do not matter', ['b-a', 'b-c'], { a: 0, b: 1, c: 0 }],
		['two apart', ['a-b', 'c-d'], { a: 0, d: 0 }],
		['co-occurrence is no path', ['a~b', 'b~c', 'd-e'], { b: 0 }],
		['two', ['a-b'], { a: 0, b: 0 }],
	])('%s', (_, graph, values) => {
		expect(each(analysed(graph), 'betweenness')).toMatchObject(values);
	});

	test('agrees with counting the shortest paths of all pairs', () => {
		fc.assert(
			fc.property(lines, (graph) => {
				const { order, starts, targets } = statedOf(drawn(...graph));
				const near = Array.from({ length: order }, (_, node) => [
					...targets.slice(starts[node], starts[node + 1]),
				]);
				const from = near.map((_, node) => countPaths(near, node));
				const expected = near.map((_, middle) => {
					let total = 0;
					for (let a = 0; a < order; a += 1)
						for (let b = 0; b < order; b += 1) {
							if (a === b || a === middle || b === middle) continue;
							const [all, first, second] = [from[a]?.[b], from[a]?.[middle], from[middle]?.[b]];
							if (all && first && second && first.steps + second.steps === all.steps)
								total += (first.paths * second.paths) / all.paths;
						}
					return order < 3 ? 0 : total / ((order - 1) * (order - 2));
				});
				const found = measureBetweenness(statedOf(drawn(...graph)));
				expected.forEach((value, node) => expect(found[node]).toBeCloseTo(value, 9));
			}),
			{ numRuns: 50 },
		);
	});

	test('of a large graph is sampled: near the true value, within 0 and 1, the same each time', () => {
		const ids = Array.from({ length: 2500 }, (_, at) => `n${at}`);
		const graph = statedOf(drawn(...star('hub', ...ids), ...path('n1', 'far', 'farther')));
		const sampled = measureBetweenness(graph);
		const exact = measureBetweenness(
			graph,
			Int32Array.from({ length: graph.order }, (_, at) => at),
		);
		expect(Math.max(...sampled)).toBeLessThanOrEqual(1);
		sampled.forEach((value, node) => expect(value).toBeCloseTo(exact[node] ?? 0, 1));
		expect(measureBetweenness(graph)).toEqual(sampled);
	});
});

/** Steps to each node and in how many ways they can be gone, by levels. */
function countPaths(
	near: readonly (readonly number[])[],
	from: number,
): readonly ({ readonly steps: number; readonly paths: number } | undefined)[] {
	const found: { steps: number; paths: number }[] = [];
	found[from] = { steps: 0, paths: 1 };
	for (let level = [from], steps = 1; level.length > 0; steps += 1) {
		const next = new Set<number>();
		for (const node of level)
			for (const other of near[node] ?? []) {
				const there = (found[other] ??= { steps, paths: 0 });
				if (there.steps !== steps) continue;
				there.paths += found[node]?.paths ?? 0;
				next.add(other);
			}
		level = [...next];
	}
	return found;
}
