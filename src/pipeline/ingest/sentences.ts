/**
 * Sentences: Unicode text segmentation (UAX 29), with breaks taken back that come from abbreviations,
 * initials, version numbers and file names. Headings and table rows count as one sentence each.
 */
import { toSource, type Block, type Sentence, type Span } from '../../model/index.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const abbreviations =
	/(?:^|[\s(“"[])(?:Dr|Mr|Mrs|Ms|Prof|Sr|Jr|St|vs|al|etc|e\.g|i\.e|cf|Fig|Figs|Eq|Eqs|Sec|No|Nos|Vol|pp|approx|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|U\.S|U\.K|Gen|Gov|Sen|Rep|est|resp)\.\s*$/i;
const initial = /(?:^|\s)\p{Lu}\.\s*$/u;
/** These do end a sentence when a capital follows. */
const mayEnd = /(?:etc|Inc|Ltd|Co|Corp|U\.S|U\.K|al)\.\s*$/i;

/** A sentence may open with a name such as `vLLM`, where the segmenter sees only a lower-case letter. */
const beforeCamelCase = /(?<=[.!?]["”’)]?\s+)(?=\p{Ll}+\p{Lu})/u;

/** Ranges of the sentences of a text, white space at the ends left out, in order. */
export function splitSentences(text: string): readonly { start: number; end: number }[] {
	const parts: { start: number; end: number }[] = [];
	for (const { index, segment } of segmenter.segment(text))
		for (const piece of segment.split(beforeCamelCase)) {
			const last = parts.at(-1);
			const start = last?.end ?? index;
			if (last && continues(text.slice(last.start, last.end), piece)) last.end += piece.length;
			else parts.push({ start, end: start + piece.length });
		}
	return parts
		.map(({ start, end }) => {
			const part = text.slice(start, end);
			return {
				start: start + part.length - part.trimStart().length,
				end: end - (part.length - part.trimEnd().length),
			};
		})
		.filter(({ start, end }) => end > start);
}

function continues(before: string, next: string): boolean {
	const tail = before.slice(-24);
	const start = next.trimStart();
	if (abbreviations.test(tail))
		return !(mayEnd.test(tail) && /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(start) && /\s$/.test(before));
	if (initial.test(tail) && /^\p{Lu}/u.test(start)) return true;
	if (!/\s$/.test(before)) return true;
	if (/^\p{Ll}/u.test(start) && !/^\p{Ll}+\p{Lu}/u.test(start) && !/[!?]["”’)]*\s*$/.test(tail))
		return true;
	if (/^[)\]”’"]/.test(start) && start.length < 4) return true;
	return false;
}

/**
 * Sentences of the blocks in reading order. Code and breaks have none.
 * @param text the source, whose marks around a sentence (`**`, `[[ ]]`) belong to its span
 */
export function findSentences(blocks: readonly Block[], text: string): readonly Sentence[] {
	const sentences: Sentence[] = [];
	const add = (sentence: Omit<Sentence, 'index'>): void =>
		void sentences.push({ index: sentences.length, ...sentence });
	for (const block of blocks) {
		if (block.kind === 'code' || block.kind === 'break' || block.text === '') continue;
		if (block.kind === 'cell') {
			if (isRowStart(blocks, block)) add(rowOf(blocks, block));
		} else if (block.kind === 'heading')
			add({
				kind: 'heading',
				block: block.index,
				start: 0,
				end: block.text.length,
				span: withMarks(block, text, { start: 0, end: block.text.length }),
			});
		else
			for (const range of splitSentences(block.text))
				add({
					kind: 'sentence',
					block: block.index,
					...range,
					span: withMarks(block, text, range),
				});
	}
	return sentences;
}

const opening = /(?:\[\[[^[\]\n|]*\||[*_~`[])+$/;
const closing = /^(?:\]\([^()\n]*\)|[*_~`\]])+/;

/** The source of a range with the marks that open right before it and close right behind it. */
function withMarks(block: Block, text: string, range: Span): Span {
	const { start, end } = toSource(block, range);
	const before = text.slice(Math.min(block.span.start, start), start);
	const behind = text.slice(end, Math.max(block.span.end, end));
	return {
		start: start - (opening.exec(before)?.[0].length ?? 0),
		end: end + (closing.exec(behind)?.[0].length ?? 0),
	};
}

type Cell = Extract<Block, { kind: 'cell' }>;

const isSameRow = (one: Block | undefined, { table, row }: Cell): one is Cell =>
	one?.kind === 'cell' && one.table === table && one.row === row;

/** The first cell of its row that has text. */
function isRowStart(blocks: readonly Block[], cell: Cell): boolean {
	for (let at = cell.index - 1; isSameRow(blocks[at], cell); at -= 1)
		if (blocks[at]?.text !== '') return false;
	return true;
}

function rowOf(blocks: readonly Block[], first: Cell): Omit<Sentence, 'index'> {
	let last: Cell = first;
	for (let at = first.index + 1; ; at += 1) {
		const next = blocks[at];
		if (!isSameRow(next, first)) break;
		if (next.text !== '') last = next;
	}
	const start = toSource(first, { start: 0, end: first.text.length }).start;
	const end = toSource(last, { start: 0, end: last.text.length }).end;
	return {
		kind: 'row',
		block: first.index,
		start: 0,
		end: first.text.length,
		span: { start, end },
	};
}
