import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysed, clique, lines, map, measureOf } from './support.ts';

describe('communities', () => {
	const analysis = analysed(map);

	test('close groups, largest first, and last who is in none', () => {
		expect(analysis.communities.map(({ members }) => members.toSorted())).toEqual([
			['a', 'b', 'c', 'd'],
			['p', 'q', 'r', 's'],
			['l1', 'l2', 'l3', 'l4', 'l5', 'x', 'y'],
		]);
	});

	test('are named and addressed by their most central members', () => {
		expect(analysis.communities.map(({ slug, label }) => [slug, label])).toEqual([
			['d', 'd, a, b'],
			['p', 'p, q, r'],
			['unconnected', 'Unconnected'],
		]);
	});

	test('know how many statements bridge them', () => {
		expect(analysis.communities.map(({ bridges }) => bridges)).toEqual([
			[{ community: 1, statements: 1 }],
			[{ community: 0, statements: 1 }],
			[],
		]);
	});

	test.each([
		['an entity has the address', ['unconnected', 'other'], 'unconnected-entities'],
		['both have', ['unconnected', 'unconnected_entities'], 'unconnected-entities'],
		['nobody has', ['one', 'other'], 'unconnected'],
	])('the rest has an address of its own where %s', (_, graph, slug) => {
		expect(analysed(graph).communities.map((one) => one.slug)).toEqual([slug]);
	});

	test.each([
		['no entities', [], 0],
		['one', ['a'], 1],
		['a pair is none, only the rest', ['a-b'], 1],
		['three that are only named together', ['a~b', 'b~c', 'a~c'], 1],
		['two groups', [...clique('a', 'b', 'c'), ...clique('x', 'y', 'z')], 2],
	])('of %s', (_, graph, count) => {
		expect(analysed(graph).communities).toHaveLength(count);
	});

	test('hold every entity once, at the index its measures say, with distinct addresses', () => {
		fc.assert(
			fc.property(lines, (graph) => {
				const found = analysed(graph);
				const members = found.communities.flatMap((one) => one.members);
				expect(members.toSorted()).toEqual(Object.keys(found.measures).toSorted());
				expect(new Set(found.communities.map(({ slug }) => slug)).size).toBe(
					found.communities.length,
				);
				found.communities.forEach((one, index) => {
					expect(one.index).toBe(index);
					for (const id of one.members) expect(measureOf(found, id).community).toBe(index);
					for (const { community, statements } of one.bridges)
						expect(found.communities[community]?.bridges).toContainEqual({
							community: index,
							statements,
						});
				});
			}),
		);
	});
});
