/**
 * Families of models, as far as the lexicon tells them: the leading words of its models' names, with the
 * variants that follow a family directly (`Gemini Pro`).
 */
import type { LexiconEntry } from '../../model/index.ts';
import { isRelease, isSize, isVariantWord, isVersion } from './pieces.ts';
import { modelType } from './types.ts';

export interface Family {
	/** As the lexicon spells it. */
	readonly spelling: string;
	readonly spellings: ReadonlySet<string>;
	/** Variants seen right behind the family, in lower case. */
	readonly variants: ReadonlySet<string>;
}

export interface Families {
	/** By the words of the family in lower case, joined by a space. */
	readonly byWords: ReadonlyMap<string, Family>;
	/** Most words of a family. */
	readonly longest: number;
}

interface Draft {
	spelling: string;
	spellings: Set<string>;
	variants: Set<string>;
}

/** Families of the entries, which come sorted by id. */
export function compileFamilies(entries: readonly LexiconEntry[]): Families {
	const byWords = new Map<string, Draft>();
	for (const { name, aliases, type } of entries) {
		if (type !== modelType) continue;
		for (const spelling of [name, ...aliases]) {
			const { words, rest } = splitFamily(spelling);
			if (words.length === 0) continue;
			const key = words.join(' ').toLowerCase();
			const family = byWords.get(key) ?? { spelling: words.join(' '), spellings: new Set(), variants: new Set() };
			family.spellings.add(words.join(' '));
			if (rest && isVariantWord(rest)) family.variants.add(rest.toLowerCase());
			byWords.set(key, family);
		}
	}
	const longest = Math.max(0, ...[...byWords.keys()].map((key) => key.split(' ').length));
	return { byWords, longest };
}

/** The leading words of a model's name, and the piece behind them. */
function splitFamily(name: string): { words: readonly string[]; rest?: string } {
	const pieces = name.split(/[-_ ·]+/u).filter(Boolean);
	const words: string[] = [];
	for (const [at, piece] of pieces.entries()) {
		if (at > 0 && (isVariantWord(piece) || isSize(piece) || isVersion(piece) || isRelease(piece))) return { words, rest: piece };
		const joined = /^(\p{L}{2,})v?\d[\p{L}\d.]*$/u.exec(piece);
		if (joined?.[1] && !isSize(piece)) return { words: [...words, joined[1]] };
		words.push(piece);
	}
	return { words };
}
