import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import type { KnowledgeGraph } from '../../../src/model/index.ts';
import { analyse } from '../../../src/pipeline/analyse/index.ts';
import { sampleIndices, seededRandom } from '../../../src/pipeline/analyse/random.ts';
import { drawn, lines, map } from './support.ts';

/** The same graph, built in another order; `buildGraph` would sort it. */
function inOrder(
	graph: KnowledgeGraph,
	nodes: readonly string[],
	edges: readonly string[],
): KnowledgeGraph {
	const other: KnowledgeGraph = new MultiDirectedGraph();
	for (const node of nodes) other.addNode(node, graph.getNodeAttributes(node));
	for (const edge of edges)
		other.addEdgeWithKey(edge, ...graph.extremities(edge), graph.getEdgeAttributes(edge));
	return other;
}

describe('analyse', () => {
	test('gives the same bytes run to run', () => {
		const once = JSON.stringify(analyse(drawn(...map)));
		for (let run = 0; run < 5; run += 1) expect(JSON.stringify(analyse(drawn(...map)))).toBe(once);
	});

	test('gives the same bytes whatever the order of nodes and edges', () => {
		const shuffled = lines.chain((graph) => {
			const built = drawn(...graph);
			const [nodes, edges] = [built.nodes(), built.edges()];
			return fc
				.tuple(
					fc.shuffledSubarray(nodes, { minLength: nodes.length }),
					fc.shuffledSubarray(edges, { minLength: edges.length }),
				)
				.map((order) => ({ built, other: inOrder(built, ...order) }));
		});
		fc.assert(
			fc.property(shuffled, ({ built, other }) => {
				expect(JSON.stringify(analyse(other))).toBe(JSON.stringify(analyse(built)));
			}),
		);
	});

	test('leaves the graph as it was', () => {
		const graph = drawn(...map);
		const before = JSON.stringify(graph.export());
		analyse(graph);
		expect(JSON.stringify(graph.export())).toBe(before);
	});

	test('of an empty graph is empty', () => {
		expect(analyse(drawn())).toEqual({ measures: {}, similar: {}, communities: [] });
	});
});

describe('seeded random numbers', () => {
	test('are the same for a seed, lie in [0, 1) and differ for another', () => {
		const take = (seed: number): readonly number[] =>
			Array.from({ length: 200 }, seededRandom(seed));
		expect(take(7)).toEqual(take(7));
		expect(take(7)).not.toEqual(take(8));
		expect(take(7).every((value) => value >= 0 && value < 1)).toBe(true);
	});

	test('a sample is ascending, without repeats, and all where there are no more', () => {
		fc.assert(
			fc.property(fc.nat(60), fc.nat(60), fc.nat(), (total, count, seed) => {
				const sample = [...sampleIndices(total, count, seededRandom(seed))];
				expect(sample).toHaveLength(Math.min(total, count));
				expect(sample).toEqual([...new Set(sample)].sort((a, b) => a - b));
				expect(sample.every((index) => index >= 0 && index < total)).toBe(true);
			}),
		);
	});
});
