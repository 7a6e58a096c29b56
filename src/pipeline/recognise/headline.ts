/**
 * Heads that run into the text: bold words at the start of a paragraph or list item, as in `**Prices Fall Again**: a
 * cut was announced`. Where a document sets headlines there in Title Case, their capitals say nothing about names.
 */
import type { Block } from '../../model/index.ts';

export interface Head {
	/** Offset behind the head; 0 where a block has none. */
	readonly end: number;
	/** Set in Title Case, in a document of such headlines. */
	readonly isHeadline: boolean;
}

/** Heads of so many words and more tell a headline from a name that is explained. */
const shortestHeadline = 4;
/** So many headlines show what a document's style is. */
const leastHeadlines = 3;
/** Words that Title Case leaves small are not counted. */
const shortestCounted = 4;

/** The head of each block of a document. */
export function readHeads(blocks: readonly Block[]): readonly Head[] {
	const ends = blocks.map(endOfHead);
	const heads = blocks.map(({ text }, at) => text.slice(0, ends[at]));
	const hasHeadlines = setsHeadlines(heads.filter((head) => head !== ''));
	return ends.map((end, at) => ({
		end,
		isHeadline: end > 0 && hasHeadlines && isInTitleCase(heads[at] ?? ''),
	}));
}

/** The bold words that open a block end it, or are parted from its text. */
function endOfHead({ kind, text, runs }: Block): number {
	if (kind !== 'paragraph' && kind !== 'listItem') return 0;
	let end = 0;
	for (const run of runs) {
		if (run.start !== end || !run.marks.some((mark) => mark.kind === 'strong')) break;
		({ end } = run);
	}
	const isParted =
		/[:.?!]\s*$/u.test(text.slice(0, end)) ||
		/^\s*(?:[:.?!\u2013\u2014-]|$)/u.test(text.slice(end));
	return end > 0 && isParted ? end : 0;
}

/** Are most of a document's heads headlines, and half of these in Title Case? */
function setsHeadlines(heads: readonly string[]): boolean {
	const headlines = heads.filter((head) => wordsOf(head).length >= shortestHeadline);
	const inTitleCase = headlines.filter(isInTitleCase).length;
	return (
		headlines.length * 2 >= heads.length &&
		inTitleCase >= leastHeadlines &&
		inTitleCase * 2 >= headlines.length
	);
}

/** Three quarters of the longer words, the first one left out, are capitalised. */
function isInTitleCase(head: string): boolean {
	const counted = wordsOf(head)
		.slice(1)
		.filter(({ length }) => length >= shortestCounted);
	const capital = counted.filter((word) => /^\p{Lu}/u.test(word));
	return capital.length * 4 >= counted.length * 3;
}

const wordsOf = (head: string): readonly string[] => head.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
