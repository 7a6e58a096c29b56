/** How a label is written at the start of a line. */

/** A label at the start of a line: `developed by` gives `Developed by`; `vLLM` and the like stay. */
export const capitalised = (text: string): string =>
	/^\p{Ll}+(?!\p{L})/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
