/** Statements of tables: the first cell of a row is the subject, its column heading says what a cell states. */
import type {
	Block,
	CandidateStatement,
	Document,
	Mention,
	Modality,
	Ontology,
	Predicate,
	Sentence,
} from '../../model/index.ts';
import { evidenceOf } from './evidence.ts';
import { isTypeIn } from './match.ts';
import { modalityOfWords } from './plainModality.ts';
import { typeOf } from './reading.ts';
import { relateAmount } from './tableAmount.ts';
import type { Grammar } from './grammar/index.ts';
import { triggersAt, wordsOf } from './grammar/trigger.ts';
import type { Unit } from './unit.ts';

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

const rowConfidence = 0.85;
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

/** Statements of one row; none for a header row. */
export function relateRow(
	document: Document,
	sentence: Sentence,
	tables: ReadonlyMap<number, Table>,
	bySentence: ReadonlyMap<number, readonly Named[]>,
	ontology: Ontology,
	grammar: Grammar,
	units: readonly Unit[],
): readonly CandidateStatement[] {
	const first = document.blocks[sentence.block];
	if (first?.kind !== 'cell' || first.row === 0) return [];
	const table = tables.get(first.table);
	if (!table) return [];
	const { headers, header, about } = table;
	const named = bySentence.get(sentence.index) ?? [];
	const subject = named.find(([, { block }]) => block === first.index);
	// A row without a label says nothing by itself.
	if (first.column > 0 && !subject) return [];
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
	return (table.rows.get(first.row) ?? [])
		.filter((cell) => cell.column > first.column)
		.flatMap((cell) => [
			...relateNames(document, row, cell, ontology, grammar),
			...relateAmount(document, row, cell, ontology, units),
		]);
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

/** Names in a cell, related as the column heading says: `Developer`, `Trained on`. */
function relateNames(
	document: Document,
	row: Row,
	cell: Cell,
	{ predicates }: Ontology,
	{ root }: Grammar,
): readonly CandidateStatement[] {
	const { subject } = row;
	const heading = row.headerOf(cell)?.text.toLowerCase() ?? '';
	if (!subject || heading === '') return [];
	const words = wordsOf(heading);
	const readings = [
		...predicates.flatMap((predicate) => [
			...(predicate.label.toLowerCase() === heading ? [{ predicate, isInverse: false }] : []),
			...(predicate.inverse.toLowerCase() === heading ? [{ predicate, isInverse: true }] : []),
		]),
		...triggersAt(root, (offset) => words[offset])
			.flatMap(({ triggers }) => triggers)
			.map(({ kind, predicate }) => ({
				predicate,
				isInverse: kind === 'noun' || kind === 'inverse',
			})),
	];
	return row.mentions.flatMap((named): CandidateStatement[] => {
		if (named[1].block !== cell.index) return [];
		const { start, end } = named[1];
		const modality = modalityOfWords(`${cell.text.slice(0, start)} ${cell.text.slice(end)}`);
		for (const { predicate, isInverse } of readings) {
			const [from, to] = isInverse ? [named, subject] : [subject, named];
			const isFit =
				isTypeIn(predicate.domain, typeOf(from[1])) && isTypeIn(predicate.range, typeOf(to[1]));
			if (isFit) return [statement(document, row, from, predicate, to, modality)];
		}
		return [];
	});
}

const statement = (
	document: Document,
	{ sentence }: Row,
	[subject, from]: Named,
	{ id }: Predicate,
	[object, to]: Named,
	modality: Modality,
): CandidateStatement => ({
	subject,
	predicate: id,
	object: { mention: object },
	modality,
	qualifiers: {},
	evidence: evidenceOf(document, sentence, from.span, to.span),
	confidence: rowConfidence,
});
