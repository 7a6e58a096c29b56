/**
 * Learnt weights as a file. What is alike stands together, which compresses better than row by row: a head of four
 * numbers, weights that belong to no feature, the gap of each row to the feature before, then for every eight outcomes
 * a byte a row whose bits tell which of them have a weight, then the weights as bytes, outcome by outcome.
 */

const magic = 0x67677733;
/** Steps of a weight's byte to one. */
export const scale = 20;
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
	const gaps: number[] = [];
	const masks = Array.from({ length: Math.ceil(width / 8) }, (): number[] => []);
	const values = Array.from({ length: width }, (): number[] => []);
	let last = 0;
	features.forEach((feature, row) => {
		const steps = Array.from(weights.subarray(row * width, (row + 1) * width), (weight) =>
			Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight * scale))),
		);
		if (steps.every((step) => step === 0)) return;
		let gap = feature - last;
		for (; gap >= 128; gap >>>= 7) gaps.push((gap & 127) | 128);
		gaps.push(gap);
		masks.forEach((mask, at) =>
			mask.push(
				steps
					.slice(8 * at, 8 * at + 8)
					.reduce((all, step, bit) => (step === 0 ? all : all | (1 << bit)), 0),
			),
		);
		steps.forEach((step, outcome) => {
			if (step !== 0) values[outcome]!.push(step & 255);
		});
		last = feature;
	});
	const head = new DataView(new ArrayBuffer(headBytes + 4 * extra.length));
	[magic, width, masks[0]?.length ?? 0, extra.length].forEach((value, at) =>
		head.setUint32(4 * at, value, true),
	);
	extra.forEach((value, at) => head.setFloat32(headBytes + 4 * at, value, true));
	return Uint8Array.from([
		...new Uint8Array(head.buffer),
		...gaps,
		...masks.flat(),
		...values.flat(),
	]);
}

/** The weights of a file, row after row. */
export interface StoredWeights {
	readonly extra: Float32Array;
	/** Of each row, in rising order. */
	readonly features: Int32Array;
	/** Where the weights of each row begin, and where those of the last end. */
	readonly starts: Int32Array;
	/** Of each weight, rising in a row. */
	readonly outcomes: Uint8Array;
	/** In steps. */
	readonly values: Int8Array;
}

/** Reads a file. Throws where it is of another version or width. */
export function readWeights(file: Uint8Array, width: number): StoredWeights {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const [mark, wide, rows = 0, extras = 0] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
	if (mark !== magic || wide !== width)
		throw new Error('The learnt weights are of another version: run `npm run train`.');
	const extra = Float32Array.from({ length: extras }, (_, at) =>
		view.getFloat32(headBytes + 4 * at, true),
	);
	const features = new Int32Array(rows);
	let at = headBytes + 4 * extras;
	let feature = 0;
	for (let row = 0; row < rows; row += 1) {
		let shift = 0;
		for (let more = true; more; shift += 7) {
			const byte = file[at++]!;
			feature += (byte & 127) << shift;
			more = byte >= 128;
		}
		features[row] = feature;
	}
	const groups = Math.ceil(width / 8);
	const masks = file.subarray(at, at + groups * rows);
	const { starts, cursors } = countWeights(masks, width, rows);
	const bytes = file.subarray(at + groups * rows);
	const outcomes = new Uint8Array(bytes.length);
	const values = new Int8Array(bytes.length);
	let count = 0;
	for (let row = 0; row < rows; row += 1)
		for (let group = 0; group < groups; group += 1)
			for (let bits = masks[group * rows + row]!; bits !== 0; bits &= bits - 1) {
				const outcome = 8 * group + 31 - Math.clz32(bits & -bits);
				outcomes[count] = outcome;
				values[count] = bytes[cursors[outcome]!++]!;
				count += 1;
			}
	return { extra, features, starts, outcomes, values };
}

/** Where the weights of each row begin among all, and those of each outcome in the file. */
function countWeights(
	masks: Uint8Array,
	width: number,
	rows: number,
): { readonly starts: Int32Array; readonly cursors: Int32Array } {
	const starts = new Int32Array(rows + 1);
	const cursors = new Int32Array(8 * Math.ceil(width / 8) + 1);
	masks.forEach((mask, place) => {
		const row = place % rows;
		const first = 8 * ((place - row) / rows);
		for (let bits = mask; bits !== 0; bits &= bits - 1) {
			starts[row + 1]! += 1;
			cursors[first + 32 - Math.clz32(bits & -bits)]! += 1;
		}
	});
	for (let row = 0; row < rows; row += 1) starts[row + 1]! += starts[row]!;
	for (let at = 1; at < cursors.length; at += 1) cursors[at]! += cursors[at - 1]!;
	return { starts, cursors };
}
