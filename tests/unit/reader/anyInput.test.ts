import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../fuzz/words.ts';
import { checkSettings, checkSource, settingsFiles } from '../../support/invariants.ts';

const text = fc
	.array(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(...words) },
			fc.string({ unit: 'binary', maxLength: 8 }),
		),
		{
			maxLength: 60,
		},
	)
	.map((pieces) => pieces.join(''));

test('any text is read, quoted word for word, proven and read the same again', () => {
	fc.assert(
		fc.property(text, (one) => checkSource(new TextEncoder().encode(one))),
		{ numRuns: 300 },
	);
	expect(true).toBe(true);
});

test('so are any bytes', () => {
	fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), checkSource), { numRuns: 150 });
	expect(true).toBe(true);
});

test.each(settingsFiles)('any text as %s is content or complained of', (path) => {
	fc.assert(
		fc.property(text, (one) => checkSettings(path, one)),
		{ numRuns: 150 },
	);
	expect(true).toBe(true);
});
