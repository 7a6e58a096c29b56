/** The path of a view: a shortest chain of stated relations between two entities, as the page /path/ finds it. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { shortestPath, toAdjacency, type Step } from '../adjacency.ts';
import type { ExplorerGraph } from './load.ts';
import type { View } from './view.ts';

export interface Hop extends Step {
	/** Index of the node it starts from. */
	readonly from: number;
	/** The edge it goes along. */
	readonly edge: string;
}

export interface Trail {
	readonly hops: readonly Hop[];
	readonly nodes: ReadonlySet<string>;
	readonly edges: ReadonlySet<string>;
}

/** `undefined` unless the view names two entities that are connected. */
export function findTrail(
	graph: ExplorerGraph,
	payload: ExplorerPayload,
	{ from, to }: View,
): Trail | undefined {
	const { id } = payload.nodes;
	const [start, end] = [id.indexOf(from ?? ''), id.indexOf(to ?? '')];
	if (start < 0 || end < 0) return undefined;
	const steps = shortestPath(toAdjacency(payload), start, end);
	if (!steps) return undefined;
	const hops = steps.map((step): Hop => ({
		...step,
		edge:
			graph.findEdge(
				id[step.from],
				id[step.node],
				(_edge, { predicate }) => predicate === step.predicate,
			) ?? '',
	}));
	return {
		hops,
		nodes: new Set([from ?? '', ...hops.map(({ node }) => id[node] ?? '')]),
		edges: new Set(hops.map(({ edge }) => edge)),
	};
}
