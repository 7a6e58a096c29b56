/** Rows of the table: what is shown, each with its neighbours by the lines that are shown. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import type { ExplorerGraph } from './load.ts';
import { neighboursOf, type Shown } from './shown.ts';
import type { Order } from './view.ts';

export interface Row {
	/** Indices into the node columns of the payload. */
	readonly at: number;
	readonly neighbours: readonly number[];
}

/** In an order; where that says nothing, and for neighbours, best connected first. */
export function rowsOf(
	graph: ExplorerGraph,
	{ nodes, types }: ExplorerPayload,
	order: Order,
	shown: Shown,
): readonly Row[] {
	const placeOf = (node: string): number => graph.getNodeAttribute(node, 'at');
	const degree = (at: number): number => nodes.degree[at] ?? 0;
	const byDegree = (a: number, b: number): number =>
		degree(b) - degree(a) || ((nodes.id[a] ?? '') < (nodes.id[b] ?? '') ? -1 : 1);
	const rows = [...shown.nodes].map((node): Row => ({
		at: placeOf(node),
		neighbours: neighboursOf(graph, node, shown.edges).map(placeOf).sort(byDegree),
	}));
	const textOf = ({ at }: Row): string =>
		order === 'name'
			? (nodes.label[at] ?? '').toLowerCase()
			: order === 'type'
				? (types[nodes.type[at] ?? 0]?.label ?? '')
				: '';
	return rows.sort((a, b) => {
		const [left, right] = [textOf(a), textOf(b)];
		if (left !== right) return left < right ? -1 : 1;
		return b.neighbours.length - a.neighbours.length || byDegree(a.at, b.at);
	});
}
