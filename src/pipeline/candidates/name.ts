/** Names that an extractor gives, found in the source and made mentions. */
import type { Block, Document, Mention, Span, TypeId } from '../../model/index.ts';

/** How far a name counts that a model claims and the text holds. */
export const confidence = 0.7;

const isWordUnit = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** The next place of a name, word for word and bounded by words, from an offset on. */
export function findName(text: string, name: string, from: number): Span | undefined {
	const wanted = name.trim();
	if (wanted === '') return undefined;
	for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
		const end = at + wanted.length;
		const isCut =
			(isWordUnit(text, at - 1) && isWordUnit(text, at)) ||
			(isWordUnit(text, end - 1) && isWordUnit(text, end));
		if (!isCut) return { start: at, end };
	}
	return undefined;
}

/** All places of a name, in reading order. */
export function* placesOf(text: string, name: string): Generator<Span> {
	for (let at = findName(text, name, 0); at; at = findName(text, name, at.end)) yield at;
}

/** Whether the owner or the lexicon says so; what rules guess may give way. */
export const isSure = ({ readings: [best] }: Mention): boolean =>
	best?.method === 'annotation' || best?.method === 'lexicon';

/** A mention of a span of the source; none where that is no prose or crosses marks. */
export function mentionAt(
	{ text, blocks, sentences }: Document,
	span: Span,
	name: string,
	type: TypeId,
): Mention | undefined {
	const sentence = sentences.find(
		(one) => one.span.start <= span.start && span.end <= one.span.end,
	);
	if (!sentence) return undefined;
	const block = blocks.find(
		(one) => one.span.start <= span.start && span.end <= one.span.end && one.kind !== 'code',
	);
	const range = block && rangeIn(block, span);
	if (!block || !range) return undefined;
	return {
		span,
		text: text.slice(span.start, span.end),
		surface: block.text.slice(range.start, range.end),
		block: block.index,
		...range,
		sentence: sentence.index,
		form: 'name',
		readings: [{ name: name.trim(), type, confidence, method: 'extractor' }],
	};
}

/** The range of a block's text that a span of its source spells, in one run of exact characters. */
function rangeIn({ runs, text }: Block, { start, end }: Span): Span | undefined {
	const run = runs.find(({ source }) => source.start <= start && end <= source.end);
	if (!run || run.end - run.start !== run.source.end - run.source.start) return undefined;
	if (run.marks.some(({ kind }) => kind === 'code')) return undefined;
	const from = run.start + start - run.source.start;
	const range = { start: from, end: from + end - start };
	return range.end <= text.length ? range : undefined;
}
