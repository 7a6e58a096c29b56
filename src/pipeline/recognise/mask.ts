/** What in a block is not prose: code, addresses, templates, channels. */
import type { Block, Span } from '../../model/index.ts';

/** Addresses, and places of a template that were never filled: `{{ email.subject }}`, `{% endif %}`. */
const noProse =
	/\b(?:https?:\/\/|www\.)[^\s<>"]+|\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}\b|\{(?:\{[^{}]{1,200}\}|%[^{}%]{1,200}%)\}/giu;
/** Channels and hashtags in lower case: `#gpt-4-discussions`. */
const channel = /(?<![\p{L}\p{N}&/])#[a-z][a-z\d_-]*(?![\p{L}\p{N}])/gu;

/** Ranges of a block's text, sorted and apart. */
export function maskOf({ text, runs }: Block): readonly Span[] {
	const code = runs
		.filter(({ marks }) => marks.some(({ kind }) => kind === 'code'))
		.map(({ start, end }) => ({ start, end }));
	const others = ['@', '://', 'www.', '{'].some((mark) => text.includes(mark))
		? rangesOf(text, noProse)
		: [];
	const channels = text.includes('#') ? rangesOf(text, channel) : [];
	return joinOverlapping([...code, ...others, ...channels].toSorted((a, b) => a.start - b.start));
}

const rangesOf = (text: string, pattern: RegExp): readonly Span[] =>
	Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
		start: index,
		end: index + length,
	}));

function joinOverlapping(sorted: readonly Span[]): readonly Span[] {
	const joined: Span[] = [];
	for (const span of sorted) {
		const last = joined.at(-1);
		if (last && span.start < last.end)
			joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		else joined.push(span);
	}
	return joined;
}
