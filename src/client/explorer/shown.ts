/** Which nodes and edges a view shows. Sigma and the table ask for each; the graph stays as it is. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import type { Trail } from './trail.ts';
import type { EdgeData, ExplorerGraph, NodeData } from './load.ts';
import type { View } from './view.ts';

export interface Shown {
	readonly nodes: ReadonlySet<string>;
	readonly edges: ReadonlySet<string>;
}

/**
 * Both ends of an edge are shown with it. The focus and a path are shown whatever else is left out.
 *
 * @param trail path of the view, where it has one
 */
export function findShown(
	graph: ExplorerGraph,
	payload: ExplorerPayload,
	view: View,
	trail?: Trail,
): Shown {
	const isDocument = documentTest(payload, view);
	const pinned = new Set([view.focus ?? '', view.from ?? '', ...(trail?.nodes ?? [])]);
	const isNode = nodeTest(payload, view, isDocument);
	const nodes = new Set(graph.filterNodes((node, data) => pinned.has(node) || isNode(data)));
	const isEdge = edgeTest(payload, view, isDocument);
	const edges = new Set(
		graph.filterEdges(
			(edge, data, source, target) =>
				(trail?.edges.has(edge) ?? false) ||
				(nodes.has(source) && nodes.has(target) && isEdge(data)),
		),
	);
	const reach = within(graph, view, edges);
	const isAloneShown = view.alone && view.unsaid.length === 0;
	const kept = [...nodes].filter(
		(node) =>
			pinned.has(node) ||
			((reach?.has(node) ?? true) &&
				(isAloneShown || graph.someEdge(node, (edge) => edges.has(edge)))),
	);
	return withEdges(graph, new Set(kept), edges);
}

const withEdges = (
	graph: ExplorerGraph,
	nodes: ReadonlySet<string>,
	edges: ReadonlySet<string>,
): Shown => ({
	nodes,
	edges: new Set(
		[...edges].filter((edge) => nodes.has(graph.source(edge)) && nodes.has(graph.target(edge))),
	),
});

/** Whether one of these documents counts; what has no document counts unless some are asked for. */
function documentTest(
	{ documents }: ExplorerPayload,
	{ documents: asked, until }: View,
): (places: readonly number[]) => boolean {
	const chosen = new Set(asked);
	const counts = documents.map(
		({ slug, date }) =>
			(chosen.size === 0 || chosen.has(slug)) &&
			(until === undefined || date === undefined || date <= until),
	);
	return (places) =>
		places.length === 0 ? chosen.size === 0 : places.some((place) => counts[place]);
}

type DocumentTest = ReturnType<typeof documentTest>;

function nodeTest(
	{ types, nodes }: ExplorerPayload,
	{ hidden, most, only }: View,
	isDocument: DocumentTest,
): (node: NodeData) => boolean {
	const isTypeLeftOut = types.map(({ id }) => hidden.includes(id));
	const chosen = new Set(only);
	return ({ at, kind, degree }) =>
		!isTypeLeftOut[kind] &&
		(chosen.size === 0 || chosen.has(nodes.id[at] ?? '')) &&
		(most === undefined || degree <= most) &&
		isDocument(nodes.documents[at] ?? []);
}

function edgeTest(
	{ predicates, edges }: ExplorerPayload,
	{ unsaid, together }: View,
	isDocument: DocumentTest,
): (edge: EdgeData) => boolean {
	const isSaid = predicates.map(({ id }) => !unsaid.includes(id));
	return ({ at, predicate }) =>
		(predicate < 0 ? together : (isSaid[predicate] ?? false)) &&
		isDocument(edges.documents[at] ?? []);
}

/** Neighbours by the edges that are shown. */
export function neighboursOf(
	graph: ExplorerGraph,
	node: string,
	edges: ReadonlySet<string>,
): readonly string[] {
	const found = new Set<string>();
	graph.forEachEdge(node, (edge, _data, source, target) => {
		if (edges.has(edge)) found.add(source === node ? target : source);
	});
	return [...found];
}

/** Nodes within the view's depth around its focus by breadth-first search; `undefined` where there is no bound. */
function within(
	graph: ExplorerGraph,
	{ focus, depth }: View,
	edges: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
	if (focus === undefined || depth === 0 || !graph.hasNode(focus)) return undefined;
	const reached = new Set([focus]);
	let rim: readonly string[] = [focus];
	for (let step = 0; step < depth; step += 1) {
		rim = rim
			.flatMap((node) => neighboursOf(graph, node, edges))
			.filter((node) => !reached.has(node));
		for (const node of rim) reached.add(node);
	}
	return reached;
}
