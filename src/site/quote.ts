/** A sentence as a reader sees it: as visible text, and cut where the two ends of a statement stand in it. */
import { rangeInRun, type Block, type Evidence, type Sentence, type Span } from '../model/index.ts';
import type { SiteDocument } from './world.ts';

type End = 'subject' | 'object';

export interface QuotePart {
	readonly text: string;
	/** Set where it is one of the two ends. */
	readonly role?: End;
}

type Cell = Extract<Block, { kind: 'cell' }>;

interface Marked extends Span {
	readonly role: End;
}

/** The sentence as a reader sees it, cut at its two ends. The cells of a row stand after their headings, parted by a dash. */
export function quoteParts(
	document: SiteDocument,
	{ sentence: index, span, subject, object }: Evidence,
): readonly QuotePart[] {
	const sentence = document.sentences[index];
	const block = document.blocks[sentence?.block ?? -1];
	if (!sentence || !block) return [];
	const marks = [
		{ ...subject, role: 'subject' as const },
		{ ...object, role: 'object' as const },
	];
	if (sentence.kind !== 'row')
		return cutAt(block, quoteStart(document, sentence, span), sentence.end, marks);
	if (block.kind !== 'cell') return [];
	const { table, row } = block;
	const cells = document.blocks.filter((one) => one.kind === 'cell' && one.table === table);
	const inRow = (wanted: number): readonly Cell[] =>
		cells.filter((one): one is Cell => one.kind === 'cell' && one.row === wanted);
	const heads = new Map(row === 0 ? [] : inRow(0).map((cell) => [cell.column, cell]));
	const whole = (cell: Cell): readonly QuotePart[] => cutAt(cell, 0, cell.text.length, marks);
	return inRow(row).flatMap((cell, at) => {
		const head = heads.get(cell.column);
		return [
			...(at > 0 ? [{ text: ' – ' }] : []),
			...(head && head.text !== '' ? [...whole(head), { text: ': ' }] : []),
			...whole(cell),
		];
	});
}

/** Where the quote begins: it may take in sentences before that say what `it` is. */
function quoteStart(
	{ sentences }: SiteDocument,
	{ block, start, index }: Sentence,
	{ start: from }: Span,
): number {
	const isOf = (one: Sentence | undefined): boolean => one?.block === block && one.span.end > from;
	let first = index;
	for (let at = index - 1; isOf(sentences[at]); at -= 1) first = at;
	return sentences[first]?.start ?? start;
}

/** Text of a range of a block; characters whose source lies in a marked span carry its role. */
function cutAt(
	block: Block,
	start: number,
	end: number,
	marks: readonly Marked[],
): readonly QuotePart[] {
	const found = marks
		.flatMap((mark) => {
			const range = rangeInBlock(block, start, end, mark);
			return range ? [{ ...range, role: mark.role }] : [];
		})
		.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const parts: QuotePart[] = [];
	let at = start;
	for (const range of found) {
		if (range.start < at) continue;
		if (range.start > at) parts.push({ text: block.text.slice(at, range.start) });
		parts.push({ text: block.text.slice(range.start, range.end), role: range.role });
		at = range.end;
	}
	if (at < end) parts.push({ text: block.text.slice(at, end) });
	return parts;
}

/** Where in a block's text a source span is shown. */
function rangeInBlock(block: Block, start: number, end: number, span: Span): Span | undefined {
	const found = block.runs
		.filter((run) => run.start < end && run.end > start && isTouched(run.source, span))
		.map((run) => rangeInRun(run, span));
	const shown = {
		start: Math.max(start, found[0]?.start ?? end),
		end: Math.min(end, found.at(-1)?.end ?? start),
	};
	return shown.start < shown.end ? shown : undefined;
}

const isTouched = (one: Span, other: Span): boolean =>
	one.start < other.end && one.end > other.start;

/** The visible text of a sentence. */
export function sentenceText(document: SiteDocument, index: number): string {
	const sentence = document.sentences[index];
	const block = document.blocks[sentence?.block ?? -1];
	if (!sentence || !block) return '';
	if (sentence.kind !== 'row' || block.kind !== 'cell')
		return block.text.slice(sentence.start, sentence.end);
	return document.blocks
		.filter((one) => one.kind === 'cell' && one.table === block.table && one.row === block.row)
		.map(({ text }) => text)
		.join(' – ');
}
