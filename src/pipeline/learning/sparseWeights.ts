/** The use of learnt weights: for each feature a row of one weight an outcome, most of them none. */
import { readWeights, scale, type StoredWeights } from './weightFile.ts';

/** An entry holds its outcome in the low bits and its weight in steps above them. */
const outcomeBits = 6;
const outcomeMask = (1 << outcomeBits) - 1;

/**
 * Weights by feature: a bit for each feature says whether it has a row; of each 32 features it is known where their first
 * row begins, and each row tells where the next does. A row holds only the outcomes that have a weight, or all where
 * half of them do. After Jacobson, "Space-efficient static trees and graphs", FOCS 1989. Sums are of whole steps, so that their order has no influence, and two outcomes share a number, the
 * second in its upper half, so that one addition serves both: of `mostSummed` features at most neither half overflows.
 */
export class SparseWeights {
	/** What a step is worth. */
	static readonly step = 1 / scale;
	/** Features of one sum. */
	static readonly mostSummed = 250;
	readonly width: number;
	/** Numbers of a row of sums: one for each two outcomes. */
	readonly pairs: number;
	readonly extra: Float32Array;
	/** For each 32 features: their bits, then where the first of their rows begins. */
	private readonly index: Int32Array;
	/**
	 * Of each row its length, twice, with a last bit that tells whether it is whole; then an entry for each of its outcomes.
	 * Rows begin at even places, and whole ones are read from `sums`, the same memory.
	 */
	private readonly entries: Int16Array;
	private readonly sums: Int32Array;

	/** Reads a file. Throws where it is of another version or width. */
	constructor(file: Uint8Array, width: number) {
		if (width > outcomeMask + 1) throw new Error(`Rows have ${outcomeMask + 1} outcomes at most.`);
		const stored = readWeights(file, width);
		this.width = width;
		this.pairs = Math.ceil(width / 2);
		this.extra = stored.extra;
		const { starts, entries } = this.enter(stored);
		this.entries = entries;
		this.sums = new Int32Array(entries.buffer);
		this.index = indexOf(stored.features, starts);
	}

	private enter({ features, starts: from, outcomes, values }: StoredWeights): {
		readonly starts: Int32Array;
		readonly entries: Int16Array;
	} {
		const { width, pairs } = this;
		const starts = new Int32Array(features.length);
		const entries = new Int16Array(2 * (values.length + features.length) + 2 * features.length);
		const sums = new Int32Array(entries.buffer);
		let count = 0;
		for (let row = 0; row < features.length; row += 1) {
			const [first, end] = [from[row]!, from[row + 1]!];
			const ones = end - first;
			const isWhole = 2 * ones >= width;
			// An entry of nothing fills a row up.
			const length = isWhole ? 2 + 2 * pairs : 1 + ones + ((1 + ones) % 2);
			starts[row] = count;
			entries[count] = (length << 1) | Number(isWhole);
			for (let at = first; at < end; at += 1) {
				const [outcome, weight] = [outcomes[at]!, values[at]!];
				if (isWhole) sums[(count + 2 + outcome) >> 1]! += inHalf(weight, outcome);
				else entries[count + 1 + at - first] = (weight << outcomeBits) | outcome;
			}
			count += length;
		}
		return { starts, entries: entries.slice(0, count) };
	}

	/** Where the row of a feature begins; -1 where it has none. */
	private rowOf(feature: number): number {
		const { index, entries } = this;
		const place = (feature >>> 5) << 1;
		if (place >= index.length) return -1;
		const bits = index[place]!;
		const bit = 1 << (feature & 31);
		if ((bits & bit) === 0) return -1;
		let row = index[place + 1]!;
		for (let before = bits & (bit - 1); before !== 0; before &= before - 1)
			row += entries[row]! >> 1;
		return row;
	}

	/** The sum of the weights of features, where there is one outcome only, in steps. */
	total(features: readonly number[]): number {
		const { sums } = this;
		let total = 0;
		for (const feature of features) {
			const row = this.rowOf(feature);
			if (row >= 0) total += sums[(row >> 1) + 1]!;
		}
		return total;
	}

	/** Adds a feature's weights in steps, if it has any, to the sums from `at` on: `pairs` numbers, see `sumOf`. */
	add(feature: number, to: Int32Array, at: number): void {
		const { entries, sums, pairs } = this;
		const row = this.rowOf(feature);
		if (row < 0) return;
		const head = entries[row]!;
		if ((head & 1) === 1) {
			const first = (row >> 1) + 1;
			for (let pair = 0; pair < pairs; pair += 1) to[at + pair]! += sums[first + pair]!;
			return;
		}
		const end = row + (head >> 1);
		for (let entry = row + 1; entry < end; entry += 1) {
			const value = entries[entry]!;
			const outcome = value & outcomeMask;
			to[at + (outcome >> 1)]! += inHalf(value >> outcomeBits, outcome);
		}
	}
}

/** A weight as a part of the number that its outcome shares. */
const inHalf = (weight: number, outcome: number): number => weight << ((outcome & 1) << 4);

/** The steps of an outcome in sums that begin at `at`. */
export function sumOf(sums: Int32Array, at: number, outcome: number): number {
	const both = sums[at + (outcome >> 1)]!;
	const lower = (both << 16) >> 16;
	return (outcome & 1) === 0 ? lower : (both - lower) >> 16;
}

/**
 * @param features in rising order
 * @param starts   of the row of each
 */
function indexOf(features: Int32Array, starts: Int32Array): Int32Array {
	const index = new Int32Array(2 * (((features.at(-1) ?? 0) >>> 5) + 1));
	features.forEach((feature, row) => {
		const place = (feature >>> 5) << 1;
		if (index[place] === 0) index[place + 1] = starts[row]!;
		index[place]! |= 1 << (feature & 31);
	});
	return index;
}
