/** How each disc and line looks in a view: what stands out, what steps back, what is left out. */
import type { EdgeData, ExplorerGraph, NodeData } from './load.ts';
import { neighboursOf, type Shown } from './shown.ts';
import type { Trail } from './trail.ts';
import type { View } from './view.ts';

export interface State {
	readonly view: View;
	readonly shown: Shown;
	readonly trail?: Trail | undefined;
	/** Node under the pointer, which stands out before the focus does. */
	readonly hovered?: string | undefined;
	/** What stands out; `undefined` where nothing does. */
	readonly bright?: ReadonlySet<string> | undefined;
}

/** The state with what stands out in it: what is pointed at, else the path, else the focus, with their neighbours. */
export function withBright(graph: ExplorerGraph, state: Omit<State, 'bright'>): State {
	const { view, shown, trail, hovered } = state;
	const centre = hovered ?? (trail ? undefined : (view.focus ?? view.from));
	// Whoever asks for two steps around wants to see both.
	if (hovered === undefined && centre === view.focus && view.depth > 1)
		return { ...state, bright: shown.nodes };
	if (centre !== undefined && shown.nodes.has(centre))
		return { ...state, bright: new Set([centre, ...neighboursOf(graph, centre, shown.edges)]) };
	return { ...state, bright: trail?.nodes };
}

/** What is named first and ringed. */
export const isCentre = ({ view, trail, hovered }: State, node: string): boolean =>
	node === hovered ||
	node === view.focus ||
	node === view.from ||
	(trail && node === view.to) === true;

export type Display<Data> = Partial<Data> & Record<string, unknown>;

export function lookOfNode(
	{ shown, bright }: State,
	node: string,
	data: NodeData,
	{ size, isDark }: { size: number; isDark: boolean },
): Display<NodeData> {
	if (!shown.nodes.has(node)) return { ...data, hidden: true };
	if (!bright) return { ...data, size, zIndex: 1 };
	return bright.has(node)
		? { ...data, size, zIndex: 2 }
		: { ...data, size, zIndex: 0, color: isDark ? '#2c3238' : '#e4e7ea' };
}

/** Around a centre its own lines are drawn in the colour of the other end; others only within a chosen depth. */
export function lookOfEdge(
	graph: ExplorerGraph,
	state: State,
	edge: string,
	data: EdgeData,
): Display<EdgeData> {
	const { view, shown, trail, hovered, bright } = state;
	if (!shown.edges.has(edge)) return { ...data, hidden: true };
	if (!bright) return data;
	if (trail && hovered === undefined)
		return trail.edges.has(edge)
			? {
					...data,
					type: 'wide',
					size: 2,
					zIndex: 2,
					color: graph.getNodeAttribute(graph.source(edge), 'color'),
				}
			: { ...data, hidden: true };
	const [source, target] = graph.extremities(edge);
	const centre = hovered ?? view.focus ?? view.from;
	if (source !== centre && target !== centre)
		return view.depth > 1 && hovered === undefined ? data : { ...data, hidden: true };
	return {
		...data,
		type: 'wide',
		size: 1.5,
		zIndex: 2,
		color: graph.getNodeAttribute(source === centre ? target : source, 'color'),
	};
}
