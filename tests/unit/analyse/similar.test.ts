import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asEntityId } from '../../../src/model/index.ts';
import { analysed, clique, lines, star } from './support.ts';

const similarTo = (graph: readonly string[], id: string) =>
	analysed(graph).similar[asEntityId(id)] ?? [];

describe('similar entities', () => {
	test.each([
		['share a neighbour', ['a-m', 'b-m'], ['b m', 'm ']],
		['nobody is like one alone', ['a', 'b-c'], []],
		['two steps away is not alike', ['a-m', 'm-n', 'n-b'], ['n m', 'm ']],
		['a sentence that names both tells a little', ['a~m', 'b~m'], ['b m']],
	])('%s', (_, graph, expected) => {
		expect(
			similarTo(graph, 'a').map(({ entity, shared }) => `${entity} ${shared.join(' ')}`),
		).toEqual(expected);
	});

	test('a rare neighbour tells more than a common one', () => {
		const common = star('hub', 'a', 'b', 'c', 'd', 'e', 'f', 'g');
		const found = similarTo([...common, 'a-rare', 'b-rare'], 'a');
		expect(found[0]).toMatchObject({ entity: 'b', shared: ['rare', 'hub'], isDirect: false });
	});

	test('says whether a statement joins the two', () => {
		const found = similarTo([...clique('a', 'b', 'm'), 'a~c', 'c~m'], 'a');
		expect(found.map(({ entity, isDirect }) => [entity, isDirect])).toEqual([
			['m', true],
			['b', true],
			['c', false],
		]);
	});

	test('are at most eight, best first, never itself, scored above 0 to 1, with what both have', () => {
		fc.assert(
			fc.property(lines, (graph) => {
				const { similar } = analysed(graph);
				const neighbours = (id: string): ReadonlySet<string> =>
					new Set(
						graph
							.map((line) => line.split(/[-~]/))
							.flatMap(([a, b]) => (a === id ? [b ?? ''] : b === id ? [a ?? ''] : [])),
					);
				for (const [id, found] of Object.entries(similar)) {
					expect(found.length).toBeLessThanOrEqual(8);
					const scores = found.map(({ score }) => score);
					expect(scores).toEqual(scores.toSorted((a, b) => b - a));
					for (const { entity, score, shared, isDirect } of found) {
						expect(entity).not.toBe(id);
						expect(score > 0 && score <= 1).toBe(true);
						expect(isDirect || shared.length > 0).toBe(true);
						for (const one of shared)
							expect(neighbours(id).has(one) && neighbours(entity).has(one)).toBe(true);
					}
				}
			}),
		);
	});
});
