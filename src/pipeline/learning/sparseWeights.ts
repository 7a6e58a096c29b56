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

/**
 * Weights by feature: open addressing, linear probing; a row holds only the outcomes that have a weight. Sums are of
 * whole steps, so that their order has no influence.
 */
export class SparseWeights {
	/** What a step is worth. */
	static readonly step = 1 / scale;
	readonly width: number;
	readonly extra: Float32Array;
	private readonly keys: Int32Array;
	private readonly rows: Int32Array;
	private readonly starts: Uint32Array;
	private readonly entries: Int16Array;
	private readonly mask: number;

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
		const size = 1 << Math.ceil(Math.log2(rows * 2 + 2));
		this.keys = new Int32Array(size).fill(-1);
		this.rows = new Int32Array(size);
		this.starts = new Uint32Array(rows + 1);
		this.mask = size - 1;
		this.entries = this.read(file, headBytes + 4 * extras, rows);
	}

	private read(file: Uint8Array, start: number, rows: number): Int16Array {
		const { width, starts } = this;
		const maskBytes = Math.ceil(width / 8);
		const entries = new Int16Array(file.length);
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
			this.put(feature, row);
			const masks = at;
			at += maskBytes;
			for (let outcome = 0; outcome < width; outcome += 1)
				if (((file[masks + (outcome >> 3)] ?? 0) & (1 << (outcome & 7))) !== 0)
					entries[count++] = ((((file[at++] ?? 0) << 24) >> 24) << outcomeBits) | outcome;
			starts[row + 1] = count;
		}
		return entries.slice(0, count);
	}

	private put(feature: number, row: number): void {
		let at = Math.imul(feature, 0x9e3779b1) & this.mask;
		while (this.keys[at] !== -1) at = (at + 1) & this.mask;
		this.keys[at] = feature;
		this.rows[at] = row;
	}

	/** Adds a feature's weights in steps, if it has any, to the sums from `at` on. */
	add(feature: number, sums: Int32Array, at: number): void {
		const { keys, mask, starts, entries } = this;
		let place = Math.imul(feature, 0x9e3779b1) & mask;
		for (let key = keys[place]; key !== feature; key = keys[place]) {
			if (key === -1) return;
			place = (place + 1) & mask;
		}
		const row = this.rows[place]!;
		const end = starts[row + 1]!;
		for (let index = starts[row]!; index < end; index += 1) {
			const entry = entries[index]!;
			sums[at + (entry & outcomeMask)]! += entry >> outcomeBits;
		}
	}
}
