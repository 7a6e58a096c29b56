/** Seeded random numbers, so that a graph has one partition, one sample and one map. */

/** Uniform numbers in [0, 1) from a 32-bit seed: the mulberry32 generator of Tommy Ettinger. */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** `count` different numbers below `total`, ascending; all of them where there are no more. */
export function sampleIndices(total: number, count: number, random: () => number): Int32Array {
	const indices = Int32Array.from({ length: total }, (_, index) => index);
	if (count >= total) return indices;
	for (let at = 0; at < count; at += 1) {
		const other = at + Math.floor(random() * (total - at));
		[indices[at], indices[other]] = [indices[other] ?? 0, indices[at] ?? 0];
	}
	return indices.slice(0, count).sort();
}
