/** Two mentions of one line that may be related, the first before the second, and what the ranker sees of them. */
import { hashText } from '../../learning/hash.ts';
import { clusterOf, wordClusters } from '../../learning/wordCluster.ts';
import type { Reading } from '../reading.ts';
import type { Tag } from '../tag/tag.ts';
import { isRankedType } from './predicates.ts';

export interface Pair {
	/** Item indices. */
	readonly left: number;
	readonly right: number;
}

/** Takes what a feature is made of and its kind, alone and, as a rule, with the types of both ends. */
export type Add = (hash: number, id: number, withTypes?: boolean) => void;

/** Pairs with more mentions between them are hardly ever related. */
const mostBetween = 7;

/** All pairs of names and descriptions of a line, in reading order. */
export function pairsOf(reading: Reading): readonly Pair[] {
	const names = reading.tags.flatMap((tag, at) =>
		tag === 'mention' && isRankedType(reading.typeAt(at)) ? [at] : [],
	);
	return names.flatMap((left, at) =>
		names.slice(at + 1, at + 2 + mostBetween).map((right) => ({ left, right })),
	);
}

/** A line with the hashes of its items made once. */
export interface HashedLine {
	readonly reading: Reading;
	readonly words: readonly number[];
	readonly tags: readonly number[];
	readonly types: readonly number[];
	readonly heads: readonly number[];
	/** Verbs, by their stem. */
	readonly stems: readonly number[];
	/** Words that are used alike have one; 0 for names, marks and numbers. */
	readonly clusters: readonly number[];
	/** The same of the last word of each name; 0 for all else. */
	readonly headClusters: readonly number[];
	/** Of each item, the nearest name before it and behind it; -1 and the number of items where there is none. */
	readonly nameBefore: readonly number[];
	readonly nameBehind: readonly number[];
	/** How many names, and how many verbs, stand before each item. */
	readonly namesBefore: readonly number[];
	readonly verbsBefore: readonly number[];
	readonly kind: number;
	readonly names: number;
	/** Items before this one are articles: a name here opens the line. */
	readonly opening: number;
}

/** Hashes kept of one kind. */
const mostHashes = 40_000;

/** A hash of a text that is made once, as long as there are not too many. */
function once(make: (text: string) => number): (text: string) => number {
	const known = new Map<string, number>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		if (known.size >= mostHashes) known.clear();
		const hash = make(text);
		known.set(text, hash);
		return hash;
	};
}
const hashType = once((type) => hashText(type, 1));
const hashTag = once((tag) => hashText(tag, 3));
const hashCluster = once((word) => hashText(String(clusterOf(wordClusters(), word)), 7));

const isVerb = (tag: Tag | undefined): boolean =>
	tag === 'finite' || tag === 'infinitive' || tag === 'participle' || tag === 'gerund';

/** @param kind of the block the line is from */
export function hashLine(reading: Reading, kind: string): HashedLine {
	const { items, tags } = reading;
	const types = items.map((_, at) => hashType(reading.typeAt(at) ?? ''));
	const heads = items.map(({ kind: what, raw }) =>
		what === 'mention' ? (raw.toLowerCase().split(/[\s-]/u).at(-1) ?? '') : undefined,
	);
	const stems = items.map(({ text }, at) => (isVerb(tags[at]) ? hashText(stemOf(text), 5) : 0));
	return {
		reading,
		types,
		words: items.map(({ kind: what, text }, at) =>
			what === 'mention'
				? (types[at] ?? 0)
				: what === 'number'
					? hashText('0', 2)
					: hashText(text, 2),
		),
		tags: tags.map(hashTag),
		heads: heads.map((head) => (head === undefined ? 0 : hashText(head, 4))),
		clusters: items.map(({ kind: what, text }) => (what === 'word' ? hashCluster(text) : 0)),
		headClusters: heads.map((head) => (head === undefined ? 0 : hashCluster(head))),
		stems,
		...namesAround(tags),
		namesBefore: countBefore(tags.map((tag) => tag === 'mention')),
		verbsBefore: countBefore(stems.map((stem) => stem !== 0)),
		kind: hashText(kind, 6),
		names: tags.filter((tag) => tag === 'mention').length,
		opening: Math.max(
			0,
			tags.findIndex((tag) => tag !== 'determiner'),
		),
	};
}

/** The places of the names nearest to each item, on both sides. */
function namesAround(tags: readonly Tag[]): Pick<HashedLine, 'nameBefore' | 'nameBehind'> {
	const nameBefore = new Array<number>(tags.length);
	const nameBehind = new Array<number>(tags.length);
	for (let at = 0, last = -1; at < tags.length; at += 1) {
		nameBefore[at] = last;
		if (tags[at] === 'mention') last = at;
	}
	for (let at = tags.length - 1, next = tags.length; at >= 0; at -= 1) {
		nameBehind[at] = next;
		if (tags[at] === 'mention') next = at;
	}
	return { nameBefore, nameBehind };
}

/** How many of those before each one are true. */
function countBefore(marks: readonly boolean[]): readonly number[] {
	let count = 0;
	return marks.map((mark) => (mark ? count++ : count));
}

/** `releases`, `released` and `releasing` alike; no dictionary is asked. */
const stemOf = (verb: string): string =>
	verb.replace(/(?:ing|ed|es|s|e)$/u, '').replace(/(.)\1$/u, '$1');

export const bucket = (count: number): number =>
	count < 4 ? count : count < 6 ? 4 : count < 10 ? 5 : count < 16 ? 6 : 7;
