/**
 * The weights that ship, and their file: a head of four numbers, the transitions, then for each feature the gap
 * to the one before, a bit for each tag with a weight, and those weights as bytes. Made by `npm run train`.
 */
import { readFileSync } from 'node:fs';
import type { Learnt } from './learn.ts';
import { tagCount } from './labels.ts';

export const weightFile = new URL('weights.bin', import.meta.url);

const magic = 0x67677431;
/** Steps of a weight's byte to one. */
const scale = 50;
/** Smaller weights are left out. */
const least = 0.02;
const transitionCount = tagCount * tagCount;
const headBytes = 16;

export interface Weights {
	/** Adds a feature's weights to the scores of one word, if the feature has any. */
	readonly add: (feature: number, scores: Float32Array, at: number) => void;
	readonly transitions: Float32Array;
	readonly featureCount: number;
}

/** The file of learnt weights. */
export function packWeights({ features, weights, transitions }: Learnt): Uint8Array {
	const bytes: number[] = [];
	let rows = 0;
	let last = 0;
	features.forEach((feature, row) => {
		const values = Array.from(weights.subarray(row * tagCount, (row + 1) * tagCount), (weight) =>
			Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight * scale))),
		);
		const mask = values.reduce((all, value, tag) => (value === 0 ? all : all | (1 << tag)), 0);
		if (mask === 0) return;
		let gap = feature - last;
		for (; gap >= 128; gap >>>= 7) bytes.push((gap & 127) | 128);
		bytes.push(gap);
		for (let shift = 0; shift < 32; shift += 8) bytes.push((mask >>> shift) & 255);
		for (const value of values) if (value !== 0) bytes.push(value & 255);
		last = feature;
		rows += 1;
	});
	const file = new Uint8Array(headBytes + 4 * transitionCount + bytes.length);
	const view = new DataView(file.buffer);
	[magic, tagCount, rows, scale].forEach((value, at) => view.setUint32(4 * at, value, true));
	transitions.forEach((value, at) => view.setFloat32(headBytes + 4 * at, value, true));
	file.set(bytes, headBytes + 4 * transitionCount);
	return file;
}

/** Reads the file of weights. Throws where it is of another version. */
export function readWeights(file: Uint8Array): Weights {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const [mark, tags, rows = 0, by = scale] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
	if (mark !== magic || tags !== tagCount)
		throw new Error('The weights of the tagger are of another version: run `npm run train`.');
	const transitions = Float32Array.from({ length: transitionCount }, (_, at) =>
		view.getFloat32(headBytes + 4 * at, true),
	);
	const bits = Math.ceil(Math.log2(rows * 2 + 2));
	const table = new FeatureTable(1 << bits, rows);
	let at = headBytes + 4 * transitionCount;
	let feature = 0;
	for (let row = 0; row < rows; row += 1) {
		let shift = 0;
		let byte = file[at++] ?? 0;
		for (; byte >= 128; byte = file[at++] ?? 0) {
			feature += (byte & 127) << shift;
			shift += 7;
		}
		feature += byte << shift;
		const mask = view.getUint32(at, true);
		at += 4;
		table.put(feature, row);
		for (let tag = 0; tag < tagCount; tag += 1)
			if ((mask & (1 << tag)) !== 0) table.values[row * tagCount + tag] = view.getInt8(at++) / by;
	}
	return {
		add: (one, scores, word) => table.add(one, scores, word),
		transitions,
		featureCount: rows,
	};
}

/** Rows of weights by feature: open addressing, linear probing. */
class FeatureTable {
	readonly values: Float32Array;
	private readonly keys: Int32Array;
	private readonly rows: Int32Array;
	private readonly mask: number;

	constructor(size: number, rows: number) {
		this.values = new Float32Array(rows * tagCount);
		this.keys = new Int32Array(size).fill(-1);
		this.rows = new Int32Array(size);
		this.mask = size - 1;
	}

	put(feature: number, row: number): void {
		let at = Math.imul(feature, 0x9e3779b1) & this.mask;
		while (this.keys[at] !== -1) at = (at + 1) & this.mask;
		this.keys[at] = feature;
		this.rows[at] = row;
	}

	add(feature: number, scores: Float32Array, word: number): void {
		const { keys, values, mask } = this;
		let at = Math.imul(feature, 0x9e3779b1) & mask;
		for (; keys[at] !== feature; at = (at + 1) & mask) if (keys[at] === -1) return;
		const from = (this.rows[at] ?? 0) * tagCount;
		const to = word * tagCount;
		for (let tag = 0; tag < tagCount; tag += 1)
			scores[to + tag] = (scores[to + tag] ?? 0) + (values[from + tag] ?? 0);
	}
}

let loaded: Weights | undefined;

/** The weights that ship, read once. */
export const shippedWeights = (): Weights => (loaded ??= readWeights(readFileSync(weightFile)));
