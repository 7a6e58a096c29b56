import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromKnowledgeLines, toKnowledgeLines, type Knowledge } from '../../../src/model/index.ts';

const roundTrip = (value: object): unknown =>
	fromKnowledgeLines(toKnowledgeLines(value as Knowledge));

test('what is written in lines is read as it was', () => {
	const record = fc.dictionary(fc.string(), fc.jsonValue(), {
		maxKeys: 200,
		noNullPrototype: true,
	});
	fc.assert(
		fc.property(fc.array(fc.jsonValue(), { maxLength: 200 }), record, (list, other) => {
			const value = { version: 1, list, other, empty: [], none: {}, nothing: null };
			expect(roundTrip(value)).toEqual(JSON.parse(JSON.stringify(value)));
		}),
		{ numRuns: 50 },
	);
});

test('long lists and tables are cut into lines, and keep their order', () => {
	const list = Array.from({ length: 1000 }, (_, at) => at);
	const other = Object.fromEntries(list.map((at) => [`name ${at}`, { at }]));
	const lines = [...toKnowledgeLines({ list, other } as unknown as Knowledge)];
	expect(lines.length).toBe(32);
	expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
	expect(JSON.stringify(roundTrip({ list, other }))).toBe(JSON.stringify({ list, other }));
});

test('what is named like a part of every object is data as any other', () => {
	const names = ['__proto__', 'constructor', ...Array.from({ length: 100 }, (_, at) => `${at}a`)];
	const other = Object.fromEntries(names.map((name) => [name, 1]));
	expect(Object.keys((roundTrip({ other }) as { other: object }).other)).toEqual(names);
});

test('what is absent is not written', () => {
	expect(roundTrip({ version: 1, changes: undefined })).toEqual({ version: 1 });
});
