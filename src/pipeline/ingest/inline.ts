/**
 * Inline content as a reader sees it: one text with white space folded, and for each stretch of it
 * where in the source it comes from and how it is set.
 */
import type { Mark, Run, Span } from '../../model/index.ts';

/** White space that may not stay as it is: all but one space between two words. */
const unevenSpace = /\s{2,}|^\s|[^\S ]/g;

/** Collects the text of one block. Offsets given are of the source. */
export class TextBuilder {
	/** Joined once at the end: asking a growing string for its last character copies it each time. */
	readonly #parts: string[] = [];
	#length = 0;
	readonly #runs: {
		start: number;
		end: number;
		source: { start: number; end: number };
		marks: readonly Mark[];
	}[] = [];

	/** Text that stands in the source in the same characters. */
	exact(text: string, at: number, marks: readonly Mark[]): void {
		let from = 0;
		for (const { index, 0: space } of text.matchAll(unevenSpace)) {
			this.#add(text.slice(from, index), { start: at + from, end: at + index }, marks, true);
			this.#add(' ', { start: at + index, end: at + index + space.length }, marks, space === ' ');
			from = index + space.length;
		}
		this.#add(text.slice(from), { start: at + from, end: at + text.length }, marks, true);
	}

	/** Text that the source spells otherwise: an escape, a reference, an image. */
	opaque(text: string, source: Span, marks: readonly Mark[]): void {
		this.#add(text.replace(/\s+/g, ' '), source, marks, false);
	}

	#add(text: string, source: Span, marks: readonly Mark[], isExact: boolean): void {
		if (text === '') return;
		const last = this.#runs.at(-1);
		if (text === ' ' && (this.#parts.at(-1) ?? ' ').endsWith(' ')) return;
		const start = this.#length;
		this.#parts.push(text);
		this.#length += text.length;
		const joins =
			last &&
			isExact &&
			last.marks === marks &&
			last.source.end === source.start &&
			isExactRun(last);
		if (joins) {
			last.end = this.#length;
			last.source.end = source.end;
		} else this.#runs.push({ start, end: this.#length, source: { ...source }, marks });
	}

	/** The text without white space at its end, and its runs. */
	finish(): { text: string; runs: readonly Run[] } {
		const text = this.#parts.join('').trimEnd();
		const runs = this.#runs.filter(({ start }) => start < text.length);
		const last = runs.at(-1);
		if (last && last.end > text.length) {
			if (isExactRun(last)) last.source.end -= last.end - text.length;
			last.end = text.length;
		}
		return { text, runs };
	}
}

const isExactRun = ({ start, end, source }: Run): boolean =>
	end - start === source.end - source.start;

/** A stretch of a parsed value and the stretch of source that it was made of. */
export interface Aligned {
	readonly value: Span;
	readonly source: Span;
	readonly isExact: boolean;
}

/**
 * A value that the parser made of a stretch of source, beside that source, in order: equal characters are exact, the
 * rest (escapes, character references) is not; marks of a quote before a line are skipped.
 */
export function* align(value: string, source: string): Generator<Aligned> {
	let read = 0;
	let written = 0;
	const take = (length: number, spelled: number, isExact: boolean): Aligned => {
		const [from, at] = [written, read];
		written += length;
		read += spelled;
		return {
			value: { start: from, end: written },
			source: { start: at, end: read },
			isExact,
		};
	};
	while (written < value.length) {
		const same = commonLength(value, written, source, read);
		if (same > 0) {
			yield take(same, same, true);
			continue;
		}
		const spelled =
			/^(?:\\(?=[!-/:-@[-`{-~])[\s\S]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,32});)/.exec(
				source.slice(read, read + 40),
			)?.[0];
		const character = String.fromCodePoint(value.codePointAt(written) ?? 0);
		if (spelled !== undefined) yield take(character.length, spelled.length, false);
		else if (read < source.length) read += 1;
		else {
			read = 0;
			yield take(value.length - written, source.length, false);
		}
	}
}

/** Adds a value that the parser made of a stretch of source, which begins at an offset. */
export function addParsed(
	builder: TextBuilder,
	value: string,
	source: string,
	at: number,
	marks: readonly Mark[],
): void {
	if (value === source) return builder.exact(value, at, marks);
	for (const { value: taken, source: span, isExact } of align(value, source)) {
		const text = value.slice(taken.start, taken.end);
		if (isExact) builder.exact(text, at + span.start, marks);
		else builder.opaque(text, { start: at + span.start, end: at + span.end }, marks);
	}
}

/** Length of the stretch that two texts share from given places; stops before a reference or escape. */
function commonLength(value: string, from: number, source: string, at: number): number {
	let length = 0;
	while (from + length < value.length && value[from + length] === source[at + length]) {
		const next = source[at + length];
		if (
			(next === '&' &&
				/^&(?:#\w{1,7}|\w{1,32});/.test(source.slice(at + length, at + length + 36)) &&
				!value.startsWith(source.slice(at + length, at + length + 4), from + length)) ||
			(next === '\\' &&
				/^[!-/:-@[-`{-~]/.test(source.slice(at + length + 1, at + length + 2)) &&
				value[from + length + 1] !== source[at + length + 1])
		)
			break;
		length += 1;
	}
	return length;
}
