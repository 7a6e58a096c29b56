// Sums of learnt weights, see `SparseWeights`. Places are in bytes; sums are of 16 bits, eight at a time.

let index: usize = 0;
let places: u32 = 0;
let starts: usize = 0;
let whole: usize = 0;
let sparse: usize = 0;
let rowBytes: usize = 0;

/**
 * @param indexAt  of each 32 features which have a row, a bit each, and how many rows stand before theirs: 32 bits each
 * @param count    of these pairs
 * @param startsAt of each row of weights where it begins: of a whole one the complement of its bytes from `wholeAt` on,
 *                 of others the bytes from `sparseAt` on; where there is one outcome only, its weight
 * @param bytes    of a whole row
 */
export function setTable(
	indexAt: usize,
	count: u32,
	startsAt: usize,
	wholeAt: usize,
	sparseAt: usize,
	bytes: usize,
): void {
	index = indexAt;
	places = count;
	starts = startsAt;
	whole = wholeAt;
	sparse = sparseAt;
	rowBytes = bytes;
}

/**
 * Where it stands where a feature's row begins, or would. Nothing here branches on what is read, so that the many
 * features of a sum are looked up beside each other and none waits for the memory of another.
 */
function startOf(feature: i32): usize {
	const at = placeOf(feature);
	const before = load<u32>(at) & ((1 << (feature & 31)) - 1);
	return starts + ((<usize>(load<u32>(at, 4) + popcnt<u32>(before))) << 2);
}

/** The 32 features that a feature is of; behind the last stand some without rows. */
function placeOf(feature: i32): usize {
	const place = (<u32>feature) >> 5;
	return index + ((<usize>select<u32>(place, places, place < places)) << 3);
}

/** 1 where a feature has a row, else 0. */
function hasRow(feature: i32): u32 {
	return (load<u32>(placeOf(feature)) >> (feature & 31)) & 1;
}

/**
 * The sum of rows of sums and of the weights of features.
 *
 * @param rows  places of rows, with room behind them for twice as many as there are features
 * @param to    where the sum goes, as long as a whole row
 */
export function sum(
	features: usize,
	featureCount: i32,
	rows: usize,
	rowCount: i32,
	to: usize,
): void {
	for (let at: usize = 0; at < rowBytes; at += 16) v128.store(to + at, i16x8.splat(0));
	let end = rows + ((<usize>rowCount) << 2);
	const sparseRows = end + ((<usize>featureCount) << 2);
	let sparseEnd = sparseRows;
	const last = features + ((<usize>featureCount) << 2);
	for (let at = features; at < last; at += 4) {
		const feature = load<i32>(at);
		const start = load<i32>(startOf(feature));
		const has = hasRow(feature);
		const isWhole = (<u32>start) >> 31;
		const row = select<usize>(whole + ~start, sparse + start, start < 0);
		store<u32>(end, <u32>row);
		end += (has & isWhole) << 2;
		store<u32>(sparseEnd, <u32>row);
		sparseEnd += (has & ~isWhole) << 2;
	}
	for (let row = sparseRows; row < sparseEnd; row += 4) addSparse(<usize>load<u32>(row), to);
	for (let at: usize = 0; at < rowBytes; at += 16) {
		let sums = v128.load(to + at);
		for (let row = rows; row < end; row += 4)
			sums = i16x8.add(sums, v128.load(<usize>load<u32>(row) + at));
		v128.store(to + at, sums);
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
		sum += load<i32>(startOf(feature)) & -(<i32>hasRow(feature));
	}
	return sum;
}
