/**
 * Prose as the methods read it: the text of a block cut into words, with what is not prose masked.
 * Code is never read, nor are addresses and templates; the headings of name lists name nothing here.
 */
import type { Block, Document, Span } from '../../model/index.ts';
import { readHeads } from './headline.ts';
import { maskOf } from './mask.ts';

/** A word of running text; a possessive `'s` is left out. */
export interface Word {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Starts a sentence, or follows a colon or an opening quotation mark. */
	readonly isInitial: boolean;
}

export interface Passage {
	/** Index among the document's passages. */
	readonly index: number;
	readonly block: Block;
	readonly text: string;
	readonly words: readonly Word[];
	/** Ranges of code, addresses and templates, sorted and apart. */
	readonly masked: readonly Span[];
	/** Where bold words end that open the block as a head of their own: no name goes on behind them. 0 without. */
	readonly headEnd: number;
	/** Up to here the text is set in capitals or Title Case, as headings are: capitals say nothing about names. */
	readonly titledEnd: number;
}

/** Do capitals say nothing about names at an offset? */
export const isTitledAt = ({ titledEnd }: Passage, offset: number): boolean => offset < titledEnd;

// Bounded, as a longer word, a file in base 64 say, would use up the stack; its rest is a word more.
const wordPattern =
	/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-\u2010\u2011.'’·•&_+#](?=[\p{L}\p{N}])|[+#](?![\p{L}\p{N}])){0,2000}/gu;
const possessive = /['’]s$/iu;
/** A capital behind one of these is no sign of a name. */
const opening = /[:“"‘(•|]\s*$/u;

/** Passages of a document in reading order. */
export function readPassages(document: Document): readonly Passage[] {
	const starts = sentenceStarts(document);
	const prose = document.blocks.filter(isProse);
	const heads = readHeads(prose);
	return prose.map((block, index) => {
		const { end: headEnd, isHeadline } = heads[index]!;
		const words = cutWords(
			block.text,
			new Set([...(starts.get(block.index) ?? [0]), ...(headEnd > 0 ? [headEnd] : [])]),
		);
		return {
			index,
			block,
			text: block.text,
			words,
			masked: maskOf(block),
			headEnd,
			titledEnd: isTitled(block, words) ? block.text.length : isHeadline ? headEnd : 0,
		};
	});
}

const isProse = ({ kind, role }: Block): boolean =>
	kind !== 'code' && kind !== 'break' && role !== 'category';

function sentenceStarts({ sentences }: Document): ReadonlyMap<number, ReadonlySet<number>> {
	const starts = new Map<number, Set<number>>();
	for (const { block, start } of sentences) {
		const known = starts.get(block);
		if (known) known.add(start);
		else starts.set(block, new Set([0, start]));
	}
	return starts;
}

function cutWords(text: string, starts: ReadonlySet<number>): readonly Word[] {
	const words: Word[] = [];
	let last = 0;
	for (const { 0: raw, index } of text.matchAll(wordPattern)) {
		const word = raw.length > 2 && possessive.test(raw) ? raw.slice(0, -2) : raw;
		const gap = text.slice(last, index);
		const isInitial =
			words.length === 0 ||
			(gap !== ' ' && opening.test(gap)) ||
			startsSentence(starts, last, index);
		words.push({ start: index, end: index + word.length, text: word, isInitial });
		last = index + raw.length;
	}
	return words;
}

/** The words of a name. */
export const wordsOf = (text: string): readonly string[] =>
	cutWords(text, new Set()).map((word) => word.text);

/** Does a sentence start between the end of the last word and this one? */
function startsSentence(starts: ReadonlySet<number>, last: number, at: number): boolean {
	for (let offset = last; offset <= at; offset += 1) if (starts.has(offset)) return true;
	return false;
}

/** Three quarters of the longer words are capitalised: a title, where capitals mark nothing. */
function isTitled({ kind }: Block, words: readonly Word[]): boolean {
	if (kind === 'heading') return true;
	const long = words.filter(
		({ text, isInitial }) => !isInitial && text.length > 3 && /^\p{L}/u.test(text),
	);
	return (
		long.length > 3 && long.filter(({ text }) => isCapitalised(text)).length >= long.length * 0.75
	);
}

/** Does a word start with an upper-case letter? */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Does a word hold an upper-case letter behind its first character? `vLLM`, `OpenHermes`, `GPT`. */
export const isMixedCase = (word: string): boolean => /^.[^\s]*\p{Lu}/u.test(word);

/** Does a range hold anything of code or an address? */
export function isMasked({ masked }: Passage, start: number, end: number): boolean {
	let low = 0;
	let high = masked.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((masked[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return (masked[low]?.start ?? Infinity) < end;
}

/** What stands between two words: a name goes on over a single space only. */
export const gapBetween = ({ text }: Passage, left: Word, right: Word): string =>
	text.slice(left.end, right.start);

/** Index of the first word that starts at or behind an offset. */
export function wordAt({ words }: Passage, offset: number): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
