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

/** Natural logarithm of how much less probable than a word's best tag another may be. */
const slack = 9;

/**
 * Room for the sums of one row, used again for the next. Tags far less probable at a word than its best are left out
 * of all sums there, but for `outside`, which may follow any.
 */
export class Chain {
	length = 0;
	/** Factors of tags, `word * tagCount + tag`; each word's largest is 1, and 0 is what was left out. */
	emit = new Float64Array(0);
	forward = new Float64Array(0);
	backward = new Float64Array(0);
	/** What the forward sums of each word were divided by. */
	scale = new Float64Array(0);
	/** Logarithm of the sum over all rows of tags, for learning. */
	logSum = 0;
	readonly factors: Float64Array;
	/** Tags of each word that were not left out, in rising order, and how many. */
	private active = new Uint8Array(0);
	private actives = new Uint8Array(0);
	/** The best tag before each, as `emit`, and the worth of the best paths to the tags of two words. */
	private from = new Uint8Array(0);
	private readonly paths: [Float64Array, Float64Array] = [
		new Float64Array(tagCount),
		new Float64Array(tagCount),
	];

	constructor(factors: Float64Array) {
		this.factors = factors;
	}

	/** Sums over all rows of tags for words with these scores, `word * tagCount + tag`. */
	run(scores: Float32Array | Float64Array, length: number): void {
		this.clear();
		this.length = length;
		if (this.emit.length < length * tagCount) {
			this.emit = new Float64Array(length * tagCount * 2);
			this.forward = new Float64Array(length * tagCount * 2);
			this.backward = new Float64Array(length * tagCount * 2);
			this.active = new Uint8Array(length * tagCount * 2);
			this.from = new Uint8Array(length * tagCount * 2);
			this.scale = new Float64Array(length * 2);
			this.actives = new Uint8Array(length * 2);
		}
		this.logSum = 0;
		for (let at = 0; at < length; at += 1) this.step(scores, at);
		this.stepBack();
	}

	/** Forgets the row before, of which all but the active tags and the last word's are 0 as it is. */
	private clear(): void {
		const { emit, forward, backward, length, active, actives } = this;
		for (let at = 0; at < length; at += 1) {
			const row = at * tagCount;
			for (let index = 0; index < actives[at]!; index += 1) {
				const tag = active[row + index]!;
				emit[row + tag] = 0;
				forward[row + tag] = 0;
				backward[row + tag] = 0;
			}
		}
		backward.fill(0, Math.max(0, length - 1) * tagCount, length * tagCount);
	}

	private step(scores: Float32Array | Float64Array, at: number): void {
		const { emit, forward, active } = this;
		const row = at * tagCount;
		let most = -Infinity;
		for (let tag = 0; tag < tagCount; tag += 1) most = Math.max(most, scores[row + tag]!);
		const least = most - slack;
		let count = 0;
		let sum = 0;
		for (let tag = 0; tag < tagCount; tag += 1) {
			const score = scores[row + tag]!;
			if (score < least && tag !== outside) continue;
			active[row + count++] = tag;
			const factor = Math.exp(score - most);
			emit[row + tag] = factor;
			const value = factor * this.reach(at, tag);
			forward[row + tag] = value;
			sum += value;
		}
		this.actives[at] = count;
		for (let index = 0; index < count; index += 1) forward[row + active[row + index]!]! /= sum;
		this.scale[at] = sum;
		this.logSum += Math.log(sum) + most;
	}

	/** What the rows up to the word before give a tag. */
	private reach(at: number, tag: number): number {
		const { forward, factors, active } = this;
		if (at === 0) return mayOpen(tag) ? 1 : 0;
		const before = (at - 1) * tagCount;
		if (tag !== outside && !isBegin(tag))
			return (
				forward[before + tag - 1]! * factors[(tag - 1) * tagCount + tag]! +
				forward[before + tag]! * factors[tag * tagCount + tag]!
			);
		const count = this.actives[at - 1]!;
		let from = 0;
		for (let index = 0; index < count; index += 1) {
			const one = active[before + index]!;
			from += forward[before + one]! * factors[one * tagCount + tag]!;
		}
		return from;
	}

	private stepBack(): void {
		const { emit, backward, factors, scale, length, active, actives } = this;
		backward.fill(1, (length - 1) * tagCount, length * tagCount);
		for (let at = length - 2; at >= 0; at -= 1) {
			const row = at * tagCount;
			const next = row + tagCount;
			const by = scale[at + 1]!;
			const count = actives[at + 1]!;
			for (let index = 0; index < actives[at]!; index += 1) {
				const tag = active[row + index]!;
				let sum = 0;
				for (let one = 0; one < count; one += 1) {
					const after = active[next + one]!;
					sum += factors[tag * tagCount + after]! * emit[next + after]! * backward[next + after]!;
				}
				backward[row + tag] = sum / by;
			}
		}
	}

	/** The best row of tags. Viterbi, IEEE Transactions on Information Theory 13(2), 1967. */
	best(): Uint8Array {
		const { emit, length, active, actives, from } = this;
		let [last, now] = this.paths;
		let tag = outside;
		for (let at = 0; at < length; at += 1) {
			const row = at * tagCount;
			let most = 0;
			for (let index = 0; index < actives[at]!; index += 1) {
				const one = active[row + index]!;
				const value = this.path(at, one, last) * emit[row + one]!;
				now[one] = value;
				if (value <= most) continue;
				most = value;
				tag = one;
			}
			for (let index = 0; index < actives[at]!; index += 1) now[active[row + index]!]! /= most;
			[last, now] = [now, last];
		}
		const tags = new Uint8Array(length);
		for (let at = length - 1; at >= 0; at -= 1) {
			tags[at] = tag;
			tag = from[at * tagCount + tag]!;
		}
		return tags;
	}

	/** The best way to a tag from those of the word before, which is noted in `from`. */
	private path(at: number, tag: number, last: Float64Array): number {
		const { factors, active, actives, emit } = this;
		const before = (at - 1) * tagCount;
		let value = 0;
		let best = outside;
		if (at === 0) value = mayOpen(tag) ? 1 : 0;
		else if (tag !== outside && !isBegin(tag)) {
			for (let one = tag - 1; one <= tag; one += 1) {
				// What was left out of the word before has no factor there, but an older path.
				if (emit[before + one] === 0) continue;
				const path = last[one]! * factors[one * tagCount + tag]!;
				if (path <= value) continue;
				value = path;
				best = one;
			}
		} else {
			const count = actives[at - 1]!;
			for (let index = 0; index < count; index += 1) {
				const one = active[before + index]!;
				const path = last[one]! * factors[one * tagCount + tag]!;
				if (path <= value) continue;
				value = path;
				best = one;
			}
		}
		this.from[at * tagCount + tag] = best;
		return value;
	}

	/** Probability of a tag at a word. */
	marginal(at: number, tag: number): number {
		return this.forward[at * tagCount + tag]! * this.backward[at * tagCount + tag]!;
	}

	/** Probability that the words `start` to `end` (exclusive) are exactly one name whose first tag is `begin`. */
	probability(start: number, end: number, begin: number): number {
		const { emit, factors, scale, backward, length } = this;
		const inside = begin + 1;
		let value = this.forward[start * tagCount + begin]!;
		let before = begin;
		for (let at = start + 1; at < end; at += 1) {
			value *= (factors[before * tagCount + inside]! * emit[at * tagCount + inside]!) / scale[at]!;
			before = inside;
		}
		if (end >= length) return value;
		const further =
			(factors[before * tagCount + inside]! *
				emit[end * tagCount + inside]! *
				backward[end * tagCount + inside]!) /
			scale[end]!;
		return value * Math.max(0, backward[(end - 1) * tagCount + before]! - further);
	}
}
