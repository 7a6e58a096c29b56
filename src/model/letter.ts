/** Letters as one types and looks them up: `Łukasz` as `lukasz`, `Tülu` as `tulu`. The browser imports it alone. */

/** Letters that carry their mark within and so are not taken apart by Unicode. */
const plain: ReadonlyMap<string, string> = new Map([
	['ł', 'l'],
	['ø', 'o'],
	['đ', 'd'],
	['ħ', 'h'],
	['ŧ', 't'],
	['ı', 'i'],
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
]);

/** In lower case, without marks. */
export const plainLetters = (text: string): string =>
	isPlain(text)
		? text.toLowerCase()
		: text
				.normalize('NFKD')
				.replace(/\p{M}/gu, '')
				.toLowerCase()
				.replace(/[łøđħŧıßæœ]/g, (letter) => plain.get(letter) ?? letter);

/** Most names are, and lists ask for them often. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** The letter a name is looked up under; digits stand together. */
export function letterOf(name: string): string {
	const first = plainLetters(name).match(/[\p{L}\p{N}]/u)?.[0];
	if (first === undefined) return '…';
	return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase();
}
