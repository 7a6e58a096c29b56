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
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[łøđħŧıßæœ]/g, (letter) => plain.get(letter) ?? letter);
