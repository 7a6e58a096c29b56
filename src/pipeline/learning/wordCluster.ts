/**
 * Which words are used alike: `sonata` and `concerto` are of one cluster though no annotated text holds either.
 * A coarse cluster parts into fine ones. Made from GloVe vectors by `npm run train -- --vectors FILE`; the file
 * holds, sorted by key, gaps between keys as numbers of seven bits a byte, each followed by two bytes of cluster.
 */
import { readCompressed } from './compressed.ts';
import { hashText } from './hash.ts';

/** Coarse clusters, and fine ones in each. */
export const coarseCount = 64;
export const fineCount = 16;

const keyBits = 26;

export interface ClusterEntry {
	readonly key: number;
	readonly cluster: number;
}

export const keyOfWord = (lower: string): number => hashText(lower, 9) >>> (32 - keyBits);

export const coarseOf = (cluster: number): number => Math.floor(cluster / fineCount);

export interface ClusterTable {
	/** Sorted. */
	readonly keys: Uint32Array;
	readonly clusters: Uint16Array;
}

/** The cluster of a word in lower case; -1 where none is known. */
export function clusterOf({ keys, clusters }: ClusterTable, lower: string): number {
	const key = keyOfWord(lower);
	let low = 0;
	let high = keys.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((keys[middle] ?? 0) < key) low = middle + 1;
		else high = middle;
	}
	return keys[low] === key ? (clusters[low] ?? 0) : -1;
}

export function packClusters(entries: readonly ClusterEntry[]): Uint8Array {
	const bytes: number[] = [];
	let last = 0;
	for (const { key, cluster } of entries.toSorted((a, b) => a.key - b.key)) {
		let gap = key - last;
		for (; gap >= 128; gap >>>= 7) bytes.push((gap & 127) | 128);
		bytes.push(gap, cluster & 255, cluster >>> 8);
		last = key;
	}
	return Uint8Array.from(bytes);
}

export function unpackClusters(bytes: Uint8Array): ClusterTable {
	const keys: number[] = [];
	const clusters: number[] = [];
	let last = 0;
	for (let at = 0; at < bytes.length; at += 2) {
		let gap = 0;
		let shift = 0;
		let byte = bytes[at++] ?? 0;
		for (; byte >= 128; byte = bytes[at++] ?? 0) {
			gap += (byte & 127) << shift;
			shift += 7;
		}
		last += gap + (byte << shift);
		keys.push(last);
		clusters.push((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
	}
	return { keys: Uint32Array.from(keys), clusters: Uint16Array.from(clusters) };
}

export const wordClusterFile = new URL('wordClusters.bin', import.meta.url);

let loaded: ClusterTable | undefined;

/** The table that ships, read once. */
export const wordClusters = (): ClusterTable =>
	(loaded ??= unpackClusters(readCompressed(wordClusterFile)));
