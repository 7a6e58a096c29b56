/** Statements of tables: the first cell of a row is the subject, its column heading says what a cell states. */
import {
	toSource,
	type Block,
	type CandidateStatement,
	type Document,
	type Mention,
	type Ontology,
	type Predicate,
	type Sentence,
} from '../../model/index.ts';
import { evidenceOf } from './evidence.ts';
import { isTypeIn } from './match.ts';
import { findAmounts, type Amount } from './number.ts';
import { typeOf } from './reading.ts';
import { triggersAt, wordsOf, type Grammar } from './triggers.ts';
import { measure, type Unit } from './unit.ts';

type Cell = Extract<Block, { kind: 'cell' }>;
type Named = readonly [index: number, mention: Mention];

interface Row {
	readonly sentence: Sentence;
	readonly header: Sentence | undefined;
	readonly subject: Named;
	/** What the table is about, where its heading names it. */
	readonly about: Named | undefined;
	readonly mentions: readonly Named[];
	readonly headerOf: (cell: Cell) => Cell | undefined;
	readonly headerMentions: readonly Named[];
}

const rowConfidence = 0.85;

/** Statements of one row; none for a header row and for a row whose first cell names nothing. */
export function relateRow(
	document: Document,
	sentence: Sentence,
	mentions: readonly Mention[],
	bySentence: ReadonlyMap<number, readonly Named[]>,
	ontology: Ontology,
	grammar: Grammar,
	units: readonly Unit[],
): readonly CandidateStatement[] {
	const first = document.blocks[sentence.block];
	if (first?.kind !== 'cell' || first.row === 0) return [];
	const cells = document.blocks.filter(
		(block): block is Cell => block.kind === 'cell' && block.table === first.table,
	);
	const named = bySentence.get(sentence.index) ?? [];
	const subject = named.find(([, mention]) => mention.block === first.index);
	if (!subject) return [];
	const header = document.sentences.find(
		({ kind, block }) => kind === 'row' && block === cells.find(({ row }) => row === 0)?.index,
	);
	const row: Row = {
		sentence,
		header,
		subject,
		about: aboutOf(document, first, mentions),
		mentions: named,
		headerOf: (cell) => cells.find((one) => one.row === 0 && one.column === cell.column),
		headerMentions: header ? (bySentence.get(header.index) ?? []) : [],
	};
	return cells
		.filter((cell) => cell.row === first.row && cell.column > first.column)
		.flatMap((cell) => [
			...relateNames(document, row, cell, ontology, grammar),
			...relateAmount(document, row, cell, ontology, units),
		]);
}

/** The first entity that the heading above a table names. */
function aboutOf(document: Document, cell: Cell, mentions: readonly Mention[]): Named | undefined {
	const heading = document.sections[cell.section]?.heading;
	const at = mentions.findIndex(({ block, form }) => block === heading && form !== 'description');
	const mention = mentions[at];
	return mention && [at, mention];
}

/** Names in a cell, related as the column heading says: `Developer`, `Trained on`. */
function relateNames(
	document: Document,
	row: Row,
	cell: Cell,
	{ predicates }: Ontology,
	{ root }: Grammar,
): readonly CandidateStatement[] {
	const heading = row.headerOf(cell)?.text.toLowerCase() ?? '';
	const words = wordsOf(heading);
	const triggers = triggersAt(root, (offset) => words[offset]).flatMap((match) => match.triggers);
	return row.mentions.flatMap(([index, mention]): CandidateStatement[] => {
		if (mention.block !== cell.index) return [];
		const read = (predicate: Predicate, isInverse: boolean): CandidateStatement[] => {
			const [subject, object] = isInverse ? [[index, mention] as const, row.subject] : [row.subject, [index, mention] as const];
			const isFit =
				isTypeIn(predicate.domain, typeOf(subject[1])) && isTypeIn(predicate.range, typeOf(object[1]));
			return isFit ? [statement(document, row, subject, predicate, object)] : [];
		};
		for (const predicate of predicates) {
			if (predicate.label.toLowerCase() === heading) return read(predicate, false);
			if (predicate.inverse.toLowerCase() === heading) return read(predicate, true);
		}
		for (const { kind, predicate } of triggers) {
			const found = read(predicate, kind === 'noun' || kind === 'inverse');
			if (found.length > 0) return found;
		}
		return [];
	});
}

function statement(
	document: Document,
	{ sentence }: Row,
	[subject, from]: Named,
	{ id }: Predicate,
	[object, to]: Named,
): CandidateStatement {
	return {
		subject,
		predicate: id,
		object: { mention: object },
		modality: 'asserted',
		qualifiers: {},
		evidence: evidenceOf(document, sentence, from.span, to.span),
		confidence: rowConfidence,
	};
}

/** The number of a cell, with the unit that it or its column heading names; a column may be a benchmark. */
function relateAmount(
	document: Document,
	row: Row,
	cell: Cell,
	ontology: Ontology,
	units: readonly Unit[],
): readonly CandidateStatement[] {
	const { subject, sentence } = row;
	const [amount, another] = findAmounts(cell.text);
	const isNumber = amount && !another && amount.end - amount.start >= cell.text.trim().length * 0.4;
	if (!isNumber) return [];
	const heading = row.headerOf(cell);
	const predicate = quantityOf(cell, amount, heading?.text ?? '', subject[1], ontology, units);
	if (!predicate) return [];
	const benchmark = row.headerMentions.find(([, { block }]) => block === heading?.index);
	const about = benchmark ?? (row.about?.[0] === subject[0] ? undefined : row.about);
	const span = toSource(cell, { start: 0, end: cell.text.length });
	return [
		{
			subject: subject[0],
			predicate: predicate.id,
			object: {
				literal: {
					value: amount.value,
					...(predicate.unit !== undefined && { unit: predicate.unit }),
					text: document.text.slice(span.start, span.end),
				},
				span,
			},
			...(about && { of: about[0] }),
			modality: 'asserted',
			qualifiers: heading?.text ? { attribute: heading.text } : {},
			evidence: evidenceOf(document, sentence, subject[1].span, span),
			confidence: rowConfidence,
		},
	];
}

/** By the unit in the cell or in the heading, else the general one. */
function quantityOf(
	cell: Cell,
	amount: Amount,
	heading: string,
	subject: Mention,
	{ predicates }: Ontology,
	units: readonly Unit[],
): { readonly id: Predicate['id']; readonly unit?: string } | undefined {
	const text = `${cell.text} ${heading}`;
	const bare = amount.magnitude !== undefined && /^[BMT]$/.test(amount.magnitude);
	const own = measure(text, amount, units);
	const fallback = predicates.find(({ quantity }) => quantity?.units.length === 0);
	const fits = own && isTypeIn(own.predicate.domain, typeOf(subject));
	if (own && fits) return { id: own.predicate.id, ...(own.unit !== undefined && { unit: own.unit }) };
	const isSize = bare && predicates.find(({ quantity }) => quantity?.units.includes('parameters'));
	if (isSize && isTypeIn(isSize.domain, typeOf(subject)) && !/token|price|cost|hour/i.test(heading))
		return { id: isSize.id, unit: 'parameters' };
	if (!fallback) return undefined;
	return { id: fallback.id, ...(amount.sign !== undefined && { unit: amount.sign }) };
}
