import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAmounts, type Literal } from '../../../src/model/index.ts';
import { agrees } from '../../../src/site/agreement.ts';

/** A value as `relate` reads it. */
const literal = (text: string): Literal => ({ value: findAmounts(text)[0]?.value ?? text, text });

describe('two values', () => {
	test.each([
		['405B', '405 billion', 'the same amount'],
		['15.6 trillion', '15,600 billion', 'the same amount'],
		['88.6%', '89%', 'rounding'],
		['8.03B', '8B', 'rounding'],
		['82 percent', '82.0%', 'rounding'],
		['128K', '131,072', 'thousands of 1,024'],
		['8,192', '8K', 'thousands of 1,024'],
		['over 15 trillion', '15.6 trillion', 'a lower bound'],
		['up to 20%', '14.2%', 'an upper bound'],
		['about 33%', '34%', 'an estimate'],
		['7 to 70 billion', '13B', 'a range'],
		['7 to 70 billion', '65 to 540 billion', 'two ranges'],
	])('%s and %s agree: %s', (a, b) => {
		expect(agrees(literal(a), literal(b))).toBe(true);
	});

	test.each([
		['15 trillion', '15.6 trillion', 'that rounds to 16'],
		['70B', '71B', 'neighbours'],
		['68.9%', '69.9%', 'a point apart'],
		['405B', '405 million', 'another magnitude'],
		['over 15 trillion', '14 trillion', 'below the bound'],
		['up to 20%', '21%', 'above the bound'],
		['about 33%', '40%', 'too far off'],
		['7 to 70 billion', '405B', 'outside the range'],
		['128.0K', '128.4K', 'given to the same digit'],
	])('%s and %s differ: %s', (a, b) => {
		expect(agrees(literal(a), literal(b))).toBe(false);
	});

	test('words agree where they are equal', () => {
		const [a, b, c] = ['Apache', 'apache ', 'MIT'].map((value): Literal => ({
			value,
			text: value,
		}));
		if (!a || !b || !c) throw new Error('three');
		expect([agrees(a, b), agrees(a, c)]).toEqual([true, false]);
	});

	test('agree or differ in either order, and each agrees with itself', () => {
		const amount = fc
			.tuple(
				fc.constantFrom('', 'about ', 'over ', 'up to '),
				fc.integer({ min: 0, max: 3000 }),
				fc.constantFrom('', '.5', 'K', 'B', ' million', '%'),
			)
			.map((parts) => literal(parts.join('')));
		fc.assert(
			fc.property(amount, amount, (a, b) => {
				expect(agrees(a, a)).toBe(true);
				expect(agrees(a, b)).toBe(agrees(b, a));
			}),
		);
	});
});
