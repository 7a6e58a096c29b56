/**
 * Sentences: each block of prose split into them, with their place in the source. Headings and table
 * rows count as one sentence each.
 */
import { toSource, type Block, type Run, type Sentence, type Span } from '../../model/index.ts';
import { splitSentences } from './splitSentences.ts';

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
			if (isRowStart(blocks, block)) add(rowOf(blocks, block, text));
		} else if (block.kind === 'heading')
			add({
				kind: 'heading',
				block: block.index,
				start: 0,
				end: block.text.length,
				span: withMarks(block, text, { start: 0, end: block.text.length }),
			});
		else
			for (const { range, runs } of withRuns(splitBehindStamp(block), block.runs))
				add({
					kind: 'sentence',
					block: block.index,
					...range,
					span: withMarks({ runs, span: block.span }, text, range),
				});
	}
	return sentences;
}

const stamp = /^\[?(?:\d{1,2}:)?\d{1,2}:\d{2}\]?(?= )/;

/** The sentences of a block; the time and the speaker that open a turn of a transcript stand apart from what is said. */
function splitBehindStamp(block: Block): readonly Span[] {
	const time = stamp.exec(block.text)?.[0].length ?? 0;
	if (time === 0) return splitSentences(withoutStops(block));
	const speaker = block.runs.find(({ start }) => start === time + 1);
	const isSpeaker = speaker && isStrong(speaker) && block.text.slice(0, speaker.end).endsWith(':');
	const end = isSpeaker ? speaker.end : time;
	const said = splitSentences(withoutStops(block).slice(end)).map((range) => ({
		start: range.start + end,
		end: range.end + end,
	}));
	return [{ start: 0, end }, ...said];
}

const isStrong = ({ marks }: Run): boolean => marks.some(({ kind }) => kind === 'strong');

/** The text, of the same length, whose inline code neither ends nor opens a sentence inside. */
function withoutStops({ text, runs }: Block): string {
	if (!runs.some(isCode)) return text;
	return runs
		.map((run) => {
			const part = text.slice(run.start, run.end);
			return isCode(run) ? part.replace(/[^\p{L}\p{N}]/gu, (one) => '_'.repeat(one.length)) : part;
		})
		.join('');
}

const isCode = ({ marks }: Run): boolean => marks.some(({ kind }) => kind === 'code');

/** Each range with the runs it touches; both lists are in order, so that one pass will do. */
function withRuns(
	ranges: readonly Span[],
	runs: readonly Run[],
): readonly { range: Span; runs: readonly Run[] }[] {
	let from = 0;
	return ranges.map((range) => {
		while ((runs[from]?.end ?? Infinity) <= range.start) from += 1;
		let to = from;
		while ((runs[to]?.start ?? Infinity) < range.end) to += 1;
		return { range, runs: runs.slice(from, to) };
	});
}

const opening = /(?:\[\[[^[\]\n|]*\||[*_~`[])+$/;
const longestOpening = 300;
const closing = /^(?:\]\([^()\n]*\)|\]\[[^[\]\n]*\]|[*_~`\]])+/;

/** The source of a range with the marks that open right before it and close right behind it. */
function withMarks(block: Pick<Block, 'runs' | 'span'>, text: string, range: Span): Span {
	const { start, end } = toSource(block, range);
	const before = text.slice(Math.max(block.span.start, start - longestOpening), start);
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

function rowOf(blocks: readonly Block[], first: Cell, text: string): Omit<Sentence, 'index'> {
	let last: Cell = first;
	for (let at = first.index + 1; ; at += 1) {
		const next = blocks[at];
		if (!isSameRow(next, first)) break;
		if (next.text !== '') last = next;
	}
	const { start } = withMarks(first, text, { start: 0, end: first.text.length });
	const { end } = withMarks(last, text, { start: 0, end: last.text.length });
	return {
		kind: 'row',
		block: first.index,
		start: 0,
		end: first.text.length,
		span: { start, end },
	};
}
