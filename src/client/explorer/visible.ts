/** Which nodes and edges a view shows, and how strongly. Sigma asks for each as it draws; the graph stays as it is. */
import type { ExplorerGraph } from './load.ts';
import type { View } from './view.ts';

export interface Visible {
	/** Nodes within the depth around the focus; all where there is none. */
	readonly reach: ReadonlySet<string> | undefined;
	/** The node under the pointer or in focus, with its neighbours; `undefined` where nothing stands out. */
	readonly bright: ReadonlySet<string> | undefined;
}

/** @param hovered node under the pointer or the keyboard, which stands out before the focus does */
export function findVisible(
	graph: ExplorerGraph,
	view: View,
	hovered: string | undefined,
): Visible {
	const focus = view.focus !== undefined && graph.hasNode(view.focus) ? view.focus : undefined;
	const reach = focus !== undefined && view.depth > 0 ? within(graph, focus, view) : undefined;
	const centre = hovered ?? focus;
	const bright =
		centre === undefined ? undefined : new Set([centre, ...neighboursOf(graph, centre, view)]);
	return { reach, bright };
}

/** Neighbours by the edges that the view shows. */
export function neighboursOf(
	graph: ExplorerGraph,
	node: string,
	{ together }: View,
): readonly string[] {
	const found = new Set<string>();
	graph.forEachEdge(node, (_edge, { predicate }, source, target) => {
		if (predicate >= 0 || together) found.add(source === node ? target : source);
	});
	return [...found];
}

/** Breadth-first search to the view's depth. */
function within(graph: ExplorerGraph, focus: string, view: View): ReadonlySet<string> {
	const reached = new Set([focus]);
	let edge: readonly string[] = [focus];
	for (let step = 0; step < view.depth; step += 1) {
		edge = edge
			.flatMap((node) => neighboursOf(graph, node, view))
			.filter((node) => !reached.has(node));
		for (const node of edge) reached.add(node);
	}
	return reached;
}
