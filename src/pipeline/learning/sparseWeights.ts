/** The use of learnt weights: for each feature a row of one weight an outcome, most of them none. */
import { openKernel, type Kernel } from './kernel/index.ts';
import { readWeights, scale, type StoredWeights } from './weightFile.ts';

/** An entry holds its outcome in the low bits and its weight in steps above them. */
const outcomeBits = 6;
/** Sums that are added at once. */
const lanes = 16;
/** Features of one sum at most: sums have 16 bits. */
const mostSummed = 250;
/** Rows of one sum at most. */
const mostRows = 16;

/**
 * Weights by feature: each 32 features have a block, whose first bits say which of them have a row and so which number of
 * the block tells where a row begins. A row holds only the outcomes that have a weight, or all where half of them do. After
 * Jacobson, "Space-efficient static trees and graphs", FOCS 1989. Sums are of whole steps, so that their order has no
 * influence.
 */
export class SparseWeights {
	/** What a step is worth. */
	static readonly step = 1 / scale;
	readonly width: number;
	readonly extra: Float32Array;
	/** Bytes of a row of sums. */
	readonly rowBytes: number;
	/** Where the first of the rows of sums that are kept begins. */
	readonly firstRow: number;
	/** What is to be summed: features, and where rows of sums begin; 250 and 16 at most. */
	readonly features: Int32Array;
	readonly rows: Int32Array;
	private readonly kernel: Kernel;
	private readonly scratch: Int16Array;

	/**
	 * Reads a file. Throws where it is of another version or width.
	 *
	 * @param kept rows of sums that there is room for
	 */
	constructor(file: Uint8Array, width: number, kept = 0) {
		if (width > 1 << outcomeBits)
			throw new Error(`Rows have ${1 << outcomeBits} outcomes at most.`);
		const stored = readWeights(file, width);
		this.width = width;
		this.extra = stored.extra;
		this.rowBytes = 2 * lanes * Math.ceil(width / lanes);
		const kernel = openKernel();
		this.kernel = kernel;
		const { starts, whole, sparse } = rowsOf(stored, width, this.rowBytes / 2);
		const { index, blocks } = blocksOf(stored.features, starts);
		const parts = [index, blocks, whole, sparse];
		const places = parts.map(({ byteLength }) => kernel.reserve(byteLength));
		const [featuresAt, rowsAt, scratchAt] = [
			4 * mostSummed,
			4 * (2 * mostSummed + mostRows),
			this.rowBytes,
		].map((bytes) => kernel.reserve(bytes)) as [number, number, number];
		this.firstRow = kernel.reserve(kept * this.rowBytes);
		const { buffer } = kernel.memory;
		parts.forEach(({ buffer: part }, at) => {
			new Uint8Array(buffer).set(new Uint8Array(part), places[at]);
		});
		const [indexAt, blocksAt, wholeAt, sparseAt] = places as [number, number, number, number];
		kernel.setTable(indexAt, index.length - 1, blocksAt, wholeAt, sparseAt, this.rowBytes);
		this.features = new Int32Array(buffer, featuresAt, mostSummed);
		this.rows = new Int32Array(buffer, rowsAt, mostRows);
		this.scratch = this.sumsAt(scratchAt);
	}

	/** The sums of a row, in steps. */
	sumsAt(row: number): Int16Array {
		return new Int16Array(this.kernel.memory.buffer, row, this.width);
	}

	/** Makes a row the sum of the first of `rows` and of the weights of the first of `features`. */
	sum(featureCount: number, rowCount: number, row: number): void {
		const { kernel, features, rows } = this;
		kernel.sum(features.byteOffset, featureCount, rows.byteOffset, rowCount, row);
	}

	/** The sum of the weights of features, where there is one outcome only, in steps. */
	total(features: readonly number[]): number {
		let total = 0;
		for (let from = 0; from < features.length; from += mostSummed)
			total += this.kernel.total(this.features.byteOffset, this.take(features, from));
		return total;
	}

	/** Makes `totals` the sums of the weights of features where there are several outcomes, in steps. */
	totals(features: readonly number[], totals: Int32Array): void {
		totals.fill(0);
		for (let from = 0; from < features.length; from += mostSummed) {
			this.sum(this.take(features, from), 0, this.scratch.byteOffset);
			for (let at = 0; at < this.width; at += 1) totals[at]! += this.scratch[at]!;
		}
	}

	/** Lists features from one on, as many as are summed at once; tells how many. */
	private take(features: readonly number[], from: number): number {
		const count = Math.min(mostSummed, features.length - from);
		for (let at = 0; at < count; at += 1) this.features[at] = features[from + at]!;
		return count;
	}
}

/** Rows of weights as the kernel has them, see `kernel/assembly/sums.ts`. */
function rowsOf(
	{ features, starts: from, outcomes, values }: StoredWeights,
	width: number,
	wholeLength: number,
): { readonly starts: Int32Array; readonly whole: Int8Array; readonly sparse: Int16Array } {
	const isWhole = (row: number): boolean => 2 * (from[row + 1]! - from[row]!) >= width;
	const wholes = features.reduce((count, _, row) => count + Number(isWhole(row)), 0);
	const whole = new Int8Array(wholes * wholeLength);
	const sparse = new Int16Array(values.length + features.length);
	const starts = new Int32Array(features.length);
	let [wholeAt, sparseAt] = [0, 0];
	for (let row = 0; row < features.length; row += 1) {
		const [first, end] = [from[row]!, from[row + 1]!];
		if (width === 1) starts[row] = values[first]!;
		else if (isWhole(row)) {
			starts[row] = ~wholeAt;
			for (let at = first; at < end; at += 1) whole[wholeAt + outcomes[at]!] = values[at]!;
			wholeAt += wholeLength;
		} else {
			starts[row] = 2 * sparseAt;
			sparse[sparseAt++] = end - first;
			for (let at = first; at < end; at += 1)
				sparse[sparseAt++] = (values[at]! << outcomeBits) | outcomes[at]!;
		}
	}
	return width === 1
		? { starts, whole: new Int8Array(0), sparse: new Int16Array(0) }
		: { starts, whole, sparse: sparse.slice(0, sparseAt) };
}

/**
 * Blocks of 32 features each: which of them have a row, then where each row begins. Each is followed by room for one
 * more, which is read in place of a row that is not there, and forgotten.
 *
 * @param features in rising order
 * @param starts   of the row of each
 */
function blocksOf(
	features: Int32Array,
	starts: Int32Array,
): { readonly index: Int32Array; readonly blocks: Int32Array } {
	const index = new Int32Array(((features.at(-1) ?? 0) >>> 5) + 2);
	const blocks = new Int32Array(3 * features.length + 2);
	let at = 2;
	for (let row = 0; row < features.length;) {
		const place = features[row]! >>> 5;
		const block = at++;
		index[place] = 4 * block;
		for (; row < features.length && features[row]! >>> 5 === place; row += 1) {
			blocks[block]! |= 1 << (features[row]! & 31);
			blocks[at++] = starts[row]!;
		}
		at += 1;
	}
	return { index, blocks: blocks.slice(0, at) };
}
