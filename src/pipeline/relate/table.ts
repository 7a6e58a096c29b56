/** Statements of tables: the first cell of a row is the subject, its column heading says what a cell states. */
import type {
	CandidateStatement,
	Document,
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
import { readRow, type Cell, type Named, type Row, type Table } from './tableRow.ts';
import type { Grammar } from './grammar/index.ts';
import { triggersAt, wordsOf } from './grammar/trigger.ts';
import type { Unit } from './unit.ts';

const rowConfidence = 0.85;

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
	const read = readRow(document, sentence, tables, bySentence);
	if (!read) return [];
	const { row, cells } = read;
	return cells.flatMap((cell) => [
		...relateNames(document, row, cell, ontology, grammar),
		...relateAmount(document, row, cell, ontology, units),
	]);
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
