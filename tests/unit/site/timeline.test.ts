import { describe, expect, test } from 'vitest';
import { periodsOf } from '../../../src/site/period.ts';
import { viewTimeline } from '../../../src/site/timeline.ts';
import { voiceOf } from '../../../src/strings/index.ts';
import { sketchWorld } from '../../support/world.ts';

const dated = (date: string, text: string): string => `---\ndate: ${date}\n---\n${text}`;
const namesOf = (links: readonly { readonly name: string }[]): readonly string[] =>
	links.map(({ name }) => name);

const many = Array.from({ length: 9 }, (_, at) => [`m${at}`, [`Mo${at}`, 'model']] as const);
const timeline = viewTimeline(
	sketchWorld({
		base: '/a/b/',
		documents: {
			'd.md': dated('2024-07-24', 'Meta built Llama and Opt.'),
			'c.md': dated('2024-07-02', 'Llama again.'),
			'b.md': dated('2021-03-09', `Meta has ${many.map(([, [name]]) => name).join(', ')}.`),
			'a.md': 'Llama and Palm, undated.',
		},
		entities: {
			llama: ['Llama', 'model'],
			meta: ['Meta', 'organization'],
			opt: ['Opt', 'model'],
			palm: ['Palm', 'model'],
			...Object.fromEntries(many),
		},
		minor: ['opt'],
		statements: [['meta', 'developed', 'llama', 'built']],
	}),
);

describe('timeline', () => {
	test('goes by year and month, oldest first, dates as they are given', () => {
		expect(
			timeline.years.map(({ id, title, months }) => [
				id,
				title,
				months.map((month) => [month.id, month.title, month.entries.map(({ date }) => date)]),
			]),
		).toEqual([
			['in-2021', '2021', [['in-2021-03', 'March 2021', ['2021-03-09']]]],
			['in-2024', '2024', [['in-2024-07', 'July 2024', ['2024-07-02', '2024-07-24']]]],
		]);
		expect(timeline.summary).toBe(
			'4 documents from 2021-03-09 to 2024-07-24, oldest first, and which of the 13 entities each was the first to name.',
		);
	});

	test('each entity stands with the document that names it first, and there only', () => {
		const [, y2024] = timeline.years;
		expect(
			y2024?.months[0]?.entries.map(({ document, first, text }) => [
				document.href,
				namesOf(first),
				text,
			]),
		).toEqual([
			['/a/b/documents/c/', ['Llama'], '1 entity first named here'],
			['/a/b/documents/d/', ['Opt'], '1 entity first named here'],
		]);
	});

	test('the most important are shown, the rest is counted and there', () => {
		const [entry] = timeline.years[0]?.months[0]?.entries ?? [];
		expect(entry?.text).toBe('10 entities first named here');
		expect(entry?.first[0]?.name).toBe('Meta');
		expect([entry?.first.length, entry?.rest.length]).toEqual([6, 4]);
		expect(entry?.rest.every(({ href }) => href.startsWith('/a/b/models/'))).toBe(true);
	});

	test('of very many the document itself has the last', () => {
		const entities = Object.fromEntries(
			Array.from({ length: 100 }, (_, at) => [`e${at}`, [`E${at}x`, 'model']] as const),
		);
		const text = Object.values(entities).map(([name]) => name);
		const [entry] = viewTimeline(
			sketchWorld({ documents: { 'a.md': `${text.join(', ')}.` }, entities }),
		).undated;
		expect([entry?.first.length, entry?.rest.length, entry?.restText, entry?.left]).toEqual([
			6,
			60,
			'94 more',
			'and 34 others, with all that the document names',
		]);
	});

	test('documents without a date come last, with what no dated one names', () => {
		expect(timeline.undated.map(({ first, date }) => [namesOf(first), date])).toEqual([
			[['Palm'], undefined],
		]);
	});

	test('of a site without dates, or without documents, is a page all the same', () => {
		const undated = viewTimeline(sketchWorld({ documents: { 'a.md': 'A.' } }));
		expect([undated.chart.periods, undated.years, undated.undated.length]).toEqual([[], [], 1]);
		expect(undated.undated[0]?.text).toBe('Nothing is first named here.');
		expect(viewTimeline(sketchWorld({})).summary).toContain('0 documents');
	});
});

describe('the chart', () => {
	const chart = (...dates: readonly string[]) =>
		periodsOf(
			voiceOf('en'),
			dates.map((date) => ({ date, entities: 2 })),
		);

	test('is by year over more than two years, gaps and all', () => {
		const { unit, periods } = chart('2020-01-01', '2020-05-01', '2023-01-01');
		expect(unit).toBe('Year');
		expect(periods.map(({ name, documents, href }) => [name, documents, href])).toEqual([
			['2020', { count: 2, width: 100 }, '#in-2020'],
			['2021', { count: 0, width: 0 }, undefined],
			['2022', { count: 0, width: 0 }, undefined],
			['2023', { count: 1, width: 50 }, '#in-2023'],
		]);
	});

	test('is by month over less', () => {
		const { unit, periods } = chart('2023-11-30', '2024-02-01');
		expect(unit).toBe('Month');
		expect(periods.map(({ name, entities }) => [name, entities.count])).toEqual([
			['November 2023', 2],
			['December 2023', 0],
			['January 2024', 0],
			['February 2024', 2],
		]);
	});

	test('leaves gaps out where they would be most of it', () => {
		expect(chart('1843-01-01', '2024-01-01').periods.map(({ name }) => name)).toEqual([
			'1843',
			'2024',
		]);
	});
});
