/**
 * How many slips of a key lie between what is typed and a word: a letter left out, doubled, mistaken, or
 * two swapped (optimal string alignment: Damerau, CACM 7(3), 1964). Digits tell versions apart, so a
 * slip never changes one.
 */

/** More than any word is forgiven. */
const tooMany = 9;

export interface Slips {
	/** To the whole word. */
	readonly whole: number;
	/** To its best fitting beginning, as one is still typing. */
	readonly start: number;
}

export function slipsBetween(typed: string, word: string): Slips {
	const columns = word.length + 1;
	let before: readonly number[] = [];
	let last: number[] = [0];
	for (let j = 1; j < columns; j += 1) last[j] = (last[j - 1] ?? 0) + costOf(word[j - 1]);
	for (let i = 1; i <= typed.length; i += 1) {
		const [here, previous] = [typed[i - 1], typed[i - 2]];
		const row = [(last[0] ?? 0) + costOf(here)];
		for (let j = 1; j < columns; j += 1) {
			const there = word[j - 1];
			let best = Math.min(
				(last[j] ?? 0) + costOf(here),
				(row[j - 1] ?? 0) + costOf(there),
				(last[j - 1] ?? 0) + (here === there ? 0 : Math.max(costOf(here), costOf(there))),
			);
			if (j > 1 && here !== there && here === word[j - 2] && previous === there)
				best = Math.min(best, (before[j - 2] ?? 0) + Math.max(costOf(here), costOf(there)));
			row[j] = best;
		}
		before = last;
		last = row;
	}
	return { whole: last[columns - 1] ?? tooMany, start: Math.min(...last) };
}

const costOf = (character: string | undefined): number =>
	character !== undefined && character >= '0' && character <= '9' ? tooMany : 1;

/** Slips forgiven in a word of so many letters. */
export const forgiven = (length: number): number => (length < 3 ? 0 : length < 8 ? 1 : 2);

/** The letters of a word as bits: of two words, letters of the one that the other lacks cost a slip each. */
export function lettersOf(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
	return bits;
}

export function bitsIn(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}
