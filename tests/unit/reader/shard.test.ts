import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInShard, parseShard } from '../../../src/reader/index.ts';

test.each([
	['1/1', { index: 1, count: 1 }],
	['3/12', { index: 3, count: 12 }],
	['12/12', { index: 12, count: 12 }],
	['0/3', undefined],
	['4/3', undefined],
	['1/0', undefined],
	['3', undefined],
	['', undefined],
	['-1/3', undefined],
	['1.5/3', undefined],
	['01/3', undefined],
	[' 1/3', undefined],
	['1/3/4', undefined],
	['a/b', undefined],
])('parseShard: %j', (text, expected) => expect(parseShard(text)).toEqual(expected));

test('isInShard: a document is in exactly one part', () => {
	fc.assert(
		fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (path, count) => {
			const parts = Array.from({ length: count }, (_, at) => ({ index: at + 1, count }));
			expect(parts.filter((shard) => isInShard(path, shard))).toHaveLength(1);
		}),
	);
});

test('isInShard: the same part on every machine and in every version', () => {
	const parts = ['a.md', 'papers/llama-2.md', 'é.md'].map((path) =>
		[1, 2, 3, 4, 5, 6, 7].find((index) => isInShard(path, { index, count: 7 })),
	);
	expect(parts).toMatchInlineSnapshot(`
		[
		  6,
		  6,
		  1,
		]
	`);
});

test('isInShard: parts are about as large as each other', () => {
	const counts = [1, 2, 3, 4].map(
		(index) =>
			Array.from({ length: 4000 }, (_, at) => `notes/${at}.md`).filter((path) =>
				isInShard(path, { index, count: 4 }),
			).length,
	);
	for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(100);
});
