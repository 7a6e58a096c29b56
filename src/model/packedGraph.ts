/**
 * The explorer's graph as it travels: the most important entities first, in parts that a browser adds one
 * to the other. Nodes of a part are ordered so that neighbours have near numbers; an edge stands with the later of
 * its ends, which names the earlier by how far back it is. Columns are texts of `column.ts`.
 */
import type { ExplorerPayload } from './explorerPayload.ts';

/** `data/explorer.json`. */
export interface PackedGraph extends Omit<ExplorerPayload, 'nodes' | 'edges'> {
	readonly version: 2;
	/** Nodes of all parts. */
	readonly size: number;
	/** Least and most `x` and `y` of all nodes. */
	readonly box: Box;
	/** Steps of `x` and `y` in a map unit. */
	readonly steps: number;
	readonly first: PackedPart;
	/** Addresses of the other parts below the site's base, in order. */
	readonly rest: readonly string[];
}

/** A rectangle in map units. */
export interface Box {
	readonly x: readonly [number, number];
	readonly y: readonly [number, number];
}

export interface PackedPart {
	readonly label: readonly string[];
	/** Ids that are not the slug of the label, by place in the part. */
	readonly id: Readonly<Record<number, string>>;
	/** From the node before, folded. */
	readonly x: string;
	readonly y: string;
	/** In tenths of a map unit. */
	readonly radius: string;
	readonly type: string;
	readonly community: string;
	readonly degree: string;
	readonly mentions: string;
	readonly pagerank: string;
	readonly betweenness: string;
	readonly page: string;
	/** For each node how many, the first, and the gaps to the others. */
	readonly documents: string;
	/** For each node how many edges it has with itself and earlier nodes. */
	readonly edges: string;
	/** For each edge how far back the other end is from the node, then from the edge before. */
	readonly back: string;
	/** 0 for a co-occurrence, else 1 + twice the predicate, and one more where the earlier end is the source. */
	readonly relation: string;
	/** 0 for all documents that both ends are in, else 1 + how many, the first, and the gaps. */
	readonly evidence: string;
}

/** Columns of a part that hold a number for each node as it is. */
export const plainColumns = [
	'type',
	'community',
	'degree',
	'mentions',
	'pagerank',
	'betweenness',
	'page',
] as const;

/** Documents that both of two nodes are in. All lists are in order. */
export function sharedBy(a: readonly number[], b: readonly number[]): readonly number[] {
	const shared: number[] = [];
	for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
		const [one = 0, other = 0] = [a[i], b[j]];
		if (one === other) shared.push(one);
		if (one <= other) i += 1;
		if (other <= one) j += 1;
	}
	return shared;
}
