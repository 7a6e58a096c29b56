import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../../src/model/index.ts';

const valuesIn = (text: string) => findAmounts(text).map(({ value }) => value);

describe('findAmounts', () => {
	test.each([
		['70', 70],
		['4,096', 4096],
		['1,234,567.5', 1234567.5],
		['3.14', 3.14],
		['0.5', 0.5],
		['405B', 405e9],
		['7b', 7e9],
		['1.5T', 1.5e12],
		['100M', 1e8],
		['10k', 1e4],
		['15 trillion', 15e12],
		['2.5 million', 2.5e6],
		['70-billion-parameter', 70e9],
		['3 hundred', 300],
		['5 bn', 5e9],
		['two days', 2],
		['Twelve days', 12],
		['2 to 4', '2 to 4'],
		['2–4', '2–4'],
		['7 to 70 billion', '7 to 70 billion'],
		['around 400', 400],
		['~400', 400],
		['at least two papers', 2],
		['(5)', 5],
		['It has 5.', 5],
		['5-shot', 5],
	])('%s', (text, value) => expect(valuesIn(text)).toEqual([value]));

	test.each([
		['17%', '%', undefined],
		['17 %', '%', undefined],
		['$30', '$', undefined],
		['$2.5 million', '$', 'million'],
		['€30k', '€', 'k'],
		['£4', '£', undefined],
		['3–5%', '%', undefined],
		['405B', undefined, 'B'],
		['30 percent', undefined, undefined],
	])('%s has sign %s and magnitude %s', (text, sign, magnitude) => {
		const [amount] = findAmounts(text);
		expect([amount?.sign, amount?.magnitude]).toEqual([sign, magnitude]);
	});

	test.each([
		['GPT-4'],
		['Llama-2'],
		['v1.5'],
		['1.2.3'],
		['8x7B'],
		['A100'],
		['H100s'],
		['3rd'],
		['3x'],
		['1e9'],
		['1,23'],
		['one day'],
		['half'],
		['twofold'],
		[''],
	])('none in %j', (text) => expect(valuesIn(text)).toEqual([]));

	test.each([
		['about 400 tokens', 'about 400'],
		['has 70 billion parameters', '70 billion'],
		['costs $2.5 million.', '$2.5 million'],
		['5, 6', '5'],
	])('the first of %s covers %s', (text, words) => {
		const [amount] = findAmounts(text);
		expect(text.slice(amount?.start, amount?.end)).toBe(words);
	});

	test('whatever the text: in order, apart, of finite value', () => {
		const parts = fc.constantFrom(
			'7',
			'70',
			'4,096',
			'.',
			',',
			'-',
			'–',
			' to ',
			' ',
			'B',
			' million',
			'%',
			'$',
			'x',
			'two ',
			'around ',
			'é',
			'🦙',
		);
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
				let last = 0;
				for (const { start, end, value } of findAmounts(pieces.join(''))) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
					last = end;
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('reads what it is given to write', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
				expect(valuesIn(`It has ${number} of them.`)).toEqual([number]);
				expect(
					valuesIn(`It has ${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} of them.`),
				).toEqual([number]);
			}),
		);
	});

	test('stays linear on long hostile input', () => {
		for (const hostile of [
			'1,'.repeat(20_000),
			'9'.repeat(40_000),
			'2 to '.repeat(10_000),
			'about '.repeat(8_000),
		]) {
			const started = performance.now();
			findAmounts(hostile);
			expect(performance.now() - started).toBeLessThan(2000);
		}
	});
});
