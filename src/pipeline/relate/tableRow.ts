/** The rows of a document's tables: their cells and headings, and what each row and its table are about. */
import type { Block, Document, Mention, Sentence } from '../../model/index.ts';
import { typeOf } from './reading.ts';

export type Cell = Extract<Block, { kind: 'cell' }>;
export type Named = readonly [index: number, mention: Mention];

export interface Row {
	readonly sentence: Sentence;
	readonly header: Sentence | undefined;
	/** Text of the first cell, and the entity it names. */
	readonly label: string;
	readonly subject: Named | undefined;
	/** What the table is about, where its heading names it. */
	readonly about: Named | undefined;
	readonly aboutSentence: Sentence | undefined;
	readonly mentions: readonly Named[];
	readonly headerMentions: readonly Named[];
	readonly headerOf: (cell: Cell) => Cell | undefined;
}

const concept: string = 'concept';

/** A table, found once for all its rows. */
export interface Table {
	readonly headers: readonly Cell[];
	readonly header: Sentence | undefined;
	readonly about: Named | undefined;
	readonly rows: ReadonlyMap<number, readonly Cell[]>;
}

/** The tables of a document by their number. */
export function readTables(
	document: Document,
	mentions: readonly Mention[],
): ReadonlyMap<number, Table> {
	const cells = document.blocks.filter((block): block is Cell => block.kind === 'cell');
	const lines = new Map(
		document.sentences.flatMap((sentence) =>
			sentence.kind === 'row' ? [[sentence.block, sentence] as const] : [],
		),
	);
	return new Map(
		[...Map.groupBy(cells, ({ table }) => table)].map(([table, own]) => {
			const rows = Map.groupBy(own, ({ row }) => row);
			const headers = rows.get(0) ?? [];
			const [first] = own;
			return [
				table,
				{
					headers,
					// Its first cell may be empty, where rows are named as well as columns.
					header: headers.map(({ index }) => lines.get(index)).find((line) => line !== undefined),
					about: first && aboutOf(document, first, mentions),
					rows,
				},
			];
		}),
	);
}

/** A row below the heading with its cells behind the first; none for what says nothing by itself. */
export function readRow(
	document: Document,
	sentence: Sentence,
	tables: ReadonlyMap<number, Table>,
	bySentence: ReadonlyMap<number, readonly Named[]>,
): { readonly row: Row; readonly cells: readonly Cell[] } | undefined {
	const first = document.blocks[sentence.block];
	if (first?.kind !== 'cell' || first.row === 0) return undefined;
	const table = tables.get(first.table);
	if (!table) return undefined;
	const { headers, header, about, rows } = table;
	const named = bySentence.get(sentence.index) ?? [];
	const subject = named.find(([, { block }]) => block === first.index);
	// A row without a label says nothing by itself.
	if (first.column > 0 && !subject) return undefined;
	const row: Row = {
		sentence,
		header,
		label: first.text,
		subject,
		about,
		aboutSentence: about && document.sentences[about[1].sentence],
		mentions: named,
		headerMentions: header ? (bySentence.get(header.index) ?? []) : [],
		headerOf: (cell) => headers.find(({ column }) => column === cell.column),
	};
	const cells = (rows.get(first.row) ?? []).filter((cell) => cell.column > first.column);
	return { row, cells };
}

/** The first entity that the heading above a table names, a thing before a concept: the data mix of *Llama 3.1*. */
function aboutOf(
	{ blocks, sections }: Document,
	cell: Cell,
	mentions: readonly Mention[],
): Named | undefined {
	const heading =
		sections[cell.section]?.heading ?? blocks.find(({ role }) => role === 'title')?.index;
	const named = mentions.flatMap((mention, index): Named[] =>
		mention.block === heading && mention.form !== 'description' ? [[index, mention]] : [],
	);
	return named.find(([, mention]) => typeOf(mention) !== concept) ?? named[0];
}
