/**
 * Likeness of short texts: cosine of tf-idf vectors over content words, words cut to their first
 * six letters as a stem. Salton & Buckley, "Term-weighting approaches in automatic text retrieval", 1988.
 */
const functionWords = new Set(
	(
		'a an the of for to in on at by with from and or but as is are was were be been being it its this that these those which who whose ' +
		'their they them he she his her we our you your not no nor so than then there here also into over under between about after before ' +
		'such other others more most some any each both all one two has have had do does did can could will would may might must should ' +
		'used use using mentioned discussed noted various known new regarding context based'
	).split(' '),
);

/** Stems of the content words of a text, in order, repeats kept. */
export function stems(text: string): readonly string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words
		.filter((word) => word.length > 1 && !functionWords.has(word))
		.map((word) => word.slice(0, 6));
}

export interface Likeness {
	/** Cosine of two texts, 0 to 1. */
	readonly between: (a: readonly string[], b: readonly string[]) => number;
}

/** Weighs words by how few of `texts` hold them. */
export function weighWords(texts: readonly (readonly string[])[]): Likeness {
	const frequency = new Map<string, number>();
	for (const text of texts)
		for (const stem of new Set(text)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
	const weigh = (stem: string): number => Math.log(1 + texts.length / (frequency.get(stem) ?? 0.5));
	const vector = (text: readonly string[]): Map<string, number> =>
		new Map([...new Set(text)].toSorted().map((stem) => [stem, weigh(stem)]));
	const length = (of: Map<string, number>): number => Math.hypot(...of.values());
	return {
		between: (a, b) => {
			const [left, right] = [vector(a), vector(b)];
			if (left.size === 0 || right.size === 0) return 0;
			let dot = 0;
			for (const [stem, weight] of left) dot += weight * (right.get(stem) ?? 0);
			return dot / (length(left) * length(right));
		},
	};
}
