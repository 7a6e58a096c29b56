/**
 * PageRank over stated relations. Relations are walked both ways: `developed` and `based on` point in
 * opposite directions by the chance of wording, and neither end vouches for the other.
 * Method: Page, Brin, Motwani & Winograd, "The PageRank citation ranking", Stanford, 1999.
 */
import { UndirectedGraph } from 'graphology';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { Links } from './links.ts';

const damping = 0.85;
// The error shrinks by the damping in each step, so 200 steps reach 1e-14: it always converges.
const maxIterations = 200;
/** Largest sum of changes in a step that counts as settled. */
const settled = 1e-9;

/** One rank for each entity; they sum to 1. All alike where nothing is stated. */
export function rankPages({ ids, links }: Links): Float64Array {
	const order = ids.length;
	const stated = links.filter(({ statements }) => statements > 0);
	if (stated.length === 0) return new Float64Array(order).fill(order === 0 ? 0 : 1 / order);
	const graph = new UndirectedGraph<object, { weight: number }>();
	ids.forEach((_, node) => graph.addNode(node));
	for (const { a, b, statements } of stated) graph.addEdge(a, b, { weight: statements });
	const ranks = pagerank(graph, {
		alpha: damping,
		maxIterations,
		tolerance: settled / order,
		getEdgeWeight: 'weight',
	});
	const sum = Object.values(ranks).reduce((total, rank) => total + rank, 0);
	return Float64Array.from(ids, (_, node) => (ranks[node] ?? 0) / sum);
}
