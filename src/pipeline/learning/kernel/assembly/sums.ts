// Sums of learnt weights, see `SparseWeights`. Places are in bytes; sums are of 16 bits, eight at a time.

let index: usize = 0;
let places: u32 = 0;
let blocks: usize = 0;
let whole: usize = 0;
let sparse: usize = 0;
let rowBytes: usize = 0;

/**
 * @param indexAt  of each 32 features where their block begins, 32 bits in bytes from `blocksAt` on
 * @param count    of these
 * @param blocksAt blocks of 32 bits each: first which features have a row, a bit each; then of each row where it begins,
 *                 of a whole one the complement of its bytes from `wholeAt` on, of others the bytes from `sparseAt` on;
 *                 where there is one outcome only, its weight. The first block has no rows.
 * @param bytes    of a row of sums
 */
export function setTable(
	indexAt: usize,
	count: u32,
	blocksAt: usize,
	wholeAt: usize,
	sparseAt: usize,
	bytes: usize,
): void {
	index = indexAt;
	places = count;
	blocks = blocksAt;
	whole = wholeAt;
	sparse = sparseAt;
	rowBytes = bytes;
}

/** The block that tells of a feature; behind the last stands that without rows. */
function blockOf(feature: i32): usize {
	const place = (<u32>feature) >> 5;
	return blocks + load<u32>(index + ((<usize>select<u32>(place, places, place < places)) << 2));
}

/** Where it stands in its block where a feature's row begins, or would. */
function startOf(block: usize, feature: i32): usize {
	const before = load<u32>(block) & ((1 << (feature & 31)) - 1);
	return block + 4 + ((<usize>popcnt<u32>(before)) << 2);
}

/** 1 where a feature has a row, else 0. */
function hasRow(block: usize, feature: i32): u32 {
	return (load<u32>(block) >> (feature & 31)) & 1;
}

/**
 * The sum of rows of sums and of the weights of features. Looking these up branches on nothing that is read, so that
 * none waits for the memory of another.
 *
 * @param rows  places of rows, with room behind them for twice as many as there are features
 * @param to    where the sum goes
 */
export function sum(
	features: usize,
	featureCount: i32,
	rows: usize,
	rowCount: i32,
	to: usize,
): void {
	for (let at: usize = 0; at < rowBytes; at += 16) v128.store(to + at, i16x8.splat(0));
	const rowsEnd = rows + ((<usize>rowCount) << 2);
	let wholeEnd = rowsEnd;
	const sparseRows = rowsEnd + ((<usize>featureCount) << 2);
	let sparseEnd = sparseRows;
	const last = features + ((<usize>featureCount) << 2);
	for (let at = features; at < last; at += 4) {
		const feature = load<i32>(at);
		const block = blockOf(feature);
		const start = load<i32>(startOf(block, feature));
		const has = hasRow(block, feature);
		const isWhole = (<u32>start) >> 31;
		store<u32>(wholeEnd, <u32>(whole + ~start));
		wholeEnd += (has & isWhole) << 2;
		store<u32>(sparseEnd, <u32>(sparse + start));
		sparseEnd += (has & ~isWhole) << 2;
	}
	for (let row = sparseRows; row < sparseEnd; row += 4) addSparse(<usize>load<u32>(row), to);
	for (let at: usize = 0; at < rowBytes; at += 32) {
		let left = v128.load(to + at);
		let right = v128.load(to + at, 16);
		for (let row = rows; row < rowsEnd; row += 4) {
			const place = <usize>load<u32>(row) + at;
			left = i16x8.add(left, v128.load(place));
			right = i16x8.add(right, v128.load(place, 16));
		}
		for (let row = rowsEnd; row < wholeEnd; row += 4) {
			const weights = v128.load(<usize>load<u32>(row) + (at >> 1));
			left = i16x8.add(left, i16x8.extend_low_i8x16_s(weights));
			right = i16x8.add(right, i16x8.extend_high_i8x16_s(weights));
		}
		v128.store(to + at, left);
		v128.store(to + at, right, 16);
	}
}

/** Adds a row of entries, after how many they are, each an outcome in its lowest 6 bits and a weight. */
function addSparse(row: usize, to: usize): void {
	const end = row + 2 + ((<usize>load<u16>(row)) << 1);
	for (let at = row + 2; at < end; at += 2) {
		const entry = <i32>load<i16>(at);
		const place = to + ((entry & 63) << 1);
		store<i16>(place, <i16>(<i32>load<i16>(place) + (entry >> 6)));
	}
}

/** The sum of the weights of features where there is one outcome only. */
export function total(features: usize, count: i32): i32 {
	const last = features + ((<usize>count) << 2);
	let sum = 0;
	for (let at = features; at < last; at += 4) {
		const feature = load<i32>(at);
		const block = blockOf(feature);
		sum += load<i32>(startOf(block, feature)) & -(<i32>hasRow(block, feature));
	}
	return sum;
}
