/** Numbers from 0 to 1 that look random and are the same for one seed: mulberry32. */
export function seededNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let bits = Math.imul(state ^ (state >>> 15), 1 | state);
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
		return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
	};
}

/** Shuffles lists, each time otherwise and in every run alike. Fisher & Yates. */
export function shuffler(seed: number): <T>(list: readonly T[]) => readonly T[] {
	const next = seededNumbers(seed);
	return (list) => {
		const mixed = [...list];
		for (let at = mixed.length - 1; at > 0; at -= 1) {
			const other = Math.floor(next() * (at + 1));
			[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
		}
		return mixed;
	};
}
