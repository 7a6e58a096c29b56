/** Words as recognisers were taught them: letters and digits with hyphens between, every other mark by itself. */

export interface Word {
	readonly text: string;
	/** In the text they are of, UTF-16 code units, end exclusive. */
	readonly start: number;
	readonly end: number;
	/** 0-based number of its line: names do not go over the end of one. */
	readonly line: number;
}

const pattern = /[\p{L}\p{N}_]+(?:[-_][\p{L}\p{N}_]+)*|\S|\n/gu;

/** In reading order; any text is acceptable. The pattern is that of GLiNER's own splitter, where `\w` is any letter or digit. */
export function wordsOf(text: string): readonly Word[] {
	let line = 0;
	const words: Word[] = [];
	for (const { 0: word, index } of text.matchAll(pattern))
		if (word === '\n') line += 1;
		else words.push({ text: word, start: index, end: index + word.length, line });
	return words;
}
