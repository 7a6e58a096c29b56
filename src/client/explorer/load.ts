/** From the payload's columns to a graphology graph that sigma draws. */
import { MultiUndirectedGraph } from 'graphology';
import type { ExplorerPayload } from '../../model/explorerPayload.ts';

export type NodeData = {
	label: string;
	x: number;
	y: number;
	size: number;
	color: string;
	/** Index into `types` of the payload. */
	kind: number;
	degree: number;
};

export type EdgeData = {
	size: number;
	color: string;
	/** Index into `predicates`; -1 for a co-occurrence. */
	predicate: number;
};

export type ExplorerGraph = MultiUndirectedGraph<NodeData, EdgeData>;

/** Nodes keyed by entity id. Colours are set by `paint`, once it is known whether the theme is dark. */
export function toGraph({ nodes, edges }: ExplorerPayload): ExplorerGraph {
	const graph: ExplorerGraph = new MultiUndirectedGraph();
	nodes.id.forEach((id, at) => {
		graph.addNode(id, {
			label: nodes.label[at] ?? id,
			x: nodes.x[at] ?? 0,
			// Sigma's axis points up, the page's down.
			y: -(nodes.y[at] ?? 0),
			size: nodes.radius[at] ?? 4,
			color: '#888888',
			kind: nodes.type[at] ?? 0,
			degree: nodes.degree[at] ?? 0,
		});
	});
	edges.source.forEach((source, at) => {
		const [from, to] = [nodes.id[source], nodes.id[edges.target[at] ?? -1]];
		if (from === undefined || to === undefined || from === to) return;
		const predicate = edges.predicate[at] ?? -1;
		graph.addUndirectedEdge(from, to, {
			size: predicate < 0 ? 0.5 : 1.2,
			color: '#cccccc',
			predicate,
		});
	});
	return graph;
}

/** Type colours of the theme; stated relations darker than co-occurrences. */
export function paint(graph: ExplorerGraph, { types }: ExplorerPayload, dark: boolean): void {
	const colours = types.map((type) => (dark ? type.dark : type.light));
	graph.updateEachNodeAttributes(
		(_, data) => ({ ...data, color: colours[data.kind] ?? '#888888' }),
		{ attributes: ['color'] },
	);
	const [stated, light] = dark ? ['#5b6470', '#333a42'] : ['#a9b1ba', '#dfe3e7'];
	graph.updateEachEdgeAttributes(
		(_, data) => ({ ...data, color: data.predicate < 0 ? light : stated }),
		{ attributes: ['color'] },
	);
}
