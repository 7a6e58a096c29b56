/**
 * When do two values say the same? Where they differ only in how precisely they are given: 405B and 405 billion,
 * 88.6 and 89, 128K and 131,072, `over 15 trillion` and 15.6 trillion, `7 to 70 billion` and 13 billion.
 */
import { findAmounts, type Literal } from '../model/index.ts';

interface Interval {
	readonly low: number;
	readonly high: number;
}

const atLeast = /^(?:over|more than|at least)\s/iu;
const atMost = /^(?:less than|fewer than|up to|under)\s/iu;
const about = /^(?:(?:around|about|approximately|roughly|nearly|almost|some)\s|[~≈])/iu;
/** How far off, as a share, what is said to be about so may be. */
const looseness = 0.05;

/** Units are for the caller to compare; texts that are no amounts agree where they are equal. */
export function agrees(a: Literal, b: Literal): boolean {
	if (isBinaryThousand(a, b) || isBinaryThousand(b, a)) return true;
	const [one, other] = [givenBy(a), givenBy(b)];
	if (!one || !other) return wordsOf(a) === wordsOf(b);
	return overlap(one, leftOpenBy(b, other)) || overlap(leftOpenBy(a, one), other);
}

const wordsOf = ({ value }: Literal): string => String(value).trim().toLowerCase();

const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** 128K or 128,000 tokens may be 128 × 1,024. */
const isBinaryThousand = ({ value: round }: Literal, { value }: Literal): boolean =>
	typeof round === 'number' && round % 1000 === 0 && (round / 1000) * 1024 === value;

/** The number itself, or the two ends of `7 to 70 billion`; absent for words. */
function givenBy({ value }: Literal): Interval | undefined {
	if (typeof value === 'number') return { low: value, high: value };
	const [, first = '', last = ''] = /^([\d.,]+)\s?(?:to|–|-)\s?(.+)$/u.exec(value) ?? [];
	const high = findAmounts(last)[0]?.value;
	const low = findAmounts(last.replace(/[\d.,]*\d/u, first))[0]?.value;
	return typeof low === 'number' && typeof high === 'number' ? { low, high } : undefined;
}

/** All that a value as written may stand for. */
function leftOpenBy(literal: Literal, { low, high }: Interval): Interval {
	const text = literal.text.trim();
	if (typeof literal.value === 'string') return { low, high };
	if (atLeast.test(text)) return { low, high: Infinity };
	if (atMost.test(text)) return { low: -Infinity, high };
	const half = lastDigit(text, literal.value) / 2;
	const slack = about.test(text) ? Math.max(half, Math.abs(literal.value) * looseness) : half;
	return { low: low - slack, high: high + slack };
}

/** What one more in the last written digit is worth: a tenth of a trillion in `14.8 trillion`. */
function lastDigit(text: string, value: number): number {
	const amount = findAmounts(text).find((one) => one.value === value);
	const [written = ''] = /\d[\d,]*(?:\.\d+)?/u.exec(text.slice(amount?.start, amount?.end)) ?? [];
	const number = Number(written.replaceAll(',', ''));
	if (!amount || number === 0) return 0;
	return (value / number) * 10 ** -(written.split('.')[1]?.length ?? 0);
}
