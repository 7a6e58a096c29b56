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

	/**
	 * Adds weights to one row of sums.
	 *
	 * @param a    tells with `b` which features are emitted: of the same two numbers always the same
	 * @param emit emits features to what it is given
	 */
	add(
		a: number,
		b: number,
		sums: Int32Array,
		emit: (add: (feature: number) => void) => void,
	): void {
		const { keys, isKept, kept, weights } = this;
		const { pairs } = weights;
		const place = mix(a, b) & (size - 1);
		const from = place * pairs;
		if (isKept[place] === 0 || keys[2 * place] !== (a | 0) || keys[2 * place + 1] !== (b | 0)) {
			kept.fill(0, from, from + pairs);
			emit((feature) => weights.add(feature, kept, from));
			keys[2 * place] = a;
			keys[2 * place + 1] = b;
			isKept[place] = 1;
		}
		for (let pair = 0; pair < pairs; pair += 1) sums[pair]! += kept[from + pair]!;
	}
}
