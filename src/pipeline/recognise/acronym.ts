/**
 * Acronyms with their long forms: `Long Name (LN)` and `LN (Long Name)` name one thing, and `LN` alone names
 * it later. Method: Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", PSB 2003: letters of the short form are sought from the right in the words before it.
 */
import { nameKey, pluralKey, type Reading, type TypeId } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isMasked, isTitledAt, type Passage } from './passage.ts';
import { entryReading, readingOf, type Proposal } from './proposal.ts';
import { conceptType, datasetType, eventType, organizationType, workType } from './types.ts';

const definedConfidence = 0.85;
const recurringConfidence = 0.4;

interface Definition {
	readonly short: string;
	readonly long: string;
	readonly reading: Reading;
}

/** Proposals for defined acronyms wherever they stand, and for unknown ones that recur. */
export function findAcronyms(
	passages: readonly Passage[],
	gazetteer: Gazetteer,
): readonly Proposal[] {
	const proposals: Proposal[] = [];
	const definitions = new Map<string, Definition>();
	for (const passage of passages)
		for (const found of definitionsIn(passage, gazetteer)) {
			proposals.push(...found.proposals);
			if (!definitions.has(found.definition.short))
				definitions.set(found.definition.short, found.definition);
		}
	return [...proposals, ...findBare(passages, definitions, gazetteer)];
}

interface Found {
	readonly definition: Definition;
	readonly proposals: readonly Proposal[];
}

const parenthesis = /\(([^()]{2,80})\)/gu;

function definitionsIn(passage: Passage, gazetteer: Gazetteer): readonly Found[] {
	if (!passage.text.includes('(')) return [];
	return Array.from(passage.text.matchAll(parenthesis)).flatMap(({ 1: inner = '', index }) => {
		const found = longBefore(passage.text, index, inner) ?? longInside(passage.text, index, inner);
		if (
			!found ||
			isMasked(passage, found.long.start, found.short.end) ||
			isMasked(passage, found.short.start, found.long.end)
		)
			return [];
		return [define(passage, found, gazetteer)];
	});
}

interface Spans {
	readonly short: { readonly start: number; readonly end: number };
	readonly long: { readonly start: number; readonly end: number };
}

const shortForm = /^[\p{L}\p{N}][\p{L}\p{N}&/.+-]{1,9}$/u;
const isShortForm = (text: string): boolean =>
	shortForm.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 2 && !/^\p{Lu}\d+$/u.test(text);

function longBefore(text: string, open: number, inner: string): Spans | undefined {
	const short = inner.split(/[,;]/u)[0]?.trim() ?? '';
	if (!isShortForm(short)) return undefined;
	const letters = short.replace(/s$/u, '');
	const most = Math.min(letters.length + 5, letters.length * 2);
	const before = text.slice(Math.max(0, open - 120), open).trimEnd();
	const clause = /[^,.;:()]*$/u.exec(before)?.[0] ?? '';
	const words = clause.trim().split(/\s+/u).slice(-most).join(' ');
	const from = longFormStart(letters, words);
	if (from === undefined) return undefined;
	const end = Math.max(0, open - 120) + before.length;
	const start = end - (words.length - from);
	const shortStart = text.indexOf(short, open);
	return text.slice(start, end) === words.slice(from)
		? { short: { start: shortStart, end: shortStart + short.length }, long: { start, end } }
		: undefined;
}

function longInside(text: string, open: number, inner: string): Spans | undefined {
	const before = /([\p{L}\p{N}][\p{L}\p{N}&+-]{1,9}) $/u.exec(
		text.slice(Math.max(0, open - 12), open),
	)?.[1];
	if (before === undefined || !isShortForm(before) || !/\s/u.test(inner)) return undefined;
	if (longFormStart(before.replace(/s$/u, ''), inner) !== 0) return undefined;
	const start = open - 1 - before.length;
	return {
		short: { start, end: start + before.length },
		long: { start: open + 1, end: open + 1 + inner.length },
	};
}

/** Where in `words` the long form of `short` starts: each letter is sought from the right, the first at a word's start. */
function longFormStart(short: string, words: string): number | undefined {
	const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	const text = words.toLowerCase();
	let at = text.length - 1;
	for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
		while (at >= 0 && !(text[at] === letters[letter] && (letter > 0 || isWordStart(text, at))))
			at -= 1;
		if (at < 0) return undefined;
		at -= 1;
	}
	const start = at + 1;
	const long = text.slice(start);
	return /\s|-/u.test(long) &&
		long.length > letters.length + 2 &&
		!opensNoTerm.test(words.slice(start)) &&
		initialsIn(long, letters)
		? start
		: undefined;
}

/** What opens a remark and no long form: `AI (and wine)`. `In` and `on` may: `in vitro fertilization (IVF)`. */
const opensNoTerm =
	/^(?:an?|and|any|are|but|can|do|does|e\.g|had|has|have|he|her|his|how|i\.e|if|is|it|its|may|nor|or|our|see|she|so|that|the|their|they|this|was|we|were|what|when|where|which|who|why|will|you|your)(?![\p{L}\p{N}-])/u;

const isWordStart = (text: string, at: number): boolean =>
	at === 0 || /[\s\-/“"]/u.test(text[at - 1] ?? '');

/** At least half of the letters begin words, of two letters both: a guard against letters found by chance. */
const initialsIn = (long: string, letters: string): boolean => {
	const initials = long.split(/[\s-]+/u).map((word) => word[0] ?? '');
	if (letters.length === 2) return [...letters].every((letter) => initials.includes(letter));
	return (
		initials.filter((initial) => letters.includes(initial)).length * 2 >=
		Math.min(letters.length, initials.length * 2)
	);
};

function define(passage: Passage, { short, long }: Spans, gazetteer: Gazetteer): Found {
	const shortText = passage.text.slice(short.start, short.end);
	const longText = passage.text.slice(long.start, long.end).trim();
	const reading = readingFor(shortText, longText, gazetteer);
	const proposal = (span: Spans['short']): Proposal => ({
		passage: passage.index,
		...span,
		form: 'name',
		trust: 'sure',
		readings: [reading],
	});
	return {
		definition: { short: shortText.replace(/s$/u, ''), long: longText, reading },
		proposals: [proposal(long), proposal(short)],
	};
}

/** The entry that either form names, the long one first; else a thing of the type its head noun tells. */
function readingFor(short: string, long: string, { entriesByKey }: Gazetteer): Reading {
	const byLong = entriesByKey.get(nameKey(long)) ?? entriesByKey.get(pluralKey(long));
	const byShort =
		entriesByKey.get(nameKey(short)) ?? entriesByKey.get(nameKey(short.replace(/s$/u, '')));
	const entries = byLong ?? byShort?.filter(({ name }) => pluralKey(name) === pluralKey(long));
	const [entry] = entries ?? [];
	if (entry && entries?.length === 1) return entryReading(entry, 'acronym', 0.95);
	return readingOf(long, headTypeOf(long), 'acronym', definedConfidence);
}

function headTypeOf(long: string): TypeId {
	if (
		/\b(?:University|Institute|Laboratory|Foundation|Agency|Association|Corporation|Commission|Council|Department|Center|Centre)\b/u.test(
			long,
		)
	)
		return organizationType;
	if (/(?:benchmark|dataset|corpus|leaderboard|exam)$/iu.test(long)) return datasetType;
	if (/(?:Conference|Workshop|Symposium|Summit)\b/u.test(long)) return eventType;
	return /\b(?:Report|Podcast|Newsletter)$/u.test(long) ? workType : conceptType;
}

/** Later bare uses of defined short forms; unknown acronyms that stand twice or more. */
function findBare(
	passages: readonly Passage[],
	definitions: ReadonlyMap<string, Definition>,
	{ entriesByKey }: Gazetteer,
): readonly Proposal[] {
	const unknown = new Map<string, Proposal[]>();
	const bare: Proposal[] = [];
	for (const passage of passages)
		for (const { text, start, end } of passage.words) {
			if (!isShortForm(text)) continue;
			const stem = text.replace(/(?<=\p{Lu})s$/u, '');
			const definition = definitions.get(stem);
			const base = { passage: passage.index, start, end } as const;
			if (definition)
				bare.push({ ...base, form: 'name', trust: 'sure', readings: [definition.reading] });
			else if (
				/^\p{Lu}{3,6}$/u.test(stem) &&
				!isTitledAt(passage, start) &&
				!entriesByKey.has(nameKey(stem))
			) {
				const reading = readingOf(stem, conceptType, 'acronym', recurringConfidence);
				unknown.set(stem, [
					...(unknown.get(stem) ?? []),
					{ ...base, form: 'name', trust: 'guess', readings: [reading] },
				]);
			}
		}
	return [...bare, ...[...unknown.values()].filter(({ length }) => length > 1).flat()];
}
