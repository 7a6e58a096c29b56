/** What of a view the picture of the map can show: which discs are left out, step back or stand out, and which lines are left. */
import type { Given } from './appearance.ts';
import type { ExplorerGraph } from './load.ts';
import { isCentre, lookOfEdge, withBright } from './look.ts';

export type StillNode = 'shown' | 'left-out' | 'dim' | 'centre';

export interface StillLook {
	readonly nodes: ReadonlyMap<string, StillNode>;
	/** Pairs of nodes, each once. */
	readonly lines: readonly (readonly [string, string])[];
}

/** @param drawn nodes of the graph that the picture has */
export function lookOfStill(
	graph: ExplorerGraph,
	given: Given,
	drawn: readonly string[],
): StillLook {
	const state = withBright(graph, given);
	const { shown, bright } = state;
	const lookOf = (node: string): StillNode => {
		if (!shown.nodes.has(node)) return 'left-out';
		if (isCentre(state, node)) return 'centre';
		return bright && !bright.has(node) ? 'dim' : 'shown';
	};
	const isDrawn = new Set(drawn);
	const lines = new Map<string, readonly [string, string]>();
	for (const edge of shown.edges) {
		const ends = graph.extremities(edge);
		if (!ends.every((end) => isDrawn.has(end))) continue;
		if (lookOfEdge(graph, state, edge, graph.getEdgeAttributes(edge))['hidden'] === true) continue;
		lines.set(ends.toSorted().join(' '), ends);
	}
	return { nodes: new Map(drawn.map((node) => [node, lookOf(node)])), lines: [...lines.values()] };
}
