/** The text of a document as an article: its blocks in reading order, those that belong together gathered. */
import { sentenceAnchor, type Block, type Sentence } from '../model/index.ts';
import { nest, type ListPart } from './articleList.ts';
import { fewOf, marginNotes, type MarginNotes } from './marginNote.ts';
import { segmentBlock, type SentenceSegment } from './prose.ts';
import { levelOf, sectionAnchor, type HeadingLevel } from './section.ts';
import type { SiteDocument, World } from './world.ts';

/** A block ready to show; `list` and `table` gather the blocks that belong together. */
export type ArticlePart =
	| {
			readonly kind: 'heading';
			/** Of the element: no level is left out on the way down. */
			readonly level: HeadingLevel;
			readonly anchor: string;
			readonly segments: readonly SentenceSegment[];
	  }
	| {
			readonly kind: 'paragraph' | 'lead' | 'question' | 'answer' | 'footnote';
			readonly segments: readonly SentenceSegment[];
			readonly label?: string;
			readonly callout?: string;
			readonly quoteDepth: number;
			readonly notes?: MarginNotes;
	  }
	| { readonly kind: 'code'; readonly text: string; readonly language?: string }
	| { readonly kind: 'break' }
	| {
			readonly kind: 'list';
			readonly role?: string;
			readonly list: ListPart;
			readonly notes?: MarginNotes;
	  }
	| {
			readonly kind: 'table';
			readonly head: readonly CellPart[];
			readonly rows: readonly (readonly CellPart[])[];
	  };

export interface CellPart {
	readonly segments: readonly SentenceSegment[];
	readonly align?: string;
	/** Anchor of the row, on its first cell. */
	readonly anchor?: string;
}

/** Blocks in reading order; consecutive items of a list and cells of a table gathered. The title stands in the page's head. */
export function articleOf(world: World, document: SiteDocument): readonly ArticlePart[] {
	const sentences = Map.groupBy(document.sentences, ({ block }) => block);
	const mentions = Map.groupBy(world.mentionsIn.get(document.id) ?? [], ({ block }) => block);
	const segments = (block: Block): readonly SentenceSegment[] =>
		segmentBlock(
			block,
			sentences.get(block.index)?.filter(({ kind }) => kind !== 'row') ?? [],
			mentions.get(block.index) ?? [],
		);
	const noted = marginNotes(world, document);
	const notesOf = (blocks: readonly Block[]): { notes?: MarginNotes } => {
		const notes = fewOf(blocks.flatMap(({ index }) => noted.get(index) ?? []));
		return notes ? { notes } : {};
	};
	const parts: ArticlePart[] = [];
	for (let at = 0; at < document.blocks.length; at += 1) {
		const block = document.blocks[at];
		if (!block || block.role === 'title') continue;
		if (block.kind === 'listItem') {
			const run = runFrom(
				document.blocks,
				at,
				(other) => other.kind === 'listItem' && other.role === block.role,
			);
			parts.push({
				kind: 'list',
				...(block.role && { role: block.role }),
				list: nest(
					run.filter((one) => one.kind === 'listItem'),
					segments,
				),
				...notesOf(run),
			});
			at += run.length - 1;
		} else if (block.kind === 'cell') {
			const run = runFrom(
				document.blocks,
				at,
				(other) => other.kind === 'cell' && other.table === block.table,
			).filter((one) => one.kind === 'cell');
			parts.push(tableOf(run, segments, sentences));
			at += run.length - 1;
		} else parts.push({ ...partOf(block, segments, document), ...notesOf([block]) });
	}
	return parts;
}

function runFrom(
	blocks: readonly Block[],
	from: number,
	belongs: (block: Block) => boolean,
): readonly Block[] {
	let end = from;
	for (let block = blocks[end]; block && belongs(block); block = blocks[end]) end += 1;
	return blocks.slice(from, end);
}

function partOf(
	block: Exclude<Block, { kind: 'listItem' | 'cell' }>,
	segments: (block: Block) => readonly SentenceSegment[],
	{ sections }: SiteDocument,
): ArticlePart {
	const section = sections[block.section];
	switch (block.kind) {
		case 'heading':
			return {
				kind: 'heading',
				level: section ? levelOf(section, sections) : 2,
				anchor: section ? sectionAnchor(section) : '',
				segments: segments(block),
			};
		case 'code':
			return {
				kind: 'code',
				text: block.text,
				...(block.language !== undefined && { language: block.language }),
			};
		case 'break':
			return { kind: 'break' };
		case 'footnote':
			return { kind: 'footnote', label: block.label, segments: segments(block), quoteDepth: 0 };
		case 'paragraph': {
			const { role } = block;
			const kind = role === 'lead' || role === 'question' || role === 'answer' ? role : 'paragraph';
			return {
				kind,
				segments: segments(block),
				quoteDepth: block.quoteDepth,
				...(block.callout !== undefined && { callout: block.callout }),
			};
		}
	}
}

type Cell = Extract<Block, { kind: 'cell' }>;

function tableOf(
	cells: readonly Cell[],
	segments: (block: Block) => readonly SentenceSegment[],
	sentences: ReadonlyMap<number, readonly Sentence[]>,
): ArticlePart {
	const rows = [...Map.groupBy(cells, ({ row }) => row).values()].map((row) =>
		row.map((cell): CellPart => {
			const sentence = sentences.get(cell.index)?.find(({ kind }) => kind === 'row');
			return {
				segments: segments(cell),
				...(cell.align && { align: cell.align }),
				...(sentence && { anchor: sentenceAnchor(sentence.index) }),
			};
		}),
	);
	const [head = [], ...body] = rows;
	return { kind: 'table', head, rows: body };
}
