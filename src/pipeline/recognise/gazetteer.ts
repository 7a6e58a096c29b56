/**
 * The compiled lexicon: every form an entry answers to, ready to be found in one pass, and the same
 * entries by the key of their names. Sorted throughout, so the order of the lexicon has no influence.
 */
import { compareText, nameKey, type Lexicon, type LexiconEntry } from '../../model/index.ts';
import { compileAutomaton, type Automaton } from './automaton.ts';
import { fold } from './fold.ts';
import { compileFamilies, type Families } from './family.ts';
import { hasMaker, makerLength, spellingsOf } from './maker.ts';
import { organizationType } from './types.ts';

/** One entry's claim to a form. */
export interface FormUse {
	readonly entry: LexiconEntry;
	/** As the lexicon spells it; `isCased` when with an upper-case letter. */
	readonly spelling: string;
	readonly isCased: boolean;
	/** Counts only where the document also holds a name or alias of the entry. */
	readonly isContext: boolean;
	/**
	 * Length of the maker's name before what names the thing, a space included: in `NVIDIA Blackwell` of 7, since Blackwell
	 * stands for it where the document says whose it is. 0 without.
	 */
	readonly ofMaker: number;
}

export interface Gazetteer {
	readonly automaton: Automaton;
	/** Claims to each pattern of the automaton, sorted by entry. */
	readonly uses: readonly (readonly FormUse[])[];
	/** Entries by the key of their name and aliases. */
	readonly entriesByKey: ReadonlyMap<string, readonly LexiconEntry[]>;
	readonly entriesById: ReadonlyMap<string, LexiconEntry>;
	readonly families: Families;
}

/** Compiles the lexicon once for all documents. */
export function compileGazetteer(lexicon: Lexicon): Gazetteer {
	const entries = lexicon.toSorted((a, b) => compareText(a.id, b.id));
	const makers = new Set(
		entries.filter(({ type }) => type === organizationType).flatMap(spellingsOf),
	);
	const usesByForm = Map.groupBy(
		entries.flatMap((entry) => formsOf(entry, makers)),
		({ spelling }) => fold(spelling),
	);
	const forms = [...usesByForm.keys()].filter((form) => form.trim() !== '').toSorted(compareText);
	return {
		automaton: compileAutomaton(forms),
		uses: forms.map((form) => usesByForm.get(form) ?? []),
		entriesByKey: indexByKey(entries),
		entriesById: new Map(entries.map((entry) => [entry.id, entry])),
		families: compileFamilies(entries, makers),
	};
}

function formsOf(entry: LexiconEntry, makers: ReadonlySet<string>): readonly FormUse[] {
	const own = new Set(spellingsOf(entry));
	const names = spellingsOf(entry).filter(
		(spelling) => entry.type === organizationType || !hasMaker(spelling, own, makers),
	);
	const firm = names.flatMap((spelling) => [
		spelling,
		...otherNumbers(spelling),
		...withField(entry, spelling, makers),
	]);
	const isFirm = new Set(firm.map(fold));
	const loose = entry.contextAliases
		.flatMap((spelling) => [spelling, ...otherNumbers(spelling)])
		.filter((spelling) => !isFirm.has(fold(spelling)));
	const ofContext = new Set(entry.type === organizationType ? [] : entry.contextAliases);
	return [
		...firm.map((spelling) => ({
			...useOf(entry, spelling, false),
			ofMaker: makerLength(spelling, ofContext, makers),
		})),
		...loose.map((spelling) => useOf(entry, spelling, true)),
	].filter((use, at, all) => all.findIndex(({ spelling }) => spelling === use.spelling) === at);
}

/** Companies are also called by their name and their field: `Anthropic AI`. */
const withField = (
	{ type }: LexiconEntry,
	spelling: string,
	makers: ReadonlySet<string>,
): readonly string[] =>
	type === organizationType && /^\p{Lu}.*\p{Ll}$/u.test(spelling) && !makers.has(`${spelling} AI`)
		? [`${spelling} AI`]
		: [];

const useOf = (entry: LexiconEntry, spelling: string, isContext: boolean): FormUse => ({
	entry,
	spelling,
	isCased: /\p{Lu}/u.test(spelling),
	isContext,
	ofMaker: 0,
});

/** The plural in -ies and the singular of a common noun; a plain -s is seen to while matching. */
function otherNumbers(spelling: string): readonly string[] {
	if (/\p{Lu}\p{Ll}*$/u.test(spelling.slice(spelling.search(/\S+$/u)))) return [];
	if (/[^aeiou]y$/u.test(spelling)) return [`${spelling.slice(0, -1)}ies`];
	if (/[^aeiou]ies$/u.test(spelling)) return [`${spelling.slice(0, -3)}y`];
	if (/[^\p{Lu}]{4,}[^sui]s$/u.test(spelling)) return [spelling.slice(0, -1)];
	return [];
}

function indexByKey(
	entries: readonly LexiconEntry[],
): ReadonlyMap<string, readonly LexiconEntry[]> {
	const index = new Map<string, LexiconEntry[]>();
	for (const entry of entries)
		for (const name of [entry.name, ...entry.aliases]) {
			const key = nameKey(name);
			const known = index.get(key);
			if (!known) index.set(key, [entry]);
			else if (!known.includes(entry)) known.push(entry);
		}
	return index;
}
