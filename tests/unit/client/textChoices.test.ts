import { expect, test } from 'vitest';
import { narrowTexts, type TextFilter } from '../../../src/client/textChoices.ts';
import type { TextIndex } from '../../../src/model/textIndex.ts';

/** Id, title, kind, date. */
const rows = [
	['a', 'First paper', 'paper', '2023-05-01'],
	['b', 'An episode', 'podcast', '2024-02-10'],
	['c', 'Second paper', 'paper', '2024-02'],
	['d', 'Undated', '', ''],
	['e', 'Not found', 'memo', '2020'],
] as const;
const index: TextIndex = {
	version: 1,
	id: rows.map(([id]) => id),
	title: rows.map(([, title]) => title),
	kind: rows.map(([, , kind]) => kind),
	date: rows.map(([, , , date]) => date),
};
const anything: TextFilter = { kind: '', date: '', document: '' };
const narrow = (filter: Partial<TextFilter>): ReturnType<typeof narrowTexts> =>
	narrowTexts(index, ['c', 'b', 'a', 'd'], { ...anything, ...filter });

test('keeps the order of what was found and offers only what is there', () => {
	const { ids, choices } = narrow({});
	expect(ids).toEqual(['c', 'b', 'a', 'd']);
	expect(choices.kind.map(({ value, count }) => [value, count])).toEqual([
		['paper', 2],
		['podcast', 1],
	]);
	expect(choices.date.map(({ value, count }) => [value, count])).toEqual([
		['2024', 2],
		['2023', 1],
	]);
	expect(choices.document.map(({ label }) => label)).toEqual([
		'Second paper',
		'An episode',
		'First paper',
		'Undated',
	]);
});

test('counts each choice under the other filters', () => {
	const { ids, choices } = narrow({ kind: 'paper' });
	expect(ids).toEqual(['c', 'a']);
	expect(choices.kind.map(({ value }) => value)).toEqual(['paper', 'podcast']);
	expect(choices.date.map(({ value, count }) => [value, count])).toEqual([
		['2024', 1],
		['2023', 1],
	]);
});

test('a chosen year offers its months, latest year first', () => {
	const { ids, choices } = narrow({ date: '2024' });
	expect(ids).toEqual(['c', 'b']);
	expect(choices.date.map(({ value, count }) => [value, count])).toEqual([
		['2024', 2],
		['2024-02', 2],
		['2023', 1],
	]);
});

test('a chosen document leaves itself, and the other documents to choose from', () => {
	const { ids, choices } = narrow({ document: 'b' });
	expect(ids).toEqual(['b']);
	expect(choices.document).toHaveLength(4);
});

test('a text that the table does not know is found all the same', () => {
	const { ids, choices } = narrowTexts(index, ['zz'], anything);
	expect(ids).toEqual(['zz']);
	expect(choices.document.map(({ label }) => label)).toEqual(['zz']);
});
