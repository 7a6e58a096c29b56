/** Walking the map by arrow keys: along relations, to the neighbour that lies most in a direction. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import type { ExplorerGraph } from './load.ts';
import { say, sayNoun } from './say.ts';
import { neighboursOf, type Shown } from './shown.ts';

/** Right and up of each key; sigma's axis points up. */
export const directions: Readonly<Record<string, readonly [number, number]>> = {
	ArrowRight: [1, 0],
	ArrowLeft: [-1, 0],
	ArrowUp: [0, 1],
	ArrowDown: [0, -1],
};

/** The next node; the best connected where the walk begins, `undefined` where nothing lies that way. */
export function stepFrom(
	graph: ExplorerGraph,
	shown: Shown,
	from: string | undefined,
	[right, up]: readonly [number, number],
): string | undefined {
	const degree = (node: string): number => graph.getNodeAttribute(node, 'degree');
	if (from === undefined || !graph.hasNode(from))
		return [...shown.nodes].toSorted((a, b) => degree(b) - degree(a))[0];
	const start = graph.getNodeAttributes(from);
	const ahead = neighboursOf(graph, from, shown.edges).flatMap((node) => {
		const { x, y } = graph.getNodeAttributes(node);
		const [dx, dy] = [x - start.x, y - start.y];
		const along = dx * right + dy * up;
		const far = Math.hypot(dx, dy);
		return along > 0 ? [{ node, off: far * (2 - along / far) }] : [];
	});
	return ahead.toSorted((a, b) => a.off - b.off)[0]?.node;
}

/** What a node is, for those who do not see it: `developed by Meta, organization, 13 connections`. */
export function describeNode(
	graph: ExplorerGraph,
	{ types, predicates, edges, nodes }: ExplorerPayload,
	shown: Shown,
	node: string,
	from?: string,
): string {
	const { label, kind, degree } = graph.getNodeAttributes(node);
	const edge =
		from === undefined || !graph.hasNode(from)
			? undefined
			: graph.findEdge(from, node, (one) => shown.edges.has(one));
	const said = edge === undefined ? undefined : graph.getEdgeAttributes(edge);
	const predicate = predicates[said?.predicate ?? -1];
	const isForward = nodes.id[edges.source[said?.at ?? -1] ?? -1] === from;
	const relation = predicate ? `${isForward ? predicate.label : predicate.inverse} ` : '';
	const connections = say('connections', { count: degree });
	return `${relation}${label}, ${sayNoun(types[kind]?.label ?? '')}, ${connections}`;
}
