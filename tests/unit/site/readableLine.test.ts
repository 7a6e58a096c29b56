import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReadable } from '../../../src/site/readableLine.ts';

test.each([
	['marks of direction', 'a\u202eb\u2066c', 'a\u2060b\u2060c'],
	['control characters', 'a\u0000b\u001bc\u007fd\u0085e', 'a\u2060b\u2060c\u2060d\u2060e'],
	['backspaces and form feeds', 'a\bb\fc', 'a\u2060b\u2060c'],
	['backslashes before a letter stay', String.raw`a\b \\f`, String.raw`a\b \\f`],
	['what is no character', 'a\ufdd0b\uffffc\u{1fffe}d', 'a\u2060b\u2060c\u2060\u2060d'],
	['line breaks and tabs stay', 'a\n\tb', 'a\n\tb'],
	['emoji, joiners and right-to-left letters stay', '👩‍🔬 \u05d0', '👩‍🔬 \u05d0'],
	['spelled escapes stay', String.raw`\u0001 and \u202e`, String.raw`\u0001 and \u202e`],
])('%s', (_, given, expected) => {
	expect(parseReadable(JSON.stringify(['name', [{ key: given }]]))).toEqual([
		'name',
		[{ key: expected }],
	]);
});

test('text keeps its length, so places in it stay what they are', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect((parseReadable(JSON.stringify([text])) as string[])[0]).toHaveLength(text.length);
		}),
	);
});

test('is the same text as if each mark were replaced by itself', () => {
	const marks =
		/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;
	const piece = fc.constantFrom(
		'\\',
		'"',
		'b',
		'u0001',
		'\b',
		'\u0001',
		'\u202e',
		'\n',
		'\ud800',
		'é',
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join('');
			expect(parseReadable(JSON.stringify(text))).toBe(text.replace(marks, '\u2060'));
		}),
		{ numRuns: 1000 },
	);
});
