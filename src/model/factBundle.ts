/**
 * Where the facts of an entity stand: `data/facts/<bundle>.json`, with those of the other entities whose ids hash to the
 * same number. A file for each entity would be many thousands. Apart from the other nouns because the browser imports it.
 */

/** About 30 kB of facts, as each statement is told from both its ends. */
const statementsOfBundle = 32;

/** A power of two, so that it stays the same while a site grows a little. */
export const countFactBundles = (statements: number): number =>
	2 ** Math.ceil(Math.log2(Math.max(1, statements / statementsOfBundle)));

/**
 * Below the base of the site. Hashes by FNV-1a, 32 bits (Fowler, Noll & Vo, draft-eastlake-fnv).
 *
 * @param bundles how many there are, see `countFactBundles`
 */
export function factBundlePath(id: string, bundles: number): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < id.length; at += 1)
		hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
	return `data/facts/${(hash % bundles).toString(16)}.json`;
}
