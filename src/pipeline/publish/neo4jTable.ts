/**
 * A table for Neo4j's importer. A text that a spreadsheet would run as a formula gets a leading apostrophe, as files
 * end up where they were not meant to.
 */
import { stringify } from 'csv-stringify/sync';
import { toLine } from '../../model/text.ts';
import type { OutputFile } from './output.ts';

/** Parts the values of a list: no text holds it. */
const separator = '\u001f';

type Cell = string | number | undefined | readonly string[];
/** A row by the header's columns; what is absent is left empty. */
export type Row = Readonly<Record<string, Cell>>;

export function neo4jFile(
	name: string,
	columns: readonly string[],
	rows: readonly Row[],
): OutputFile {
	const content = stringify(
		rows.map((row) => columns.map((column) => toCell(row[column]))),
		{ header: true, columns: [...columns], quoted_string: true },
	);
	return { path: `data/neo4j/${name}.csv`, content };
}

/** One line each: the importer reads others only when it is told to. */
const toCell = (value: Cell): string | number | undefined =>
	typeof value === 'string'
		? withoutFormula(toLine(value))
		: typeof value === 'object'
			? withoutFormula(value.map(toLine).join(separator))
			: value;

/** Numbers are none, whatever sign they have. */
const withoutFormula = (text: string): string =>
	/^[=+@-]/.test(text) && !Number.isFinite(Number(text)) ? `'${text}` : text;
