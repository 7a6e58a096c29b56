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
 * Weights by feature: a bit for each feature says whether it has a row, the bits before it which; a row holds only
 * the outcomes that have a weight, or all where most have one. Jacobson, "Space-efficient static trees and graphs",
 * FOCS 1989. Sums are of whole steps, so that their order has no influence.
 */
export class SparseWeights {
	/** What a step is worth. */
	static readonly step = 1 / scale;
	readonly width: number;
	readonly extra: Float32Array;
	/** For each 32 features: their bits, then how many have a row before them. */
	private readonly index: Int32Array;
	private readonly starts: Uint32Array;
	private readonly entries: Int16Array;

	/** Reads a file. Throws where it is of another version or width. */
	constructor(file: Uint8Array, width: number) {
		const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
		const [mark, wide, rows = 0, extras = 0] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
		if (mark !== magic || wide !== width || width > outcomeMask + 1)
			throw new Error('The learnt weights are of another version: run `npm run train`.');
		this.width = width;
		this.extra = Float32Array.from({ length: extras }, (_, at) =>
			view.getFloat32(headBytes + 4 * at, true),
		);
		this.starts = new Uint32Array(rows + 1);
		const { features, entries } = this.read(file, headBytes + 4 * extras, rows);
		this.entries = entries;
		this.index = indexOf(features);
	}

	private read(
		file: Uint8Array,
		start: number,
		rows: number,
	): { readonly features: Int32Array; readonly entries: Int16Array } {
		const { width, starts } = this;
		const maskBytes = Math.ceil(width / 8);
		const features = new Int32Array(rows);
		const entries = new Int16Array(2 * file.length);
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
			for (let mask = masks; mask < at; mask += 1) ones += countOnes(file[mask] ?? 0);
			const isWhole = 2 * ones > width;
			for (let outcome = 0; outcome < width; outcome += 1)
				if (((file[masks + (outcome >> 3)] ?? 0) & (1 << (outcome & 7))) !== 0)
					entries[count++] = ((((file[at++] ?? 0) << 24) >> 24) << outcomeBits) | outcome;
				else if (isWhole) entries[count++] = outcome;
			starts[row + 1] = count;
		}
		return { features, entries: entries.slice(0, count) };
	}

	/** Adds a feature's weights in steps, if it has any, to the sums from `at` on. */
	add(feature: number, sums: Int32Array, at: number): void {
		const { index, starts, entries, width } = this;
		const place = (feature >>> 5) << 1;
		if (place >= index.length) return;
		const bits = index[place]!;
		const bit = 1 << (feature & 31);
		if ((bits & bit) === 0) return;
		const row = index[place + 1]! + countOnes(bits & (bit - 1));
		const start = starts[row]!;
		const end = starts[row + 1]!;
		// Of a whole row each entry's place says its outcome: this is most of the time that tagging takes.
		if (end - start === width)
			for (let outcome = 0; outcome < width; outcome += 1)
				sums[at + outcome]! += entries[start + outcome]! >> outcomeBits;
		else
			for (let entry = start; entry < end; entry += 1) {
				const value = entries[entry]!;
				sums[at + (value & outcomeMask)]! += value >> outcomeBits;
			}
	}
}

/** @param features in rising order */
function indexOf(features: Int32Array): Int32Array {
	const index = new Int32Array(2 * (((features.at(-1) ?? 0) >>> 5) + 1));
	for (const feature of features) index[(feature >>> 5) << 1]! |= 1 << (feature & 31);
	let before = 0;
	for (let place = 0; place < index.length; place += 2) {
		index[place + 1] = before;
		before += countOnes(index[place]!);
	}
	return index;
}
