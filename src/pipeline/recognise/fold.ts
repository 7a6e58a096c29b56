/**
 * Folding of single characters, so that spellings of one name meet in the automaton: case and accents
 * are forgiven, every separator is a space. One code unit stays one code unit: offsets do not move.
 */

/** Above this code unit (end of the enclosed alphanumerics) characters stand for themselves. */
const foldedUnits = 0x2500;

const separators = new Set('-_·•\u2010\u2011\u2012\u2013\u00a0\u202f\t\n\r');
const special = new Map([
	['’', "'"],
	['‘', "'"],
	['×', 'x'],
]);

const foldTable = Uint16Array.from({ length: 65536 }, (_, unit) =>
	unit < foldedUnits ? foldUnit(String.fromCharCode(unit)) : unit,
);

function foldUnit(character: string): number {
	if (separators.has(character)) return 0x20;
	const plain = special.get(character) ?? character;
	const base = plain.normalize('NFD').charAt(0);
	const lower = (/\p{L}/u.test(base) ? base : plain).toLowerCase();
	return (lower.length === 1 ? lower : plain).charCodeAt(0);
}

/** The folded form of a UTF-16 code unit. */
export const foldCode = (unit: number): number => foldTable[unit] ?? unit;

/** A text with each code unit folded; as long as the text. */
export function fold(text: string): string {
	let folded = '';
	for (let at = 0; at < text.length; at += 1)
		folded += String.fromCharCode(foldCode(text.charCodeAt(at)));
	return folded;
}
