/** Where a quote stands in a document, and the evidence it makes. */
import {
	isWithin,
	type Document,
	type Evidence,
	type Sentence,
	type Span,
} from '../../model/index.ts';

export interface QuotePlace {
	/** In the source. */
	readonly quote: Span;
	/** Sentences that hold it, all of one block. */
	readonly first: Sentence;
	readonly last: Sentence;
}

/** A quote of more sentences shows too little of what it is quoted for. */
const mostSentences = 3;

/** The first place of a quote in prose, or why there is none. */
export function placeOf(
	{ text, sentences }: Document,
	quote: string,
): QuotePlace | 'quote-not-in-document' | 'quote-not-in-prose' | 'quote-too-long' {
	const wanted = quote.trim();
	let at = wanted === '' ? -1 : text.indexOf(wanted);
	if (at < 0) return 'quote-not-in-document';
	for (; at >= 0; at = text.indexOf(wanted, at + 1)) {
		const span = { start: at, end: at + wanted.length };
		const first = sentences.find(
			(one) => one.span.start <= span.start && span.start < one.span.end,
		);
		const last = sentences.find((one) => one.span.start < span.end && span.end <= one.span.end);
		if (!first || !last || first.block !== last.block) continue;
		return last.index - first.index >= mostSentences
			? 'quote-too-long'
			: { quote: span, first, last };
	}
	return 'quote-not-in-prose';
}

/** The sentences around a quote, whole and word for word. */
export function evidenceFor(
	{ text, sentences }: Document,
	{ first, last }: QuotePlace,
	subject: Span,
	object: Span,
): Omit<Evidence, 'document'> {
	const held = sentences.findLast(
		({ index, span }) =>
			index >= first.index &&
			index <= last.index &&
			(isWithin(subject, span) || isWithin(object, span)),
	);
	const span = { start: first.span.start, end: last.span.end };
	return {
		kind: last.kind,
		sentence: (held ?? last).index,
		span,
		quote: text.slice(span.start, span.end),
		subject,
		object,
		context: [],
	};
}
