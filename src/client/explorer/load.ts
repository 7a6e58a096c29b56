/** From the payload's columns to a graphology graph that sigma draws. */
import { MultiUndirectedGraph } from 'graphology';
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import type { Measure } from './view.ts';

export type NodeData = {
	label: string;
	x: number;
	y: number;
	size: number;
	color: string;
	/** Index into the node columns of the payload. */
	at: number;
	/** Index into `types` of the payload. */
	kind: number;
	degree: number;
};

export type EdgeData = {
	size: number;
	color: string;
	/** Index into the edge columns of the payload. */
	at: number;
	/** Index into `predicates`; -1 for a co-occurrence. */
	predicate: number;
};

export type ExplorerGraph = MultiUndirectedGraph<NodeData, EdgeData>;

/** The whole graph, with what is only named together. */
export function toGraph(payload: ExplorerPayload, stretch = 1): ExplorerGraph {
	const graph: ExplorerGraph = new MultiUndirectedGraph();
	Array.from(growGraph(graph, payload, stretch));
	addTogether(graph, payload);
	return graph;
}

/**
 * Adds nodes, keyed by entity id, and stated relations; yields after each. Colours are set by `paint`, once it is
 * known whether the theme is dark.
 *
 * @param stretch how much wider the graph is than the map, so that it fills a wide stage
 */
export function* growGraph(
	graph: ExplorerGraph,
	{ nodes, edges }: ExplorerPayload,
	stretch: number,
): Generator<undefined, void> {
	for (const [at, id] of nodes.id.entries()) {
		graph.addNode(id, {
			label: nodes.label[at] ?? id,
			x: (nodes.x[at] ?? 0) * stretch,
			// Sigma's axis points up, the page's down.
			y: -(nodes.y[at] ?? 0),
			size: nodes.radius[at] ?? 4,
			color: '#888888',
			at,
			kind: nodes.type[at] ?? 0,
			degree: nodes.degree[at] ?? 0,
		});
		yield;
	}
	for (const [at, predicate] of edges.predicate.entries()) {
		if (predicate < 0) continue;
		addEdge(graph, { nodes, edges }, at);
		yield;
	}
}

/** Adds what is only named together, most of all lines, once it is asked for. */
export function addTogether(graph: ExplorerGraph, payload: ExplorerPayload): void {
	if (graph.getAttribute('hasTogether')) return;
	graph.setAttribute('hasTogether', true);
	for (const [at, predicate] of payload.edges.predicate.entries())
		if (predicate < 0) addEdge(graph, payload, at);
}

function addEdge(
	graph: ExplorerGraph,
	{ nodes, edges }: Pick<ExplorerPayload, 'nodes' | 'edges'>,
	at: number,
): void {
	const [from, to] = [nodes.id[edges.source[at] ?? -1], nodes.id[edges.target[at] ?? -1]];
	if (from === undefined || to === undefined || from === to) return;
	const predicate = edges.predicate[at] ?? -1;
	const size = predicate < 0 ? 0.5 : 1.2;
	graph.addUndirectedEdge(from, to, { size, color: '#cccccc', at, predicate });
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

const smallest = 3;
const largest = 11;

/** Radii in map units: as laid out for connections, else so that the area grows with the measure. */
export function radiiBy({ nodes }: ExplorerPayload, measure: Measure): readonly number[] {
	if (measure === 'connections') return nodes.radius;
	const values = nodes[measure];
	const most = values.reduce((a, b) => Math.max(a, b), 1);
	return values.map(
		(value) => Math.round(10 * (smallest + (largest - smallest) * Math.sqrt(value / most))) / 10,
	);
}
