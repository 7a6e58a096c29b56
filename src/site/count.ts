/** Numbers in words, the same in every locale. */

/** `12,345`. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 document`, `12 documents`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${grouped(count)} ${count === 1 ? one : many}`;

/** A label at the start of a line: `developed by` gives `Developed by`; `vLLM` and the like stay. */
export const capitalised = (text: string): string =>
	/^\p{Ll}+(?!\p{L})/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
