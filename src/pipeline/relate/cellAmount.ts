/** The number of a table's cell, read with the unit that its column's heading sets in parentheses. */
import { findAmounts, type Amount } from '../../model/index.ts';

/** Share of a cell's characters that its number takes up, for the cell to be a number. */
const leastShare = 0.4;

/**
 * The one number that a cell is, with the text it was read in; none for a cell of words or of several numbers.
 * `Context (tokens)` adds its unit, `Parameters (B)` its magnitude.
 */
export function amountOfCell(
	cell: string,
	heading: string,
): { readonly amount: Amount; readonly text: string } | undefined {
	const [bare, another] = findAmounts(cell);
	if (!bare || another || !isMain(bare, cell)) return undefined;
	const unit = /\(\s*(?:in\s+)?([^()]+?)\s*\)\s*$/
		.exec(heading)?.[1]
		?.replace(/illions$/, 'illion');
	const text = unit === undefined ? cell : unit === '%' ? `${cell}%` : `${cell} ${unit}`;
	const [amount] = findAmounts(text);
	return amount && { amount, text };
}

/** Is a cell its number, alone or with a word behind it? */
const isMain = ({ start, end }: Amount, text: string): boolean =>
	end - start >= text.trim().length * leastShare ||
	(start === 0 && /^\s\p{Ll}+$/u.test(text.slice(end)));
