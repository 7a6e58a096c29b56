import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReadable } from '../../../src/site/readableLine.ts';

test.each([
	['marks of direction', 'a\u202eb\u2066c', 'a\u2060b\u2060c'],
	['control characters', 'a\u0000b\u001bc\u007fd\u0085e', 'a\u2060b\u2060c\u2060d\u2060e'],
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
