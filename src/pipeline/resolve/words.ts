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

/** Stems of the content words of a text, in order. */
export function stems(text: string): ReadonlySet<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(
		words
			.filter((word) => word.length > 1 && !functionWords.has(word))
			.map((word) => word.slice(0, 6)),
	);
}

export interface Likeness {
	/** Cosine of two texts, 0 to 1. Takes time by the shorter one and by what was weighed, however long the other is. */
	readonly between: (a: ReadonlySet<string>, b: ReadonlySet<string>) => number;
}

/** Weighs words by how few of `texts` hold them. */
export function weighWords(texts: readonly ReadonlySet<string>[]): Likeness {
	const frequency = new Map<string, number>();
	for (const text of texts)
		for (const stem of text) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
	const weigh = (count: number): number => Math.log(1 + texts.length / count) ** 2;
	const unknown = weigh(0.5);
	/** Square of the weight of a word. */
	const squareOf = (stem: string): number => {
		const count = frequency.get(stem);
		return count === undefined ? unknown : weigh(count);
	};
	const length = (text: ReadonlySet<string>): number => {
		let square = text.size * unknown;
		if (text.size <= frequency.size) for (const stem of text) square += squareOf(stem) - unknown;
		else
			for (const [stem, count] of frequency) if (text.has(stem)) square += weigh(count) - unknown;
		return Math.sqrt(square);
	};
	return {
		between: (a, b) => {
			const [few, many] = a.size < b.size ? [a, b] : [b, a];
			let dot = 0;
			for (const stem of few) if (many.has(stem)) dot += squareOf(stem);
			return dot === 0 ? 0 : dot / (length(a) * length(b));
		},
	};
}
