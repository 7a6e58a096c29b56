/**
 * Learnt weights as a file, and their use: for each feature a row of one weight an outcome, most of them none. The
 * file holds a head of four numbers, weights that belong to no feature, then for each row the gap to the feature
 * before, a bit for each outcome with a weight, and those weights as bytes.
 */

const magic = 0x67677732;
/** Steps of a weight's byte to one. */
const scale = 20;
const headBytes = 16;

export interface LearntWeights {
	/** Outcomes of a row. */
	readonly width: number;
	/** Of each row, in rising order. */
	readonly features: readonly number[];
	/** `row * width + outcome`. */
	readonly weights: Float32Array;
	/** Weights of no feature, whatever they mean to their owner. */
	readonly extra: Float32Array;
}

/** @param least smaller weights are left out, and rows without any */
export function packWeights(
	{ width, features, weights, extra }: LearntWeights,
	least: number,
): Uint8Array {
	const bytes: number[] = [];
	let rows = 0;
	let last = 0;
	features.forEach((feature, row) => {
		const values = Array.from(weights.subarray(row * width, (row + 1) * width), (weight) =>
			Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight * scale))),
		);
		if (values.every((value) => value === 0)) return;
		let gap = feature - last;
		for (; gap >= 128; gap >>>= 7) bytes.push((gap & 127) | 128);
		bytes.push(gap);
		for (let at = 0; at < width; at += 8)
			bytes.push(
				values.slice(at, at + 8).reduce((all, v, bit) => (v === 0 ? all : all | (1 << bit)), 0),
			);
		for (const value of values) if (value !== 0) bytes.push(value & 255);
		last = feature;
		rows += 1;
	});
	const file = new Uint8Array(headBytes + 4 * extra.length + bytes.length);
	const view = new DataView(file.buffer);
	[magic, width, rows, extra.length].forEach((value, at) => view.setUint32(4 * at, value, true));
	extra.forEach((value, at) => view.setFloat32(headBytes + 4 * at, value, true));
	file.set(bytes, headBytes + 4 * extra.length);
	return file;
}

/** An entry holds its outcome in the low bits and its weight in steps above them. */
const outcomeBits = 6;
const outcomeMask = (1 << outcomeBits) - 1;

/** Ones of a word of 32 bits. Warren, Hacker's Delight, 2nd edition, section 5-1. */
function countOnes(bits: number): number {
	const pairs = bits - ((bits >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

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
		const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
		const [mark, wide, rows = 0, extras = 0] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
		if (mark !== magic || wide !== width || width > outcomeMask + 1)
			throw new Error('The learnt weights are of another version: run `npm run train`.');
		this.width = width;
		this.pairs = Math.ceil(width / 2);
		this.extra = Float32Array.from({ length: extras }, (_, at) =>
			view.getFloat32(headBytes + 4 * at, true),
		);
		const { features, starts, entries } = this.read(file, headBytes + 4 * extras, rows);
		this.entries = entries;
		this.sums = new Int32Array(entries.buffer);
		this.index = indexOf(features, starts);
	}

	private read(
		file: Uint8Array,
		start: number,
		rows: number,
	): {
		readonly features: Int32Array;
		readonly starts: Int32Array;
		readonly entries: Int16Array;
	} {
		const { width, pairs } = this;
		const maskBytes = Math.ceil(width / 8);
		const features = new Int32Array(rows);
		const starts = new Int32Array(rows);
		const entries = new Int16Array(2 * (file.length + rows));
		const sums = new Int32Array(entries.buffer);
		let count = 0;
		let at = start;
		let feature = 0;
		for (let row = 0; row < rows; row += 1) {
			let shift = 0;
			let byte = file[at++] ?? 0;
			for (; byte >= 128; byte = file[at++] ?? 0) {
				feature += (byte & 127) << shift;
				shift += 7;
			}
			feature += byte << shift;
			features[row] = feature;
			const masks = at;
			at += maskBytes;
			let ones = 0;
			for (let mask = masks; mask < at; mask += 1) ones += countOnes(file[mask]!);
			const isWhole = 2 * ones >= width;
			// An entry of nothing fills a row up.
			const length = isWhole ? 2 + 2 * pairs : 1 + ones + ((1 + ones) % 2);
			starts[row] = count;
			entries[count] = (length << 1) | Number(isWhole);
			let entry = count + 1;
			for (let outcome = 0; outcome < width; outcome += 1)
				if ((file[masks + (outcome >> 3)]! & (1 << (outcome & 7))) !== 0) {
					const weight = (file[at++]! << 24) >> 24;
					if (isWhole) sums[(count + 2 + outcome) >> 1]! += inHalf(weight, outcome);
					else entries[entry++] = (weight << outcomeBits) | outcome;
				}
			count += length;
		}
		return { features, starts, entries: entries.slice(0, count) };
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
