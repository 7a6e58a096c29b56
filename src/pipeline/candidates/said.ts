/** What is said of a document, whoever says it: mentions, and statements whose ends are mentions. */
import { compareSpans, type CandidateStatement, type Mention } from '../../model/index.ts';

export interface Said {
	/** In reading order, none overlapping another. */
	readonly mentions: readonly Mention[];
	/** Ends are indices into `mentions`. */
	readonly candidates: readonly CandidateStatement[];
}

/** Mentions in reading order, and the ends of the candidates with them. */
export function inOrder({ mentions, candidates }: Said): Said {
	const order = mentions
		.map((mention, index) => ({ mention, index }))
		.toSorted((a, b) => compareSpans(a.mention.span, b.mention.span));
	const places = new Map(order.map(({ index }, place) => [index, place]));
	const placed = (index: number): number => places.get(index) ?? index;
	return {
		mentions: order.map(({ mention }) => mention),
		candidates: candidates.map((one) => ({
			...one,
			subject: placed(one.subject),
			object: 'mention' in one.object ? { mention: placed(one.object.mention) } : one.object,
			...(one.of !== undefined && { of: placed(one.of) }),
		})),
	};
}
