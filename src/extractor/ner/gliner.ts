/**
 * GLiNER: labels stand before the text, every span of up to so many words is scored for each label. The form of what
 * goes in and out is that of its ONNX exports in span mode (`markerV0`). Zaratiana et al., "GLiNER: Generalist Model for
 * Named Entity Recognition using Bidirectional Transformer", arXiv:2311.08526.
 */
import { NerFault } from './fault.ts';
import type { Feeds, Network } from './network.ts';
import { rounded, withoutOverlap, type LabelledSpan } from './span.ts';
import type { WordEncoder } from './tokenizer.ts';
import type { Word } from './words.ts';

export interface GlinerSettings {
	/** Words of the longest span. */
	readonly maxWidth: number;
	readonly entityToken: string;
	readonly separatorToken: string;
}

/** Numbers of the labels, as they stand before every text. */
export function promptFor(
	labels: readonly string[],
	{ idOf, encode }: WordEncoder,
	{ entityToken, separatorToken }: GlinerSettings,
): readonly number[] {
	const [entity, separator] = [entityToken, separatorToken].map((token) => {
		const id = idOf(token);
		if (id === undefined)
			throw new NerFault(
				`tokenizer.json has no token \`${token}\`, which GLiNER needs: take it from the folder that the weights are of.`,
			);
		return id;
	}) as [number, number];
	return [...labels.flatMap((label) => [entity, ...encode(label)]), separator];
}

/** All feeds of one text, batch size 1; `span_idx` holds every start with every width, those that go over the end masked. */
export function glinerFeeds(
	words: readonly Word[],
	prompt: readonly number[],
	{ frame: [start, end], encode }: WordEncoder,
	maxWidth: number,
): Feeds {
	const encoded = words.map(({ text }) => encode(text));
	const ids = [start, ...prompt, ...encoded.flat(), end];
	// The first token of a word bears its number, from 1 on.
	const marks = encoded.flatMap((tokens, at) =>
		tokens.map((_, place) => (place === 0 ? at + 1 : 0)),
	);
	const wordsMask = [...Array<number>(prompt.length + 1).fill(0), ...marks, 0];
	const spans = words.flatMap((_, first) =>
		Array.from({ length: maxWidth }, (_, width) => [first, first + width] as const),
	);
	const isInside = ([, last]: readonly [number, number]): boolean => last < words.length;
	return {
		input_ids: whole(ids, [1, ids.length]),
		attention_mask: whole(Array<number>(ids.length).fill(1), [1, ids.length]),
		words_mask: whole(wordsMask, [1, ids.length]),
		text_lengths: whole([words.length], [1, 1]),
		span_idx: whole(
			spans.flatMap((span) => (isInside(span) ? span : [0, 0])),
			[1, spans.length, 2],
		),
		span_mask: {
			type: 'bool',
			data: Uint8Array.from(spans, (span) => Number(isInside(span))),
			dims: [1, spans.length],
		},
	};
}

const whole = (numbers: readonly number[], dims: readonly number[]): Feeds[string] => ({
	type: 'int64',
	data: BigInt64Array.from(numbers, BigInt),
	dims,
});

/** Names of one text at or over the threshold, in reading order. */
export async function readByGliner(
	network: Network,
	words: readonly Word[],
	feeds: Feeds,
	{ labels, maxWidth, threshold }: { labels: number; maxWidth: number; threshold: number },
): Promise<readonly LabelledSpan[]> {
	const logits = await network(feeds, [1, words.length, maxWidth, labels]);
	const spans: LabelledSpan[] = [];
	words.forEach(({ line }, first) => {
		for (let width = 0; width < maxWidth && words[first + width]?.line === line; width += 1)
			for (let label = 0; label < labels; label += 1) {
				const at = (first * maxWidth + width) * labels + label;
				const score = rounded(1 / (1 + Math.exp(-(logits[at] ?? -Infinity))));
				if (score >= threshold) spans.push({ first, last: first + width, label, score });
			}
	});
	return withoutOverlap(spans);
}
