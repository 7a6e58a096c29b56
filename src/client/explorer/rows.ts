/** Rows of the table: what is shown, each with its neighbours by the lines that are shown. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import type { ExplorerGraph } from './load.ts';
import { neighboursOf, type Shown } from './shown.ts';
import type { View } from './view.ts';

export interface Row {
	/** Indices into the node columns of the payload. */
	readonly at: number;
	readonly neighbours: readonly number[];
}

/** Behind every name: rows without a neighbour come last, whichever way. */
const afterAll = '\u{10ffff}';

/**
 * In an order: connections fall, words rise, unless it is reversed; neighbours by the name of the first. What an
 * order leaves open, and the neighbours themselves, come best connected first.
 */
export function rowsOf(
	graph: ExplorerGraph,
	{ nodes, types }: ExplorerPayload,
	{ order, isReversed }: Pick<View, 'order' | 'isReversed'>,
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
	const labelOf = (at: number): string => (nodes.label[at] ?? '').toLowerCase();
	const textOf = ({ at, neighbours: [first] }: Row): string =>
		order === 'name'
			? labelOf(at)
			: order === 'type'
				? (types[nodes.type[at] ?? 0]?.label ?? '')
				: order === 'neighbours' && first !== undefined
					? labelOf(first)
					: afterAll;
	const way = isReversed ? -1 : 1;
	return rows.sort((a, b) => {
		const [left, right] = [textOf(a), textOf(b)];
		if (left !== right)
			return (left < right ? -1 : 1) * (left === afterAll || right === afterAll ? 1 : way);
		const fewer = b.neighbours.length - a.neighbours.length;
		return (order === 'connections' ? way * fewer : fewer) || byDegree(a.at, b.at);
	});
}
