/** Sums of weights once made, kept for the next time. Bounded: a newer sum takes the place of an older one. */
import { mix } from './hash.ts';
import type { SparseWeights } from './sparseWeights.ts';

/** Sums kept; a power of two. */
const size = 1 << 15;

export class SumCache {
	private readonly weights: SparseWeights;
	/** Two for each sum. */
	private readonly keys = new Int32Array(2 * size);
	private readonly isKept = new Uint8Array(size);
	private readonly kept: Int32Array;

	constructor(weights: SparseWeights) {
		this.weights = weights;
		this.kept = new Int32Array(size * weights.pairs);
	}

	/** Adds the sum kept for two numbers to one row of sums. False where none is kept. */
	recall(a: number, b: number, sums: Int32Array): boolean {
		const { keys, isKept, kept } = this;
		const place = mix(a, b) & (size - 1);
		if (isKept[place] === 0 || keys[2 * place] !== (a | 0) || keys[2 * place + 1] !== (b | 0))
			return false;
		const { pairs } = this.weights;
		const from = place * pairs;
		for (let pair = 0; pair < pairs; pair += 1) sums[pair]! += kept[from + pair]!;
		return true;
	}

	/**
	 * Adds weights to one row of sums and keeps their sum.
	 *
	 * @param a    tells with `b` which features are emitted: of the same two numbers always the same
	 * @param emit emits features to what it is given
	 */
	keep(
		a: number,
		b: number,
		sums: Int32Array,
		emit: (add: (feature: number) => void) => void,
	): void {
		const { keys, isKept, kept, weights } = this;
		const place = mix(a, b) & (size - 1);
		const from = place * weights.pairs;
		kept.fill(0, from, from + weights.pairs);
		emit((feature) => weights.add(feature, kept, from));
		keys[2 * place] = a;
		keys[2 * place + 1] = b;
		isKept[place] = 1;
		this.recall(a, b, sums);
	}
}
