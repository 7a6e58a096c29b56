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

/** The key of the first of several words from the hashes of each. */
export function termKey(words: readonly number[], length = words.length): number {
	let key = 7;
	for (let at = 0; at < length; at += 1) key = mix(key, words[at]!);
	return key;
}

export const wordHash = (lower: string): number => hashText(lower, 8);

/** An entry of the table; class 0 says that there is none. */
export const packEntry = (key: number, kind: number): number =>
	(((key >>> classBits) << classBits) | (kind & classMask)) >>> 0;

export type ClassTable = Uint32Array;

/** The class of a key, or 0. */
export function classAt(table: ClassTable, key: number): number {
	const wanted = key >>> classBits;
	let low = 0;
	let high = table.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((table[middle] ?? 0) >>> classBits < wanted) low = middle + 1;
		else high = middle;
	}
	const found = table[low] ?? 0;
	return low < table.length && found >>> classBits === wanted ? found & classMask : 0;
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
	return entries.slice(0, count);
}

export const wordClassFile = new URL('wordClasses.bin', import.meta.url);

let loaded: ClassTable | undefined;

/** The table that ships, read once. */
export const wordClasses = (): ClassTable =>
	(loaded ??= unpackTable(readCompressed(wordClassFile)));
