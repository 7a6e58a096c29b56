/**
 * Names that a well-read person knows, from the lists of `training/names/`: what kind of thing `Dead Can Dance` is
 * does not show in its words. The tagger learns how far a list is to be trusted. An entry is packed as in `wordClass.ts`.
 */
import { readCompressed } from '../../learning/compressed.ts';
import { hashText, mix } from '../../learning/hash.ts';
import { wordsOf } from '../passage.ts';
import { classAt, packEntry, packTable, unpackTable, type ClassTable } from './wordClass.ts';
import type { WordView } from './wordView.ts';

/** Longest name, in words. */
const longest = 6;
/** A name of one word that is shorter says too little. */
const shortestWord = 3;

const noName = 70;
const longerName = (key: number, word: number): number => mix(key, word);
const nameKey = (words: readonly number[]): number => words.reduce(longerName, noName);
const starterKey = (word: number): number => mix(word, 71);

/** Of a word as it is written; names with a capital are found in this spelling only. */
export const exactHash = (word: string): number => hashText(word, 72);

export interface NameList {
	/** Below 128. */
	readonly kind: number;
	readonly names: readonly string[];
}

/**
 * The table of all names, to be compressed. Of a name in several lists the first counts.
 *
 * @param looseHash of a word of a name in lower case, as `WordView.termHash`
 */
export function packNames(
	lists: readonly NameList[],
	looseHash: (word: string) => number,
): Uint8Array {
	const entries = new Map<number, number>();
	const add = (key: number, kind: number): void => {
		const entry = packEntry(key, kind);
		if (!entries.has(entry >>> 7)) entries.set(entry >>> 7, entry);
	};
	for (const { kind, names } of lists)
		for (const name of names) {
			const words = wordsOf(name);
			const [first] = words;
			if (first === undefined || words.length > longest) continue;
			if (words.length === 1 && first.length < shortestWord) continue;
			const hashes = words.map(name === name.toLowerCase() ? looseHash : exactHash);
			add(nameKey(hashes), kind);
			add(starterKey(hashes[0] ?? 0), 1);
		}
	return packTable([...entries.values()]);
}

export const knownNameFile = new URL('knownNames.bin', import.meta.url);

let loaded: ClassTable | undefined;

/** The table that ships, read once. */
export const knownNames = (): ClassTable => (loaded ??= unpackTable(readCompressed(knownNameFile)));

/** Whether a known name may start with a word, as written or in lower case. */
export const startsName = (table: ClassTable, hash: number): boolean =>
	classAt(table, starterKey(hash)) > 0;

/** @param words as `exactHash` or `termHashOf` has them */
export const isKnownName = (table: ClassTable, words: readonly number[]): boolean =>
	classAt(table, nameKey(words)) > 0;

/** For each word, a hash of the kind of known name that covers it and where in it; else 0. The longest counts. */
export function findNames(views: readonly WordView[], table: ClassTable): readonly number[] {
	const found = new Array<number>(views.length).fill(0);
	for (let at = 0; at < views.length; at += 1) {
		const { startsExact, startsLoose } = views[at] ?? {};
		if (!startsExact && !startsLoose) continue;
		let [exact, loose] = [noName, noName];
		let kind = 0;
		let length = 0;
		for (let to = at; to < views.length && to < at + longest; to += 1) {
			const view = views[to]!;
			exact = longerName(exact, view.exact);
			loose = longerName(loose, view.termHash);
			const one =
				(startsExact ? classAt(table, exact) : 0) || (startsLoose ? classAt(table, loose) : 0);
			if (one === 0) continue;
			kind = one;
			length = to - at + 1;
		}
		for (let to = 0; to < length; to += 1) found[at + to] = mix(kind, placeOf(to, length));
		at += Math.max(0, length - 1);
	}
	return found;
}

/** Alone, first, last, inner. */
const placeOf = (at: number, length: number): number =>
	length === 1 ? 44 : at === 0 ? 41 : at === length - 1 ? 43 : 42;
