/** A name beside a node of a picture, in as many lines as it has room for. */

/** Widths of characters in em, of a wide sans-serif face, as readers have one or another. */
const widths: readonly (readonly [RegExp, number])[] = [
	[
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u,
		1,
	],
	[/[mwMW@%]/u, 0.97],
	[/[iljtfrI\s.,:;'|()[\]-]/u, 0.39],
	[/[\p{Lu}]/u, 0.7],
];
const otherWidth = 0.63;

const widthOf = (text: string): number =>
	[...text].reduce(
		(sum, character) =>
			sum + (widths.find(([pattern]) => pattern.test(character))?.[1] ?? otherWidth),
		0,
	);

const most = 2;

/** @param room in em; what has none in the last line is cut, shown by an ellipsis */
export function nameLines(name: string, room: number): readonly string[] {
	const lines: string[] = [];
	for (const word of name.split(/\s+/u).filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		const isFull = last !== undefined && widthOf(longer) > room;
		if (isFull && lines.length < most) lines.push(word);
		else lines.splice(-1, 1, longer);
	}
	return lines.map((line) => (widthOf(line) <= room ? line : cut(line, room)));
}

function cut(line: string, room: number): string {
	const letters = [...line];
	while (letters.length > 0 && widthOf(`${letters.join('')}…`) > room) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}

/** By how much each line is moved, so that all of them stand around where one would. */
export const lineOffsets = (lines: readonly string[], height: number): readonly number[] =>
	lines.map((_, at) => (at - (lines.length - 1) / 2) * height);
