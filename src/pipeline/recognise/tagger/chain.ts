/**
 * The chain of tags over a row of words: how probable is each tag, and each whole name, given the scores of all?
 * A linear-chain conditional random field: Lafferty, McCallum & Pereira, ICML 2001. Sums run forward and
 * backward over probabilities scaled at each word, so that long rows neither vanish nor overflow.
 */
import { openKernel } from '../../learning/kernel/index.ts';
import { isBegin, outside, tagCount } from './labels.ts';

/** May a tag follow another? A name goes on only with its own label. */
export const mayFollow = (before: number, tag: number): boolean =>
	tag === outside || isBegin(tag) || before === tag || before === tag - 1;

/** Factors of neighbouring tags, `before * tagCount + tag`; 0 where the second may not follow. */
export function transitionFactors(weights: ArrayLike<number>): Float64Array {
	return Float64Array.from({ length: tagCount * tagCount }, (_, at) =>
		mayFollow(Math.floor(at / tagCount), at % tagCount) ? Math.exp(weights[at] ?? 0) : 0,
	);
}

/** Natural logarithm of how much less probable than a word's best tag another may be. */
const slack = 9;

/** Words up to which there is room for twice as many as are asked for. */
const mostSpare = 100_000;

/**
 * Room for the sums of one row, used again for the next. Tags far less probable at a word than its best are left out
 * of all sums there, but for `outside`, which may follow any. The sums are made in `learning/kernel/`.
 */
export class Chain {
	length = 0;
	/** Factors of tags, `word * tagCount + tag`; each word's largest is 1, and 0 is what was left out. */
	emit = new Float64Array(0);
	forward = new Float64Array(0);
	backward = new Float64Array(0);
	/** What the forward sums of each word were divided by. */
	scale = new Float64Array(0);
	/** Of neighbouring tags, see `transitionFactors`. */
	factors: Float64Array;
	private readonly kernel = openKernel();
	private readonly factorsAt = this.kernel.openChain(tagCount, slack);
	private scores = new Float64Array(0);
	private tags = new Uint8Array(0);

	constructor(factors: Float64Array) {
		this.factors = factors;
		this.setFactors(factors);
	}

	/** Takes other factors of neighbouring tags from the next row on. */
	setFactors(factors: Float64Array): void {
		this.factors = factors;
		new Float64Array(this.kernel.memory.buffer, this.factorsAt, factors.length).set(factors);
		this.kernel.arrangeFactors();
	}

	/** Sums over all rows of tags for words with these scores, `word * tagCount + tag`. */
	run(scores: Float32Array | Float64Array, length: number): void {
		if (this.scale.length < length)
			this.makeRoom(Math.max(length, Math.min(2 * length, mostSpare)));
		this.length = length;
		if (length === 0) return;
		this.scores.set(scores.subarray(0, length * tagCount));
		this.kernel.run(length);
	}

	private makeRoom(words: number): void {
		const { kernel } = this;
		kernel.roomFor(words);
		const { buffer } = kernel.memory;
		const cellsAt = ({ value }: WebAssembly.Global<'i32'>): Float64Array<ArrayBuffer> =>
			new Float64Array(buffer, value, words * tagCount);
		this.scores = cellsAt(kernel.scores);
		this.emit = cellsAt(kernel.emit);
		this.forward = cellsAt(kernel.forward);
		this.backward = cellsAt(kernel.backward);
		this.scale = new Float64Array(buffer, kernel.scale.value, words);
		this.tags = new Uint8Array(buffer, kernel.best.value, words);
	}

	/** The best row of tags. Viterbi, IEEE Transactions on Information Theory 13(2), 1967. */
	best(): Uint8Array {
		this.kernel.findBest(this.length);
		return this.tags.slice(0, this.length);
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
