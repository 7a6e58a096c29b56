/**
 * Spans of text. Every offset in Gistgraph counts UTF-16 code units of the decoded source file,
 * 0-based, end exclusive, so that `text.slice(span.start, span.end)` is what the span covers.
 */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export const hasOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const isWithin = (inner: Span, outer: Span): boolean =>
	inner.start >= outer.start && inner.end <= outer.end;

/** Reading order: earlier first, then longer. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
