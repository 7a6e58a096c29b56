/** Spans of words with the label a model gives them. */

export interface LabelledSpan {
	/** 0-based words, both inclusive. */
	readonly first: number;
	readonly last: number;
	/** Index into the labels. */
	readonly label: number;
	/** 0 to 1, three decimals. */
	readonly score: number;
}

/** Scores are compared and kept at three decimals, so that the last digits of a sum decide nothing. */
export const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/**
 * Spans none of which overlaps another, the surest first chosen; of equals the earlier, then the longer, then the
 * earlier label. In reading order. The greedy decoding of GLiNER (Zaratiana et al., arXiv:2311.08526, section 2.3).
 */
export function withoutOverlap(spans: readonly LabelledSpan[]): readonly LabelledSpan[] {
	const chosen: LabelledSpan[] = [];
	const ordered = spans.toSorted(
		(a, b) => b.score - a.score || a.first - b.first || b.last - a.last || a.label - b.label,
	);
	for (const span of ordered)
		if (chosen.every(({ first, last }) => last < span.first || span.last < first))
			chosen.push(span);
	return chosen.toSorted((a, b) => a.first - b.first);
}
