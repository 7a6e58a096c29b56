/** Numbers in tables: what is measured, of what, and in which unit, from the cell, its row and its column. */
import {
	findAmounts,
	toSource,
	type Amount,
	type CandidateStatement,
	type Document,
	type Ontology,
	type Predicate,
} from '../../model/index.ts';
import { amountOfCell } from './cellAmount.ts';
import { evidenceOf } from './evidence.ts';
import { isTypeIn } from './match.ts';
import { typeOf } from './reading.ts';
import type { Cell, Named, Row } from './tableRow.ts';
import { measure, type Unit } from './unit.ts';

const amountConfidence = 0.85;
const model: string = 'model';
const dataset: string = 'dataset';
const concept: string = 'concept';

interface Place {
	readonly measured: Named;
	/** What it is measured on, or what the table is about. */
	readonly of: Named | undefined;
	readonly isBenchmark: boolean;
	/** Words that name the quantity; of a score, how it was measured: `GSM8K, chain of thought`. */
	readonly attribute: string;
}

/** The quantity of one cell; none for a cell of words. */
export function relateAmount(
	document: Document,
	row: Row,
	cell: Cell,
	ontology: Ontology,
	units: readonly Unit[],
): readonly CandidateStatement[] {
	const heading = row.headerOf(cell);
	const read = amountOfCell(cell.text, heading?.text ?? '');
	const place = placeOfProperty(row, cell, units) ?? placeOf(row, heading);
	if (!read || !place) return [];
	const { amount, text } = read;
	const { measured, of, attribute } = place;
	const quantity = quantityOf(text, amount, place, ontology, units);
	if (!quantity) return [];
	const span = toSource(cell, { start: 0, end: cell.text.length });
	return [
		{
			subject: measured[0],
			predicate: quantity.predicate.id,
			object: {
				literal: {
					value: amount.value,
					...(quantity.unit !== undefined && { unit: quantity.unit }),
					text: document.text.slice(span.start, span.end),
				},
				span,
			},
			...(of && { of: of[0] }),
			modality: 'asserted',
			qualifiers: attribute === '' ? {} : { attribute },
			evidence: evidenceOf(
				document,
				row.sentence,
				measured[1].span,
				span,
				[row.header, row.aboutSentence].filter((one) => one !== undefined),
			),
			confidence: amountConfidence,
		},
	];
}

/** `Parameters | 70 billion` below a heading that names a model: the row's label names the quantity. */
function placeOfProperty(row: Row, cell: Cell, units: readonly Unit[]): Place | undefined {
	const { about, label, subject } = row;
	if (columnOf(row, row.headerOf(cell))) return undefined;
	const text = `${cell.text} ${label}`;
	const [amount] = findAmounts(text);
	const isLabel = subject === undefined || typeIs(subject, concept);
	const own = about && isLabel && amount ? measure(text, amount, units) : undefined;
	return about &&
		own &&
		own.predicate.domain.length > 0 &&
		isTypeIn(own.predicate.domain, typeOf(about[1]))
		? { measured: about, of: undefined, isBenchmark: false, attribute: label }
		: undefined;
}

/** A named column is what its cells measure, by the rows' labels; else the row is, by the column's heading. */
function placeOf(row: Row, heading: Cell | undefined): Place | undefined {
	const { subject, about, label } = row;
	const column = columnOf(row, heading);
	const attribute = heading?.text ?? '';
	if (column && isMeasured(column, attribute)) {
		const isBenchmark = typeIs(subject, dataset);
		return {
			measured: column,
			of: isBenchmark ? subject : undefined,
			isBenchmark,
			attribute: isBenchmark ? besideName(label, subject) : label,
		};
	}
	if (!subject) return undefined;
	if (typeIs(column, dataset))
		return {
			measured: subject,
			of: column,
			isBenchmark: true,
			attribute: besideName(attribute, column),
		};
	const isOther =
		about &&
		about[0] !== subject[0] &&
		(typeOf(about[1]) !== typeOf(subject[1]) || typeIs(subject, concept));
	return { measured: subject, of: isOther ? about : undefined, isBenchmark: false, attribute };
}

/** What a cell says besides the name in it; nothing where that is a unit or says only that it is a score. */
function besideName(text: string, named: Named | undefined): string {
	if (!named) return '';
	const [, { start, end }] = named;
	const rest = `${text.slice(0, start)} ${text.slice(end)}`
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
		.replace(/\s+/gu, ' ');
	return /\p{L}/u.test(rest) && !/^(?:scores?|results?|benchmark|points?|percent)$/iu.test(rest)
		? rest
		: '';
}

/** What a column's heading names. */
const columnOf = ({ headerMentions }: Row, heading: Cell | undefined): Named | undefined =>
	headerMentions.find(([, { block }]) => block === heading?.index);

const typeIs = (named: Named | undefined, type: string): boolean =>
	named !== undefined && typeOf(named[1]) === type;

/** Cells are of what their column names, unless its heading says more: `H100 hours` are hours of what the row names. */
const isMeasured = (column: Named, heading: string): boolean =>
	typeIs(column, model) ||
	(!typeIs(column, dataset) && !typeIs(column, concept) && besideName(heading, column) === '');

/** By the unit in the cell or the words that name the quantity, else a score or a plain value. */
function quantityOf(
	text: string,
	amount: Amount,
	{ measured, attribute, isBenchmark }: Place,
	{ predicates }: Ontology,
	units: readonly Unit[],
): { readonly predicate: Predicate; readonly unit?: string } | undefined {
	const fits = ({ domain }: Predicate): boolean => isTypeIn(domain, typeOf(measured[1]));
	const signed = amount.sign === undefined ? {} : { unit: amount.sign };
	const ofUnit = (unit: string): Predicate | undefined =>
		predicates.find((one) => (one.quantity?.units.includes(unit) ?? false) && fits(one));
	if (isBenchmark) {
		const score = ofUnit('%');
		return score && { predicate: score, ...signed };
	}
	const own = measure(`${text} ${attribute}`, amount, units);
	if (own && fits(own.predicate)) return own;
	const size = isSize(amount, attribute) ? ofUnit('parameters') : undefined;
	if (size) return { predicate: size, unit: 'parameters' };
	const plain = predicates.find(({ quantity }) => quantity?.units.length === 0);
	return plain && { predicate: plain, ...signed };
}

/** `7B` under a heading that names nothing else is a number of parameters. */
const isSize = ({ magnitude }: Amount, attribute: string): boolean =>
	/^[BMT]$/.test(magnitude ?? '') && !/token|price|cost|hour|revenue|\$|users?/i.test(attribute);
