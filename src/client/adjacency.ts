/** The stated relations as lists of neighbours, for paths and comparisons in the browser. */
import type { ExplorerPayload } from '../model/explorerPayload.ts';

export interface Step {
	/** Index of the node at the other end. */
	readonly node: number;
	readonly predicate: number;
	/** Whether the statement reads from here to there. */
	readonly isForward: boolean;
}

/** Neighbours of each node by stated relations, in the order of the payload. */
export function toAdjacency({ nodes, edges }: ExplorerPayload): readonly (readonly Step[])[] {
	const lists: Step[][] = nodes.id.map(() => []);
	edges.source.forEach((source, at) => {
		const target = edges.target[at] ?? 0;
		const predicate = edges.predicate[at] ?? -1;
		if (predicate < 0) return;
		lists[source]?.push({ node: target, predicate, isForward: true });
		lists[target]?.push({ node: source, predicate, isForward: false });
	});
	return lists;
}

/** A shortest chain of steps between two nodes by breadth-first search; `undefined` where they are not connected. */
export function shortestPath(
	adjacency: readonly (readonly Step[])[],
	from: number,
	to: number,
): readonly (Step & { readonly from: number })[] | undefined {
	const cameBy = new Map<number, Step & { from: number }>();
	const reached = new Set([from]);
	const queue = [from];
	for (let head = 0; head < queue.length && !reached.has(to); head += 1) {
		const node = queue[head] ?? from;
		for (const step of adjacency[node] ?? []) {
			if (reached.has(step.node)) continue;
			reached.add(step.node);
			cameBy.set(step.node, { ...step, from: node });
			queue.push(step.node);
		}
	}
	if (!reached.has(to)) return undefined;
	const path: (Step & { from: number })[] = [];
	for (let step = cameBy.get(to); step; step = cameBy.get(step.from)) path.unshift(step);
	return path;
}
