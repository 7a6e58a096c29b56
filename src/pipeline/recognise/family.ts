/**
 * Families of models, as far as the lexicon tells them: the leading words of its models' names, with the
 * variants that follow a family directly (`Gemini Pro`) and those that one family alone has (`Sonnet`).
 */
import { nameKey, type LexiconEntry } from '../../model/index.ts';
import { hasMaker, spellingsOf } from './maker.ts';
import { isRelease, isSize, isVariantWord, isVersion } from './pieces.ts';
import { isGeneralWord } from './stopWords.ts';
import { modelType } from './types.ts';

export interface Family {
	/** As the lexicon spells it. */
	readonly spelling: string;
	readonly spellings: ReadonlySet<string>;
	/** Variants seen right behind the family, in lower case. */
	readonly variants: ReadonlySet<string>;
	/** Its bare name is telling enough to be a mention, and no entry has it. */
	readonly standsAlone: boolean;
}

export interface Families {
	/** By the words of the family in lower case, joined by a space. */
	readonly byWords: ReadonlyMap<string, Family>;
	/** First words of all families. */
	readonly openings: ReadonlySet<string>;
	/** Most words of a family. */
	readonly longest: number;
	/** The family of a variant that only one has, by its capitalised word. */
	readonly byVariant: ReadonlyMap<string, Family>;
}

interface Draft {
	spelling: string;
	spellings: Set<string>;
	variants: Set<string>;
	/** Capitalised variants anywhere in its names. */
	owned: Set<string>;
	entries: Set<LexiconEntry>;
	standsAlone: boolean;
}

/** Families of the entries, which come sorted by id. */
export function compileFamilies(
	entries: readonly LexiconEntry[],
	makers: ReadonlySet<string>,
): Families {
	const byWords = new Map<string, Draft>();
	for (const entry of entries.filter(({ type }) => type === modelType)) {
		const own = new Set(spellingsOf(entry));
		for (const spelling of own)
			if (!hasMaker(spelling, own, makers)) addName(byWords, entry, spelling);
	}
	const known = new Set(entries.flatMap(spellingsOf).map(nameKey));
	for (const family of byWords.values())
		family.standsAlone =
			family.entries.size > 1 &&
			/^\p{Lu}[\p{L}]{2,}$/u.test(family.spelling) &&
			!isGeneralWord(family.spelling) &&
			!isVariantWord(family.spelling) &&
			!known.has(nameKey(family.spelling));
	const longest = Math.max(0, ...[...byWords.keys()].map((key) => key.split(' ').length));
	const openings = new Set([...byWords.keys()].map((key) => key.split(' ')[0] ?? ''));
	return { byWords, openings, longest, byVariant: indexVariants([...byWords.values()]) };
}

function addName(byWords: Map<string, Draft>, entry: LexiconEntry, name: string): void {
	const { words, rest } = splitFamily(name);
	if (words.length === 0) return;
	const key = words.join(' ').toLowerCase();
	const family = byWords.get(key) ?? {
		spelling: words.join(' '),
		spellings: new Set(),
		variants: new Set(),
		owned: new Set(),
		entries: new Set(),
		standsAlone: false,
	};
	byWords.set(key, family);
	family.spellings.add(words.join(' '));
	family.entries.add(entry);
	if (rest[0] && isVariantWord(rest[0])) family.variants.add(rest[0].toLowerCase());
	for (const word of rest)
		if (/^\p{Lu}\p{Ll}{3,}$/u.test(word) && isVariantWord(word) && !isGeneralWord(word))
			family.owned.add(word);
}

/** The leading words of a model's name, and the pieces behind them. */
function splitFamily(name: string): { words: readonly string[]; rest: readonly string[] } {
	const pieces = name.split(/[-_ ·]+/u).filter(Boolean);
	for (const [at, piece] of pieces.entries()) {
		const isTail = isVariantWord(piece) || isSize(piece) || isVersion(piece) || isRelease(piece);
		if (at > 0 && isTail) return { words: pieces.slice(0, at), rest: pieces.slice(at) };
		const joined = /^(\p{L}{2,})v?\d[\p{L}\d.]*$/u.exec(piece);
		if (joined?.[1] && !isSize(piece))
			return { words: [...pieces.slice(0, at), joined[1]], rest: [] };
	}
	return { words: pieces, rest: [] };
}

/** Everyday variants such as `Pro` and `Flash` belong to no one. */
const commonVariants = new Set(
	'Pro Flash Lite Mini Nano Micro Turbo Large Medium Small Base Chat Instruct Vision Code Coder Audio Voice Preview Ultra Plus Thinking Reasoning Embed Guard Tiny Next Zero Math Image Instant Heavy Fast High Experimental Realtime Distill'.split(
		' ',
	),
);

function indexVariants(families: readonly Draft[]): ReadonlyMap<string, Family> {
	const owners = new Map<string, Draft[]>();
	for (const family of families)
		for (const variant of family.owned)
			if (!commonVariants.has(variant))
				owners.set(variant, [...(owners.get(variant) ?? []), family]);
	return new Map(
		[...owners].flatMap(([variant, [only, ...more]]) =>
			only && more.length === 0 ? [[variant, only] as const] : [],
		),
	);
}
