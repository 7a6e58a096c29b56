/**
 * What takes a parser of Markdown time or memory by the square of its length is refused before it is parsed. Texts
 * that people or machines write for readers stay far below.
 */
import { placeAt, type Problem } from '../../model/index.ts';

/** Quotes and lists in each other, by their marks at the start of a line. */
const deepestMarks = 200;
const nested = new RegExp(
	`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${deepestMarks}}`,
	'm',
);

/** Of one paragraph, with what is counted in it and how often it may stand there. */
const counted = [
	[/&/g, 5_000, 'character references'],
	[/[*_~]+/g, 40_000, 'marks of emphasis'],
] as const;

/** The first thing in a text that is too much, if there is any. Linear. */
export function findExcess(file: string, text: string): Problem | undefined {
	const deep = nested.exec(text);
	if (deep)
		return excess(
			file,
			text,
			deep.index,
			`More than ${deepestMarks} quotes and lists are nested here.`,
			'Take marks away at the start of the line.',
		);
	for (const { start, end } of paragraphs(text))
		for (const [pattern, most, what] of counted) {
			// Most paragraphs are shorter than what is allowed.
			if (end - start <= most) continue;
			const count = text.slice(start, end).match(pattern)?.length ?? 0;
			if (count > most)
				return excess(
					file,
					text,
					start,
					`This paragraph has ${count} ${what}; at most ${most} are read.`,
					'Part it by empty lines, or take them away.',
				);
		}
	return undefined;
}

/** Stretches between empty lines. */
function* paragraphs(text: string): Generator<{ start: number; end: number }, void> {
	let start = 0;
	for (const { index, 0: gap } of text.matchAll(/\n[ \t]*\r?\n/g)) {
		yield { start, end: index };
		start = index + gap.length;
	}
	yield { start, end: text.length };
}

const excess = (
	file: string,
	text: string,
	offset: number,
	message: string,
	mend: string,
): Problem => ({
	severity: 'error',
	rule: 'too-complex',
	place: placeAt(file, text, offset),
	message,
	mend,
});
