/** What a question gives, as plain data that a worker can hand over. */
export interface Cell {
	readonly kind: 'iri' | 'literal' | 'blank';
	readonly value: string;
}

export interface Table {
	readonly columns: readonly string[];
	/** A cell for each column; `undefined` where a variable has no value. */
	readonly rows: readonly (readonly (Cell | undefined)[])[];
}

export type Answer =
	| { readonly kind: 'table'; readonly table: Table }
	| { readonly kind: 'truth'; readonly isTrue: boolean }
	| { readonly kind: 'fault'; readonly message: string };

export interface Question {
	readonly query: string;
	/** Address of the N-Quads, asked for with the first question. */
	readonly data: string;
}

/** Cells whose text a spreadsheet would run as a formula get an apostrophe before them; numbers stay numbers. */
const formula = /^[=+\-@\t\r]/;
const number = /^[+-]?\d+(?:\.\d+)?$/;

/** RFC 4180 with a header row, and the mark by which Excel knows UTF-8. */
export const toCsv = ({ columns, rows }: Table): string =>
	`\uFEFF${[columns, ...rows.map((row) => row.map((cell) => safe(cell?.value ?? '')))]
		.map((row) => `${row.map(quote).join(',')}\r\n`)
		.join('')}`;

const safe = (text: string): string =>
	formula.test(text) && !number.test(text) ? `'${text}` : text;

const quote = (text: string): string =>
	/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Ids of the entities among the cells, in order, each once: `models/llama-3-1/#this`, or `models/#llama` on a list. */
export function entitiesIn({ rows }: Table, root: string): readonly string[] {
	const ids = rows.flat().flatMap((cell) => {
		const path = cell?.kind === 'iri' ? pathBelow(cell.value, root) : undefined;
		const [, onPage, onList] = /^[^/]+\/(?:([^/]+)\/#this|#([^/]+))$/.exec(path ?? '') ?? [];
		return onPage ?? onList ?? [];
	});
	return [...new Set(ids)];
}

/** Below the root of the site; `undefined` for an address elsewhere. */
export const pathBelow = (iri: string, root: string): string | undefined =>
	iri.startsWith(root) ? iri.slice(root.length) : undefined;
