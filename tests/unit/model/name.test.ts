import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, pluralKey, slugify } from '../../../src/model/index.ts';

describe('nameKey', () => {
	test.each([
		['spaces, hyphens and the dot in a number', 'Llama 3.1', 'Llama-3.1', true],
		['case and accents', 'Tülu', 'TULU', true],
		['another version', 'Llama 3.1', 'Llama 3', false],
		['C and C++', 'C', 'C++', false],
		['C and C#', 'C', 'C#', false],
	])('%s', (_, a, b, isSame) => expect(nameKey(a) === nameKey(b)).toBe(isSame));
});

describe('pluralKey', () => {
	test.each([
		['scaling laws', 'scaling law', true],
		['model families', 'model family', true],
		['corpus', 'corpu', false],
		['loss', 'los', false],
	])('%s and %s: %s', (a, b, isSame) => expect(pluralKey(a) === pluralKey(b)).toBe(isSame));
});

describe('slugify', () => {
	test.each([
		['Llama 3.1', 'llama-3-1'],
		['GPT-4o mini', 'gpt-4o-mini'],
		['Tülu 3', 'tulu-3'],
		['DALL·E 3', 'dall-e-3'],
		['Humanity’s Last Exam', 'humanitys-last-exam'],
	])('%s → %s', (name, slug) => expect(slugify(name)).toBe(slug));

	test.each([
		['C', 'C++', 'C#'],
		['con', 'conn', 'Con.'],
		['..', '...', '/'],
		['constructor', '__proto__', 'toString'],
		['東京', '京東', 'Tōkyō'],
		['😀', '😁', '!'],
	])('keeps %s, %s and %s safe', (...names) => {
		for (const name of names) {
			expect(slugify(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			expect(slugify(name) in {}).toBe(false);
		}
	});

	test('tells C, C++ and C# apart', () =>
		expect(new Set(['C', 'C++', 'C#'].map(slugify)).size).toBe(3));

	test('always gives a safe address of at most 80 characters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
				expect(slugify(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
				expect(slugify(name).length).toBeLessThanOrEqual(80);
				expect(slugify(name)).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
				expect(slugify(name) in {}).toBe(false);
			}),
		);
	});
});
