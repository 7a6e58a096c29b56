/**
 * Known names: where do forms of the lexicon stand in a document's prose? A form with an upper-case letter
 * stands for its entry in that case, in capitals, in Title Case or as a slug; one without in any case.
 */
import type { LexiconEntry, Reading } from '../../model/index.ts';
import { cueType } from './cue.ts';
import { scan } from './automaton.ts';
import { isDictionaryWord } from './dictionary.ts';
import type { FormUse, Gazetteer } from './gazetteer.ts';
import { isMasked, type Passage } from './passage.ts';
import { entryReading, type Proposal } from './proposal.ts';
import { modelType } from './types.ts';

const sureConfidence = 0.95;
const ambiguousConfidence = 0.6;
const shortConfidence = 0.8;

interface Match {
	readonly passage: Passage;
	readonly start: number;
	readonly end: number;
	readonly uses: readonly FormUse[];
}

/** Proposals of the lexicon; forms that need context only where the document names their entry. */
export function findKnown(passages: readonly Passage[], gazetteer: Gazetteer): readonly Proposal[] {
	const matches = passages.flatMap((passage) => matchPassage(passage, gazetteer));
	const named = new Set<LexiconEntry>();
	for (const { uses } of matches)
		for (const { entry, isContext } of uses) if (!isContext) named.add(entry);
	return matches.flatMap((match) => propose(match, named));
}

function matchPassage(passage: Passage, { automaton, uses }: Gazetteer): readonly Match[] {
	const matches: Match[] = [];
	scan(automaton, passage.text, (pattern, start, end) => {
		const bounded = boundedEnd(passage.text, start, end);
		if (bounded === undefined || (passage.masked.length > 0 && isMasked(passage, start, bounded)))
			return;
		const fitting = fittingUses(uses[pattern] ?? [], passage, start, end, bounded);
		if (fitting.length > 0)
			matches.push({
				passage,
				start: start + (fitting[0]?.ofMaker ?? 0),
				end: bounded,
				uses: fitting,
			});
	});
	return matches;
}

const isWordUnit = (text: string, at: number): boolean => {
	const unit = text.charCodeAt(at);
	if (Number.isNaN(unit)) return false;
	if (unit < 128)
		return (
			(unit >= 97 && unit <= 122) ||
			(unit >= 65 && unit <= 90) ||
			(unit >= 48 && unit <= 57) ||
			unit === 95
		);
	return /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
};

/** Where a form ends, a plural -s included, when it is bounded by words on both sides. */
function boundedEnd(text: string, start: number, end: number): number | undefined {
	if (isWordUnit(text, start - 1) && isWordUnit(text, start)) return undefined;
	if (text.charAt(start - 1) === '.' && isWordUnit(text, start - 2)) return undefined;
	const plural = pluralLength(text, end);
	const after = end + plural;
	if (isWordUnit(text, after) && isWordUnit(text, after - 1)) return undefined;
	const next = text.charAt(after);
	if (
		(next === '.' || next === '+' || next === '#') &&
		(next !== '.' || isWordUnit(text, after + 1))
	)
		return undefined;
	return after;
}

function pluralLength(text: string, end: number): number {
	const last = text.charAt(end - 1);
	if (
		text.charAt(end) === 's' &&
		!isWordUnit(text, end + 1) &&
		/[\p{L}]/u.test(last) &&
		!/[sS]/u.test(last)
	)
		return 1;
	if (
		text.startsWith('es', end) &&
		!isWordUnit(text, end + 2) &&
		/(?:s|x|ch|sh)$/u.test(text.slice(end - 2, end))
	)
		return 2;
	return 0;
}

function fittingUses(
	uses: readonly FormUse[],
	{ text }: Passage,
	start: number,
	end: number,
	bounded: number,
): readonly FormUse[] {
	const surface = text.slice(start, end);
	const isPlural = bounded > end;
	const fitting = uses.filter(
		(use) =>
			(use.isCased ? isSpelled(use.spelling, surface) : true) &&
			!(isPlural && !takesPlural(use)) &&
			!continuesName(use, text, start, bounded),
	);
	const exact = fitting.filter(({ spelling }) => spelling === surface);
	return /\p{Lu}/u.test(surface) && exact.length > 0 ? exact : fitting;
}

/** Common nouns and acronyms have plurals, names do not. */
const takesPlural = ({ spelling, isCased }: FormUse): boolean =>
	!isCased || /\p{Lu}$/u.test(spelling) || (/ \p{Ll}+$/u.test(spelling) && spelling.length > 6);

/** Is a cased form written as the lexicon spells it, in capitals, in Title Case or as a slug? */
function isSpelled(spelling: string, surface: string): boolean {
	if (surface === spelling) return true;
	const [flat, wanted] = [flatten(surface), flatten(spelling)];
	if (flat === wanted) return true;
	if (!/\p{Ll}/u.test(surface)) return surface.length > 3 && /\p{Lu}/u.test(surface);
	if (!/\p{Lu}/u.test(surface)) return isSlug(surface) || isBrand(spelling, surface);
	const words = flat.split(' ');
	return (
		words.length > 1 &&
		words.every(
			(word, at) =>
				!/^\p{L}/u.test(word) || /^\p{Lu}/u.test(word) || word === wanted.split(' ')[at],
		)
	);
}

const flatten = (text: string): string =>
	text.replace(/[-_·•\u2010-\u2013\u00a0’‘]/gu, (unit) => (/[’‘]/u.test(unit) ? "'" : ' '));

/** `gpt-4o`, `google-deepmind`: lower case with a digit or a hyphen, and no space. */
const isSlug = (surface: string): boolean => /[-\d]/u.test(surface) && !/\s/u.test(surface);

/** `openai`, `google deepmind`: in small letters what has a capital inside and is no word of the language. */
const isBrand = (spelling: string, surface: string): boolean =>
	/\p{Ll}{2}\p{Lu}/u.test(spelling) &&
	surface.length > 5 &&
	surface.split(' ').some((word) => word.length > 5 && !isDictionaryWord(word));

/** A hyphen to a capital or a digit makes a longer name: `Llama` is not all of `Llama-Guard`. */
function continuesName(
	{ entry, isCased }: FormUse,
	text: string,
	start: number,
	end: number,
): boolean {
	if (!isCased) return false;
	const after = text.slice(end, end + 2);
	if (/^[-\u2010\u2011](?:\d)/u.test(after)) return true;
	if (entry.type === modelType && /^[-\u2010\u2011]\p{Lu}/u.test(after)) return true;
	return /(?:^|[^\p{L}\p{N}])[\p{L}.]*[\p{Lu}\p{N}][\p{L}\p{N}.]*[-\u2010\u2011]$/u.test(
		text.slice(Math.max(0, start - 24), start),
	);
}

function propose(
	{ passage, start, end, uses }: Match,
	named: ReadonlySet<LexiconEntry>,
): readonly Proposal[] {
	const counting = uses.filter(({ entry, isContext }) => !isContext || named.has(entry));
	const firm = counting.filter(({ isContext }) => !isContext);
	const entries = [...new Set((firm.length > 0 ? firm : counting).map(({ entry }) => entry))];
	if (entries.length === 0) return [];
	const form = firm.length > 0 ? 'name' : 'short';
	return [
		{
			passage: passage.index,
			start,
			end,
			form,
			trust: 'sure',
			readings: readingsOf(entries, form, passage, start, end),
		},
	];
}

function readingsOf(
	entries: readonly LexiconEntry[],
	form: Proposal['form'],
	passage: Passage,
	start: number,
	end: number,
): readonly Reading[] {
	const method = form === 'name' ? 'lexicon' : 'context';
	const [only] = entries;
	if (only && entries.length === 1)
		return [entryReading(only, method, form === 'name' ? sureConfidence : shortConfidence)];
	const cued = cueType(passage, start, end);
	return entries
		.map((entry) =>
			entryReading(entry, method, entry.type === cued ? shortConfidence : ambiguousConfidence),
		)
		.toSorted((a, b) => b.confidence - a.confidence);
}
