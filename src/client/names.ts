/**
 * Search over names and aliases as one types: beginnings of words, several words in any order, and words
 * written together or apart. Slips of a key are forgiven where nothing is found without.
 */
import { plainLetters } from '../model/letter.ts';
import type { SearchIndex } from '../model/searchIndex.ts';
import { bitsIn, forgiven, lettersOf, slipsBetween } from './slip.ts';

export interface Found {
	readonly name: string;
	/** The alias that matched, where it was not the name. */
	readonly alias?: string;
	readonly kind: number;
	readonly path: string;
}

/** A word of names, or a whole name without its separators. */
interface Word {
	readonly text: string;
	readonly letters: number;
	/** Names that have it, and what it counts there. */
	readonly places: { readonly id: number; readonly share: number }[];
}

const split = /[^\p{L}\p{N}+#]+/u;
const aliasShare = 0.8;
/** A shorter word in one piece is found as a word. */
const shortestWhole = 4;

/** Compiles the index once; `find` then answers while typing. */
export function compileNames(
	index: SearchIndex,
): (query: string, limit?: number) => readonly Found[] {
	const words = new Map<string, Word>();
	const wholes = new Map<string, Word>();
	const put = (map: Map<string, Word>, text: string, id: number, share: number): void => {
		const word = map.get(text) ?? { text, letters: lettersOf(text), places: [] };
		map.set(text, word);
		word.places.push({ id, share });
	};
	index.name.forEach((name, id) => {
		for (const [text, share] of [
			[name, 1] as const,
			...(index.aliases[id] ?? []).map((alias) => [alias, aliasShare] as const),
		]) {
			const parts = wordsOf(text);
			// A word tells more of a short name than of a long one.
			for (const part of new Set(parts)) put(words, part, id, share * (0.75 + 0.25 / parts.length));
			put(wholes, parts.join(''), id, share);
		}
	});
	const search = (query: string, rate: Rate): readonly number[] =>
		rank(wordsOf(query), [...words.values()], [...wholes.values()], rate, index.weight);
	return (query, limit = 40) => {
		const exact = search(query, rateStart);
		const ids = exact.length > 0 ? exact : search(query, rateSlips);
		const isSame = (id: number): boolean =>
			index.name[id]?.toLowerCase() === query.trim().toLowerCase();
		return [...ids.filter(isSame), ...ids.filter((id) => !isSame(id))]
			.slice(0, limit)
			.map((id) => found(index, id, query));
	};
}

const wordsOf = (text: string): readonly string[] =>
	plainLetters(text).split(split).filter(Boolean);

/** From 0, no match, to 1, the same. */
type Rate = (typed: string, letters: number, word: Word) => number;

const rateStart: Rate = (typed, _, { text }) =>
	text.startsWith(typed) ? 0.5 + (0.5 * typed.length) / text.length : 0;

const rateSlips: Rate = (typed, letters, word) => {
	const exact = rateStart(typed, letters, word);
	const allowed = forgiven(typed.length);
	if (exact > 0 || allowed === 0 || word.text.length < typed.length - allowed) return exact;
	if (bitsIn(letters & ~word.letters) > allowed) return 0;
	const reach = typed.length + allowed;
	const { whole, start } = slipsBetween(typed, word.text.slice(0, reach));
	if (whole <= allowed && word.text.length <= reach) return 0.5 - 0.15 * whole;
	return typed.length > 4 && start <= allowed ? 0.3 - 0.1 * start : 0;
};

/** Ids of the names that have all words, or that are what is typed written together; the best first. */
function rank(
	typed: readonly string[],
	words: readonly Word[],
	wholes: readonly Word[],
	rate: Rate,
	weight: readonly number[],
): readonly number[] {
	const [first, ...others] = typed.map((one) => scores(one, words, rate));
	if (!first) return [];
	const total = new Map<number, number>();
	for (const [id, score] of first) {
		const more = others.map((one) => one.get(id));
		if (more.every((one) => one !== undefined))
			total.set(id, more.reduce((sum, one) => sum + one, score) / typed.length);
	}
	const whole = typed.join('');
	if (whole.length >= shortestWhole || typed.length === 1)
		for (const [id, score] of scores(whole, wholes, rate))
			total.set(id, (total.get(id) ?? score * 0.9) + score);
	const scoreOf = (id: number): number =>
		(total.get(id) ?? 0) * (1 + Math.log2(1 + (weight[id] ?? 0)) / 12);
	return [...total.keys()].sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
}

/** What one typed word scores in each name. */
function scores(typed: string, words: readonly Word[], rate: Rate): ReadonlyMap<number, number> {
	const letters = lettersOf(typed);
	const best = new Map<number, number>();
	for (const word of words) {
		const score = rate(typed, letters, word);
		if (score === 0) continue;
		for (const { id, share } of word.places)
			best.set(id, Math.max(best.get(id) ?? 0, score * share));
	}
	return best;
}

/** Results under their kind, kinds in the order of their best result. */
export const groupByKind = (
	results: readonly Found[],
): readonly (readonly [kind: number, results: readonly Found[]])[] => [
	...Map.groupBy(results, ({ kind }) => kind),
];

/** Kinds that are no type of entity stand last: documents and topics. */
const otherKinds = 2;

/** The best connected entities that have a page of their own. */
export function bestConnected(index: SearchIndex, count: number): readonly Found[] {
	const { kinds, kind, path, weight } = index;
	return path
		.flatMap((one, id) =>
			(kind[id] ?? 0) < kinds.length - otherKinds && (weight[id] ?? 0) > 0 && !one.includes('#')
				? [id]
				: [],
		)
		.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b)
		.slice(0, count)
		.map((id) => found(index, id, ''));
}

function found(index: SearchIndex, id: number, query: string): Found {
	const name = index.name[id] ?? '';
	const start = query.trim().toLowerCase();
	const alias = name.toLowerCase().includes(start)
		? undefined
		: index.aliases[id]?.find((one) => one.toLowerCase().startsWith(start));
	return {
		name,
		...(alias !== undefined && { alias }),
		kind: index.kind[id] ?? 0,
		path: index.path[id] ?? '',
	};
}
