/**
 * The chain of tags over a row of words: how probable is each tag, and each whole name, given the scores of all?
 * A linear-chain conditional random field: Lafferty, McCallum & Pereira, ICML 2001. Sums run forward and
 * backward over probabilities scaled at each word, so that long rows neither vanish nor overflow.
 */
import { isBegin, outside, tagCount } from './labels.ts';

/** May a tag follow another? A name goes on only with its own label. */
export const mayFollow = (before: number, tag: number): boolean =>
	tag === outside || isBegin(tag) || before === tag || before === tag - 1;

/** May a tag begin a row? */
export const mayOpen = (tag: number): boolean => tag === outside || isBegin(tag);

/** Factors of neighbouring tags, `before * tagCount + tag`; 0 where the second may not follow. */
export function transitionFactors(weights: ArrayLike<number>): Float64Array {
	return Float64Array.from({ length: tagCount * tagCount }, (_, at) =>
		mayFollow(Math.floor(at / tagCount), at % tagCount) ? Math.exp(weights[at] ?? 0) : 0,
	);
}

/** Room for the sums of one row, used again for the next. */
export class Chain {
	length = 0;
	/** Factors of tags, `word * tagCount + tag`; each word's largest is 1. */
	emit = new Float64Array(0);
	forward = new Float64Array(0);
	backward = new Float64Array(0);
	/** What the forward sums of each word were divided by. */
	scale = new Float64Array(0);
	/** Logarithm of the sum over all rows of tags, for learning. */
	logSum = 0;
	readonly factors: Float64Array;

	constructor(factors: Float64Array) {
		this.factors = factors;
	}

	/** Sums over all rows of tags for words with these scores, `word * tagCount + tag`. */
	run(scores: Float32Array | Float64Array, length: number): void {
		this.length = length;
		if (this.emit.length < length * tagCount) {
			this.emit = new Float64Array(length * tagCount * 2);
			this.forward = new Float64Array(length * tagCount * 2);
			this.backward = new Float64Array(length * tagCount * 2);
			this.scale = new Float64Array(length * 2);
		}
		this.logSum = 0;
		for (let at = 0; at < length; at += 1) this.step(scores, at);
		this.stepBack();
	}

	private step(scores: Float32Array | Float64Array, at: number): void {
		const { emit, forward, factors } = this;
		const row = at * tagCount;
		let most = -Infinity;
		for (let tag = 0; tag < tagCount; tag += 1) most = Math.max(most, scores[row + tag] ?? 0);
		let sum = 0;
		for (let tag = 0; tag < tagCount; tag += 1) {
			const factor = Math.exp((scores[row + tag] ?? 0) - most);
			emit[row + tag] = factor;
			let from = 0;
			if (at === 0) from = mayOpen(tag) ? 1 : 0;
			else if (tag !== outside && !isBegin(tag))
				from =
					(forward[row - tagCount + tag - 1] ?? 0) * (factors[(tag - 1) * tagCount + tag] ?? 0) +
					(forward[row - tagCount + tag] ?? 0) * (factors[tag * tagCount + tag] ?? 0);
			else
				for (let before = 0; before < tagCount; before += 1)
					from += (forward[row - tagCount + before] ?? 0) * (factors[before * tagCount + tag] ?? 0);
			const value = from * factor;
			forward[row + tag] = value;
			sum += value;
		}
		for (let tag = 0; tag < tagCount; tag += 1)
			forward[row + tag] = (forward[row + tag] ?? 0) / sum;
		this.scale[at] = sum;
		this.logSum += Math.log(sum) + most;
	}

	private stepBack(): void {
		const { emit, backward, factors, scale, length } = this;
		for (let tag = 0; tag < tagCount; tag += 1) backward[(length - 1) * tagCount + tag] = 1;
		for (let at = length - 2; at >= 0; at -= 1) {
			const row = at * tagCount;
			const next = row + tagCount;
			const by = scale[at + 1] ?? 1;
			let open = 0;
			for (let tag = 0; tag < tagCount; tag += 1) {
				let sum = 0;
				for (let after = outside; after < tagCount; after += after === 0 ? 1 : 2)
					sum +=
						(factors[tag * tagCount + after] ?? 0) *
						(emit[next + after] ?? 0) *
						(backward[next + after] ?? 0);
				open = tag === outside ? 0 : isBegin(tag) ? tag + 1 : tag;
				if (open > 0)
					sum +=
						(factors[tag * tagCount + open] ?? 0) *
						(emit[next + open] ?? 0) *
						(backward[next + open] ?? 0);
				backward[row + tag] = sum / by;
			}
		}
	}

	/** Probability of a tag at a word. */
	marginal(at: number, tag: number): number {
		return (this.forward[at * tagCount + tag] ?? 0) * (this.backward[at * tagCount + tag] ?? 0);
	}

	/** Probability that the words `start` to `end` (exclusive) are exactly one name whose first tag is `begin`. */
	probability(start: number, end: number, begin: number): number {
		const { emit, factors, scale, backward, length } = this;
		let value = this.forward[start * tagCount + begin] ?? 0;
		let before = begin;
		for (let at = start + 1; at < end; at += 1) {
			value *=
				((factors[before * tagCount + begin + 1] ?? 0) * (emit[at * tagCount + begin + 1] ?? 0)) /
				(scale[at] ?? 1);
			before = begin + 1;
		}
		if (end >= length) return value;
		const further =
			((factors[before * tagCount + begin + 1] ?? 0) *
				(emit[end * tagCount + begin + 1] ?? 0) *
				(backward[end * tagCount + begin + 1] ?? 0)) /
			(scale[end] ?? 1);
		return value * Math.max(0, (backward[(end - 1) * tagCount + before] ?? 0) - further);
	}
}

/** The best row of tags. Viterbi, IEEE Transactions on Information Theory 13(2), 1967. */
export function bestTags(
	scores: Float32Array | Float64Array,
	length: number,
	transitions: ArrayLike<number>,
): Uint8Array {
	const best = new Float64Array(length * tagCount).fill(-Infinity);
	const from = new Uint8Array(length * tagCount);
	for (let at = 0; at < length; at += 1)
		for (let tag = 0; tag < tagCount; tag += 1) {
			const own = scores[at * tagCount + tag] ?? 0;
			if (at === 0) {
				if (mayOpen(tag)) best[tag] = own;
				continue;
			}
			const isInside = tag !== outside && !isBegin(tag);
			const low = isInside ? tag - 1 : 0;
			const high = isInside ? tag : tagCount - 1;
			let most = -Infinity;
			let choice = low;
			for (let before = low; before <= high; before += 1) {
				const value =
					(best[(at - 1) * tagCount + before] ?? 0) + (transitions[before * tagCount + tag] ?? 0);
				if (value > most) [most, choice] = [value, before];
			}
			best[at * tagCount + tag] = most + own;
			from[at * tagCount + tag] = choice;
		}
	const tags = new Uint8Array(length);
	const last = (length - 1) * tagCount;
	let tag = 0;
	for (let one = 1; one < tagCount; one += 1)
		if ((best[last + one] ?? 0) > (best[last + tag] ?? 0)) tag = one;
	for (let at = length - 1; at >= 0; at -= 1) {
		tags[at] = tag;
		tag = from[at * tagCount + tag] ?? 0;
	}
	return tags;
}
