/**
 * Hashes of words and features: 32 bits, the same on every machine. FNV-1a, mixed as in MurmurHash3. They are signed, which
 * an engine keeps as they are; of others it would make an object each.
 */

/** Hash of a text; `seed` keeps kinds of texts apart. */
export function hashText(text: string, seed: number): number {
	let hash = 0x811c9dc5 ^ seed;
	for (let at = 0; at < text.length; at += 1)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return mix(hash, seed);
}

/** One hash of two; the order counts. */
export function mix(a: number, b: number): number {
	let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
	return hash ^ (hash >>> 13);
}
