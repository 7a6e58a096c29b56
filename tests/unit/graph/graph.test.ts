import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/pipeline/graph/index.ts';
import { ingestText } from '../../support/ingestText.ts';
import { entityOf, evidenceIn, statementOf, togetherOf } from '../../support/knowledge.ts';

const entities = ['palm', 'meta', 'llama'].map((id) => entityOf(id));
const developed = statementOf('meta', 'developed', 'llama');
const statements = [
	developed,
	statementOf('llama', 'compared_with', 'palm'),
	statementOf('llama', 'based_on', 'palm'),
	statementOf('llama', 'parameters', { value: 405e9, unit: 'parameters', text: '405B' }),
];
const inOneSentence = togetherOf('meta', 'llama');
const together = [togetherOf('palm', 'llama', 3), inOneSentence];

describe('buildGraph', () => {
	const graph = buildGraph(entities, statements, together);

	test('is a directed multigraph with nodes and edges in the order of their keys', () => {
		expect(graph).toBeInstanceOf(MultiDirectedGraph);
		expect([graph.type, graph.multi]).toEqual(['directed', true]);
		expect(graph.nodes()).toEqual(['llama', 'meta', 'palm']);
		expect(graph.edges()).toEqual([
			'llama--based_on--palm',
			'llama--compared_with--palm',
			'meta--developed--llama',
			'llama~meta',
			'llama~palm',
		]);
	});

	test('a value makes no edge, co-occurrence one of another kind', () => {
		expect(graph.mapEdges((_, { kind, weight }) => [kind, weight])).toEqual([
			['statement', 1],
			['statement', 1],
			['statement', 1],
			['coOccurrence', 1],
			['coOccurrence', 3],
		]);
	});

	test('an edge points from subject to object', () => {
		expect(graph.extremities('meta--developed--llama')).toEqual(['meta', 'llama']);
		expect(graph.getEdgeAttributes('meta--developed--llama')).toEqual({
			kind: 'statement',
			statement: 'meta--developed--llama',
			predicate: 'developed',
			weight: 1,
		});
	});

	test('an edge weighs as many documents as state it, however often each does', () => {
		const [a, b] = [ingestText('One. Two.', 'a.md'), ingestText('One.', 'b.md')];
		const evidence = [evidenceIn(a, 0), evidenceIn(a, 1), evidenceIn(b, 0)];
		const weighed = buildGraph(
			entities,
			[statementOf('meta', 'developed', 'llama', { evidence })],
			[],
		);
		expect(weighed.getEdgeAttribute('meta--developed--llama', 'weight')).toBe(2);
	});

	test('a statement about itself is a loop, nothing at all an empty graph', () => {
		const loop = buildGraph(entities, [statementOf('llama', 'based_on', 'llama')], []);
		expect([loop.size, loop.selfLoopCount]).toEqual([1, 1]);
		expect(buildGraph([], [], []).order).toBe(0);
	});

	test.each([
		['an end is no entity', [statementOf('meta', 'developed', 'nobody')], []],
		['a statement stands twice', [developed, developed], []],
		['a pair stands twice', [], [inOneSentence, inOneSentence]],
	])('throws where %s', (_, wrong, pairs) => {
		expect(() => buildGraph(entities, wrong, pairs)).toThrow();
	});

	test('the order of the input makes no difference', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(entities, { minLength: entities.length }),
				fc.shuffledSubarray(statements, { minLength: statements.length }),
				fc.shuffledSubarray(together, { minLength: together.length }),
				(...shuffled) => {
					expect(JSON.stringify(buildGraph(...shuffled).export())).toBe(
						JSON.stringify(graph.export()),
					);
				},
			),
		);
	});

	test('its input stays as it was', () => {
		const frozen = Object.freeze([...entities]);
		buildGraph(frozen, Object.freeze([...statements]), Object.freeze([...together]));
		expect(frozen.map(({ id }) => id)).toEqual(['palm', 'meta', 'llama']);
	});
});
