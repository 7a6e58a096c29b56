import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortestPath, toAdjacency, type Step } from '../../../src/client/adjacency.ts';
import { payload } from './support.ts';

const at = (id: string): number => payload.nodes.id.indexOf(id);

describe('adjacency', () => {
	const adjacency = toAdjacency(payload);
	const around = (id: string): readonly string[] =>
		(adjacency[at(id)] ?? []).map(
			({ node, predicate, isForward }) =>
				`${isForward ? '' : 'from '}${payload.nodes.id[node] ?? ''} ${payload.predicates[predicate]?.id ?? ''}`,
		);

	test.each([
		['what it states', 'a', ['b based_on']],
		['what is stated of it', 'b', ['from a based_on', 'from c used_for']],
		['being named together is no relation', 'e', []],
		['nothing', 'f', []],
	])('%s', (_, id, expected) => {
		expect(around(id)).toEqual(expected);
	});
});

describe('the shortest path', () => {
	const adjacency = toAdjacency(payload);
	const path = (from: string, to: string): string | undefined =>
		shortestPath(adjacency, at(from), at(to))
			?.map(
				({ from: one, node, isForward }) =>
					`${payload.nodes.id[one] ?? ''}${isForward ? '>' : '<'}${payload.nodes.id[node] ?? ''}`,
			)
			.join(' ');

	test.each([
		['one step', 'a', 'b', 'a>b'],
		['against the direction', 'b', 'a', 'b<a'],
		['several', 'a', 'd', 'a>b b<c c>d'],
		['to itself', 'a', 'a', ''],
		['to itself over a loop', 'd', 'd', ''],
		['by being named together only', 'd', 'e', undefined],
		['to one alone', 'a', 'f', undefined],
	])('%s', (_, from, to, expected) => {
		expect(path(from, to)).toBe(expected);
	});

	test('joins its ends without a gap and is as short as the way back', () => {
		const graphs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });
		fc.assert(
			fc.property(graphs, fc.nat(9), fc.nat(9), (edges, from, to) => {
				const lists: Step[][] = Array.from({ length: 10 }, () => []);
				for (const [source, target] of edges) {
					lists[source]?.push({ node: target, predicate: 0, isForward: true });
					lists[target]?.push({ node: source, predicate: 0, isForward: false });
				}
				const there = shortestPath(lists, from, to);
				expect(shortestPath(lists, to, from)?.length).toBe(there?.length);
				let place = from;
				for (const step of there ?? []) {
					expect(step.from).toBe(place);
					expect(lists[place]).toContainEqual({
						node: step.node,
						predicate: 0,
						isForward: step.isForward,
					});
					place = step.node;
				}
				if (there) expect(place).toBe(to);
			}),
		);
	});
});
