/**
 * Addresses from names: ASCII, lower case, words joined by hyphens, the same on every machine. `C`,
 * `C++` and `C#` stay apart; a name without a letter or digit gets its code points.
 */
const longest = 80;
/** Names that Windows keeps for devices, whatever follows the dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** `constructor` is a member of every object: libraries that keep things in objects by id stumble over it. */
const isReserved = (name: string): boolean => devices.test(name) || name in {};

/** Whether a folder may have this name on every system, and an object this key. */
export const isSafeName = (name: string): boolean => name.length <= longest && !isReserved(name);

/** Never empty, never `.` or `..`; equal names give equal slugs. `Llama 3.1` gives `llama-3-1`. */
export function slugify(text: string): string {
	const plain = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/(?<=[\p{L}\p{N}])\++/gu, (plus) => '-plus'.repeat(plus.length))
		.replace(/(?<=[\p{L}\p{N}])#/gu, '-sharp')
		.replace(/['’]/g, '');
	const words = plain.match(/[a-z0-9]+/g) ?? [];
	const slug = cut(words.join('-'));
	if (slug === '' || /[^\p{ASCII}]/u.test(plain.replace(/[^\p{L}\p{N}]/gu, '')))
		return cut([slug, codePoints(text)].filter(Boolean).join('-'));
	return isReserved(slug) ? `${slug}-x` : slug;
}

/** At most `longest` characters, cut between words where that leaves the better half. */
function cut(slug: string): string {
	if (slug.length <= longest) return slug;
	const end = slug.slice(0, longest + 1).lastIndexOf('-');
	return slug.slice(0, end > longest / 2 ? end : longest);
}

/** What ASCII cannot spell, in hexadecimal. */
const codePoints = (text: string): string =>
	`x${[...text]
		.slice(0, 12)
		.map((character) => (character.codePointAt(0) ?? 0).toString(16))
		.join('')}`;
