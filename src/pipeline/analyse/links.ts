/**
 * The graph as the measures see it: undirected, one link for each pair of entities, stated relations and
 * co-occurrence told apart. Entities are numbered in the order of their ids, so nothing below depends on
 * the order in which the graph was built.
 */
import { compareText, type EntityId, type KnowledgeGraph } from '../../model/index.ts';

/** Two entities that differ, by number, `a` < `b`. */
export interface Link {
	readonly a: number;
	readonly b: number;
	/** Statements between the two, either way; 0 where they only occur together. */
	readonly statements: number;
	/** Sentences that name both. */
	readonly together: number;
}

export interface Links {
	/** Sorted; an entity's number is its place here. */
	readonly ids: readonly EntityId[];
	/** Sorted by ends. */
	readonly links: readonly Link[];
}

/** A statement that relates an entity to itself makes no link. */
export function readLinks(graph: KnowledgeGraph): Links {
	const ids = graph.nodes().toSorted(compareText) as EntityId[];
	const numbers = new Map(ids.map((id, number) => [id as string, number]));
	const found = new Map<number, { a: number; b: number; statements: number; together: number }>();
	graph.forEachEdge((_, attributes, source, target) => {
		const ends = [numbers.get(source) ?? 0, numbers.get(target) ?? 0] as const;
		const [a, b] = [Math.min(...ends), Math.max(...ends)];
		if (a === b) return;
		const key = a * ids.length + b;
		const link = found.get(key) ?? { a, b, statements: 0, together: 0 };
		if (attributes.kind === 'statement') link.statements += 1;
		else link.together += attributes.weight;
		found.set(key, link);
	});
	return { ids, links: [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b) };
}

/** Neighbours in compressed sparse rows: those of `node` are `targets[starts[node]]` up to `starts[node + 1]`, ascending. */
export interface Adjacency {
	readonly order: number;
	readonly starts: Int32Array;
	readonly targets: Int32Array;
	/** Of the link to each target. */
	readonly weights: Float64Array;
}

/** @param weigh 0 leaves a link out */
export function toAdjacency({ ids, links }: Links, weigh: (link: Link) => number): Adjacency {
	const order = ids.length;
	const kept = links.filter((link) => weigh(link) > 0);
	const starts = new Int32Array(order + 1);
	for (const { a, b } of kept)
		for (const end of [a, b]) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
	for (let node = 0; node < order; node += 1)
		starts[node + 1] = at(starts, node + 1) + at(starts, node);
	const next = starts.slice();
	const targets = new Int32Array(kept.length * 2);
	const weights = new Float64Array(kept.length * 2);
	// Links come sorted by both ends: first each node's lower neighbours, then its higher ones.
	const put = (from: number, to: number, weight: number): void => {
		const place = at(next, from);
		targets[place] = to;
		weights[place] = weight;
		next[from] = place + 1;
	};
	for (const link of kept.toSorted((x, y) => x.b - y.b || x.a - y.a))
		put(link.b, link.a, weigh(link));
	for (const link of kept) put(link.a, link.b, weigh(link));
	return { order, starts, targets, weights };
}

/** A typed array's number; outside of it 0. */
export const at = (numbers: Int32Array | Float64Array, index: number): number =>
	numbers[index] ?? 0;

export const degreeOf = ({ starts }: Adjacency, node: number): number =>
	at(starts, node + 1) - at(starts, node);
