/**
 * A column of whole numbers as text, in the variable-length base 64 of source maps: five bits a character,
 * the lowest first, the sixth set where more follow. Small numbers take one character, and compress best.
 */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));

/** @param values whole numbers from 0 below 2^31. A column of zeros alone is empty. */
export function writeColumn(values: readonly number[]): string {
	if (values.every((value) => value === 0)) return '';
	const text: string[] = [];
	for (let value of values) {
		for (; value > 31; value >>>= 5) text.push(digits.charAt(32 | (value & 31)));
		text.push(digits.charAt(value));
	}
	return text.join('');
}

/** Hands out the numbers one by one; zeros past the end. */
export function readColumn(text: string): () => number {
	let at = 0;
	return () => {
		let value = 0;
		for (let shift = 0; ; shift += 5) {
			const digit = valueOf.get(text.charCodeAt(at)) ?? 0;
			at += 1;
			value |= (digit & 31) << shift;
			if (digit < 32) return value;
		}
	};
}

/** Numbers of either sign as numbers from 0, small ones small: 0, -1, 1, -2, 2. */
export const fold = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const unfold = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
