/**
 * Token classification: every word has a label of its own – `B-PER` begins a name, `I-PER` goes on with it – by the
 * first token of the word. Ramshaw & Marcus, "Text Chunking using Transformation-Based Learning", 1995, cmp-lg/9505040.
 */
import type { Feeds, Network } from './network.ts';
import { rounded, type LabelledSpan } from './span.ts';
import type { WordEncoder } from './tokenizer.ts';
import type { Word } from './words.ts';

/** A tag of the model: `B-PER`, `I-PER`, `PER`; also `S-` and `U-` for a name of one word, `E-` and `L-` for its end. */
export interface Tag {
	/** Index into the labels; absent for `O`. */
	readonly label?: number;
	readonly begins: boolean;
}

/** Labels of the tags, each once, and the tags by their number. */
export function readTags(names: readonly string[]): {
	readonly labels: readonly string[];
	readonly tags: readonly Tag[];
} {
	const parts = names.map((name) => {
		const [, mark = '', label = ''] = /^(?:([BIESUL])[-_])?(.*)$/u.exec(name) ?? [];
		return { label, begins: mark !== '' && 'BSU'.includes(mark) };
	});
	const labels = [...new Set(parts.map(({ label }) => label))].filter((label) => label !== 'O');
	const tags = parts.map(({ label, begins }) =>
		label === 'O' ? { begins } : { label: labels.indexOf(label), begins },
	);
	return { labels, tags };
}

/** All feeds of one text, batch size 1, and the place of each word's first token. */
export function bioFeeds(
	words: readonly Word[],
	{ frame: [start, end], encode }: WordEncoder,
): { readonly feeds: Feeds; readonly places: readonly number[] } {
	const ids = [start];
	const places = words.map(({ text }) => {
		const place = ids.length;
		ids.push(...encode(text));
		return place;
	});
	ids.push(end);
	const row = (number: (id: number) => number): Feeds[string] => ({
		type: 'int64',
		data: BigInt64Array.from(ids, (id) => BigInt(number(id))),
		dims: [1, ids.length],
	});
	const feeds = {
		input_ids: row((id) => id),
		attention_mask: row(() => 1),
		token_type_ids: row(() => 0),
	};
	return { feeds, places };
}

/** Names of one text at or over the threshold, in reading order; a name is as sure as its least sure word. */
export async function readByTags(
	network: Network,
	words: readonly Word[],
	{ feeds, places }: ReturnType<typeof bioFeeds>,
	{ tags, threshold }: { tags: readonly Tag[]; threshold: number },
): Promise<readonly LabelledSpan[]> {
	const tokens = feeds['input_ids']?.dims[1] ?? 0;
	const logits = await network(feeds, [1, tokens, tags.length]);
	const spans: LabelledSpan[] = [];
	places.forEach((place, at) => {
		const row = logits.subarray(place * tags.length, (place + 1) * tags.length);
		const { best, score } = surest(row);
		const { label, begins } = tags[best] ?? { begins: false };
		if (label === undefined) return;
		const before = spans.at(-1);
		const goesOn =
			!begins &&
			before?.label === label &&
			before.last === at - 1 &&
			words[at]?.line === words[at - 1]?.line;
		if (goesOn)
			spans[spans.length - 1] = { ...before, last: at, score: Math.min(before.score, score) };
		else spans.push({ first: at, last: at, label, score });
	});
	return spans.filter(({ score }) => score >= threshold);
}

/** The greatest of a row and its share by softmax; of equals the first. */
function surest(row: Float32Array): { readonly best: number; readonly score: number } {
	const top = Math.max(...row);
	const sum = row.reduce((total, one) => total + Math.exp(one - top), 0);
	return { best: row.indexOf(top), score: rounded(1 / sum) };
}
