/**
 * What kind of thing a word is, as a dictionary knows it: `river` and `Danube` are waters, `said` tells. Kinds
 * let the tagger read words it has never met. Made from WordNet 3.1 by `npm run train -- --wordnet DIR`;
 * an entry is 25 bits of a hash and 7 bits of a class, sorted.
 */
import { readCompressed } from '../../learning/compressed.ts';
import { hashText, mix } from '../../learning/hash.ts';

const classBits = 7;
const classMask = (1 << classBits) - 1;

/** Kinds of keys: common and proper nouns, verbs, adjectives, adverbs, several words, and their first word. */
export const seeds = {
	common: 1,
	proper: 2,
	verb: 3,
	adjective: 4,
	adverb: 5,
	starter: 6,
} as const;
export type KeyKind = keyof typeof seeds;

/** Longest name of several words, in words. */
export const longestTerm = 4;

export const keyOf = (kind: KeyKind, lower: string): number => hashText(lower, seeds[kind]);

/** The key of several words from the hashes of each. */
export const termKey = (words: readonly number[]): number => words.reduce(longerTerm, noTerm);

/** The key of no words, and that of some with one more behind them. */
export const noTerm = 7;
export const longerTerm = (key: number, word: number): number => mix(key, word);

export const wordHash = (lower: string): number => hashText(lower, 8);

/** An entry of the table; class 0 says that there is none. */
export const packEntry = (key: number, kind: number): number =>
	(((key >>> classBits) << classBits) | (kind & classMask)) >>> 0;

/** Sorted entries, and where those begin that share their upper bits. */
export interface ClassTable {
	readonly entries: Uint32Array;
	readonly starts: Uint32Array;
}

/** Lower bits of an entry, which its place among the starts does not tell. */
const lowerBits = 16;

/** The class of a key, or 0. */
export function classAt({ entries, starts }: ClassTable, key: number): number {
	const wanted = key >>> classBits;
	const bucket = key >>> lowerBits;
	const end = starts[bucket + 1]!;
	for (let at = starts[bucket]!; at < end; at += 1) {
		const entry = entries[at]!;
		const found = entry >>> classBits;
		if (found >= wanted) return found === wanted ? entry & classMask : 0;
	}
	return 0;
}

/** The table as bytes, differences between sorted entries as numbers of seven bits a byte. */
export function packTable(entries: readonly number[]): Uint8Array {
	const bytes: number[] = [];
	let last = 0;
	for (const entry of Uint32Array.from(entries).sort()) {
		let gap = entry - last;
		for (; gap >= 128; gap = Math.floor(gap / 128)) bytes.push((gap % 128) | 128);
		bytes.push(gap);
		last = entry;
	}
	return Uint8Array.from(bytes);
}

export function unpackTable(bytes: Uint8Array): ClassTable {
	const entries = new Uint32Array(bytes.length);
	let count = 0;
	let last = 0;
	let gap = 0;
	let scale = 1;
	for (const byte of bytes) {
		gap += (byte & 127) * scale;
		scale *= 128;
		if (byte >= 128) continue;
		last += gap;
		entries[count++] = last;
		gap = 0;
		scale = 1;
	}
	return toTable(entries.slice(0, count));
}

/** @param entries in rising order */
function toTable(entries: Uint32Array): ClassTable {
	const starts = new Uint32Array(2 ** (32 - lowerBits) + 1);
	for (const entry of entries) starts[(entry >>> lowerBits) + 1]! += 1;
	for (let at = 1; at < starts.length; at += 1) starts[at]! += starts[at - 1]!;
	return { entries, starts };
}

export const wordClassFile = new URL('wordClasses.bin', import.meta.url);

let loaded: ClassTable | undefined;

/** The table that ships, read once. */
export const wordClasses = (): ClassTable =>
	(loaded ??= unpackTable(readCompressed(wordClassFile)));
