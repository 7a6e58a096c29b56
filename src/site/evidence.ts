/** Evidence as pages show it: the sentence with both ends marked, where it stands, and how sure it is. */
import {
	rangeInRun,
	type Block,
	type Evidence,
	type Sentence,
	type Span,
	type Statement,
} from '../model/index.ts';
import { linkDocument, linkSentence, type Link } from './link.ts';
import { momentOf } from './moment.ts';
import type { SiteDocument, World } from './world.ts';

export interface EvidenceView {
	/** The sentence in parts; `role` marks the two ends. */
	readonly parts: readonly { readonly text: string; readonly role?: 'subject' | 'object' }[];
	readonly document: Link;
	readonly date?: string;
	/** To the sentence in its document. */
	readonly href: string;
	/** To the moment of the recording, named by its time. */
	readonly moment?: Link;
}

/** What one document says for a statement. */
export interface DocumentProof {
	readonly document: Link;
	readonly date?: string;
	/** Its first sentences, as a text says the same thing often. */
	readonly quotes: readonly EvidenceView[];
	/** How many further sentences say so. */
	readonly more: number;
}

export interface ProofView {
	readonly evidence: readonly EvidenceView[];
	/** The same by document. */
	readonly documents: readonly DocumentProof[];
	/** Where further documents stand, if this is cut. */
	readonly rest?: Link;
	/** Documents that state it independently. */
	readonly sources: number;
	readonly sourcesText: string;
	readonly confidence: string;
	/** The owner's source, where the owner asserts it. */
	readonly assertedBy?: string;
}

/** Set beside a statement that only somebody else makes: it is no fact of the site. */
export const speakerNote = (
	{ say }: Pick<World, 'say'>,
	{ qualifiers: { attribution } }: Statement,
): string | undefined =>
	attribution === undefined ? undefined : say('accordingTo', { name: attribution });

export function proofOf(world: World, { evidence, confidence, assertedBy }: Statement): ProofView {
	const views = evidence.flatMap((one) => {
		const document = world.documents.get(one.document);
		return document ? [viewEvidence(world, one, document)] : [];
	});
	const sources = new Set(evidence.map(({ document }) => document)).size;
	return {
		evidence: views,
		documents: byDocument(views),
		sources,
		sourcesText:
			sources === 0 ? world.say('assertedByOwner') : world.say('sources', { count: sources }),
		confidence: world.say(wordFor(confidence)),
		...(assertedBy !== undefined && { assertedBy }),
	};
}

const quotesShown = 3;

const byDocument = (views: readonly EvidenceView[]): readonly DocumentProof[] =>
	[...Map.groupBy(views, ({ document }) => document.href).values()].flatMap((quotes) => {
		const [first] = quotes;
		if (!first) return [];
		const { document, date } = first;
		return [
			{
				document,
				...(date !== undefined && { date }),
				quotes: quotes.slice(0, quotesShown),
				more: Math.max(0, quotes.length - quotesShown),
			},
		];
	});

/** What a number from 0 to 1 means to a reader, as the key of a word. */
export const wordFor = (confidence: number): 'verySure' | 'sure' | 'fairlySure' | 'unsure' =>
	confidence >= 0.9
		? 'verySure'
		: confidence >= 0.75
			? 'sure'
			: confidence >= 0.6
				? 'fairlySure'
				: 'unsure';

function viewEvidence(world: World, evidence: Evidence, document: SiteDocument): EvidenceView {
	const { date } = document.metadata;
	const moment = momentOf(document, evidence.sentence);
	return {
		parts: quoteParts(document, evidence),
		document: linkDocument(world, document),
		...(date !== undefined && { date }),
		href: linkSentence(world, document, evidence.sentence),
		...(moment && { moment }),
	};
}

type Cell = Extract<Block, { kind: 'cell' }>;

interface Marked extends Span {
	readonly role: 'subject' | 'object';
}

/** The sentence as a reader sees it, cut at its two ends. The cells of a row stand after their headings, parted by a dash. */
function quoteParts(
	document: SiteDocument,
	{ sentence: index, span, subject, object }: Evidence,
): EvidenceView['parts'] {
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
	const whole = (cell: Cell): EvidenceView['parts'] => cutAt(cell, 0, cell.text.length, marks);
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
): EvidenceView['parts'] {
	const found = marks
		.flatMap((mark) => {
			const range = rangeInBlock(block, start, end, mark);
			return range ? [{ ...range, role: mark.role }] : [];
		})
		.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const parts: { text: string; role?: 'subject' | 'object' }[] = [];
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
