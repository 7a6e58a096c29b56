/** Breaks text into lines of one width. */

type Measure = (text: string) => number;

/** Lines as full as they may be; a word that is too long has a line of its own. */
export function wrap(text: string, measure: Measure, width: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/u).filter(Boolean)) {
		const last = lines.at(-1);
		const longer = `${last ?? ''} ${word}`;
		if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** At most so many lines; what is left out is shown by an ellipsis. */
export function clip(
	text: string,
	measure: Measure,
	width: number,
	most: number,
): readonly string[] {
	const lines = wrap(text, measure, width);
	const fits = (line: string): boolean => measure(line) <= width;
	if (lines.length <= most) return lines.map((line) => (fits(line) ? line : shorten(line, fits)));
	return lines
		.slice(0, most)
		.map((line, at) => (at === most - 1 || !fits(line) ? shorten(line, fits) : line));
}

function shorten(line: string, fits: (line: string) => boolean): string {
	const letters = [...line];
	while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
	return `${letters.join('').replace(/[\s,;:.–-]+$/u, '')}…`;
}
