/** How the map looks now: what a view shows of the graph, what is pointed at, the sizes of discs, and the theme. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { isDark } from '../theme.ts';
import { paint, radiiBy, type EdgeData, type ExplorerGraph, type NodeData } from './load.ts';
import { lookOfEdge, lookOfNode, withBright, type Display, type State } from './look.ts';

/** What is given of a state; what stands out is found here. */
export type Given = Pick<State, 'view' | 'shown' | 'trail'>;

/** With more discs than this, pointing at one leaves the others as they are. */
const mostRepainted = 3000;

export class Appearance {
	#graph: ExplorerGraph;
	#payload: ExplorerPayload;
	#state: State;
	#radii: readonly number[];
	#isDark = isDark();

	constructor(graph: ExplorerGraph, payload: ExplorerPayload, given: Given) {
		this.#graph = graph;
		this.#payload = payload;
		paint(graph, payload, this.#isDark);
		this.#state = withBright(graph, given);
		this.#radii = radiiBy(payload, given.view.size);
	}

	get graph(): ExplorerGraph {
		return this.#graph;
	}

	get state(): State {
		return this.#state;
	}

	/** The same graph, now with all that belongs to it. */
	grow(graph: ExplorerGraph, payload: ExplorerPayload): void {
		this.#graph = graph;
		this.#payload = payload;
		paint(graph, payload, this.#isDark);
	}

	/** Another view. */
	take(given: Given): void {
		this.#state = withBright(this.#graph, given);
		this.#radii = radiiBy(this.#payload, given.view.size);
	}

	/**
	 * Points at a disc, or at none.
	 *
	 * @returns whether discs look otherwise; to repaint thousands takes longer than the pointer rests, so there the
	 * name alone appears
	 */
	hover(hovered: string | undefined): boolean {
		const state = { ...this.#state, hovered };
		const isRepainted = state.shown.nodes.size <= mostRepainted;
		this.#state = isRepainted ? withBright(this.#graph, state) : state;
		return isRepainted;
	}

	/** Another theme. */
	repaint(): void {
		this.#isDark = isDark();
		paint(this.#graph, this.#payload, this.#isDark);
	}

	node(node: string, data: NodeData): Display<NodeData> {
		const size = this.#radii[data.at] ?? data.size;
		return lookOfNode(this.#state, node, data, { size, isDark: this.#isDark });
	}

	edge(edge: string, data: EdgeData): Display<EdgeData> {
		return lookOfEdge(this.#graph, this.#state, edge, data);
	}
}
