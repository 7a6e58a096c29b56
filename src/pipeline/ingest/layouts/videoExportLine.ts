/** Lines of a video export: where each is, and the marks and known words that tell what it begins. */
import type { Role, Span } from '../../../model/index.ts';
import { TextBuilder } from '../inline.ts';
import type { Piece } from '../piece.ts';
import { headingKey } from '../roles.ts';

/** What the lines under a section's name are: a role, or what has none. */
export type SectionKind = Role | 'mentioned' | 'moments';

/** Lines that begin a section. */
const sections: ReadonlyMap<string, SectionKind> = new Map([
	['key moments', 'moments'],
	['key insights', 'insight'],
	['mentioned in this episode', 'mentioned'],
	['common questions', 'question'],
	['topics', 'topic'],
	['mentioned in this video', 'description'],
]);
const related = /^More from \S/;
/** `86 minTitle`, `86 min Title` and `Title (86 min)`. */
const minutesBefore = /^(\d{1,4}\s*min(?:utes)?)(?:\s+|(?=\P{Ll}))(?=.)/u;
const minutesBehind = /.\s*\(\d{1,4}\s*min(?:utes)?\.?\)$/u;
export const bullet = /^●\s*/;
export const tableLine = /^\|.*\|\s*$/;
export const extractedNote = /^Data extracted from this (?:episode|video)$/i;

export interface Line extends Span {
	readonly text: string;
}

/** Non-empty lines of the text from an offset on, with their places. */
export function linesOf(text: string, from: number): readonly Line[] {
	return [...text.slice(from).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
		const trimmed = line.trim();
		const start = from + index + line.indexOf(trimmed);
		return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }];
	});
}

/** A heading as the export sets it: several words, none with a lower-case letter. */
export const isCapitals = (text: string): boolean =>
	!/\p{Ll}/u.test(text) &&
	(text.match(/\p{Lu}/gu)?.length ?? 0) >= 6 &&
	/\s/.test(text) &&
	!tableLine.test(text);

/** What a line begins, if it is the name of a section. */
export const kindOf = ({ text }: Line): SectionKind | undefined =>
	related.test(text) ? 'relatedItem' : sections.get(headingKey(text));

/** Whether a line is the caption of a table: one begins below it, or below the note that follows it. */
export const isCaption = (next: Line | undefined, afterNext: Line | undefined): boolean =>
	[next, afterNext].some(
		(one, at) =>
			one !== undefined &&
			tableLine.test(one.text) &&
			(at === 0 || (next !== undefined && extractedNote.test(next.text))),
	);

/** What pieces of all kinds have of a line. */
export function textPiece({ text, start, end }: Line): {
	text: string;
	runs: Piece['runs'];
	span: Span;
	quoteDepth: number;
} {
	const builder = new TextBuilder();
	builder.exact(text, start, []);
	return { ...builder.finish(), span: { start, end }, quoteDepth: 0 };
}

/** Another item of the same source, its length set apart from its title; none where no length is told. */
export function relatedPiece(line: Line): ReturnType<typeof textPiece> | undefined {
	const { text, start, end } = line;
	const before = minutesBefore.exec(text);
	if (!before) return minutesBehind.test(text) ? textPiece(line) : undefined;
	const [{ length }, minutes = ''] = before;
	const builder = new TextBuilder();
	builder.opaque(`${minutes} · `, { start, end: start + length }, []);
	builder.exact(text.slice(length), start + length, []);
	return { ...builder.finish(), span: { start, end }, quoteDepth: 0 };
}
