import { describe, expect, test } from 'vitest';
import { compareEntries, countLetters } from '../../../src/client/listOrder.ts';
import { entityOf, placeBeside, tellingFacts } from '../../../src/client/preview.ts';
import { chosenBy } from '../../../src/client/surprise.ts';

const here = 'https://example.org/a/models/llama/';

describe('previews', () => {
	test.each([
		['a page', 'https://example.org/a/companies/meta/', 'meta'],
		['a place on a list', 'https://example.org/a/models/#llama-two', 'llama-two'],
		['the page one is on', here, undefined],
		['another site', 'https://example.com/models/meta/', undefined],
	])('know the entity of %s', (_, address, id) => {
		expect(entityOf(address, here)).toBe(id);
	});

	test('show facts of different relations where there are any', () => {
		const fact = (label: string) => ({
			label,
			other: { name: label },
			quote: '',
			source: { title: '', path: '' },
		});
		const labels = (...all: readonly string[]) =>
			tellingFacts({ facts: all.map(fact) }).map(({ label }) => label);
		expect(labels('made', 'made', 'uses')).toEqual(['made', 'uses']);
		expect(labels('made', 'made', 'made')).toEqual(['made', 'made']);
		expect(labels()).toEqual([]);
	});

	test('never lie over their link, wherever it is and however little room there is', () => {
		const card = { width: 352, height: 220 };
		for (const frame of [
			{ width: 1440, height: 900 },
			{ width: 390, height: 300 },
		])
			for (let top = 0; top <= frame.height; top += 7) {
				const link = { left: top, top, bottom: top + 24 };
				const { left, top: at, room } = placeBeside(link, card, frame);
				const bottom = at + Math.min(card.height, room);
				expect(at >= link.bottom || bottom <= link.top, `${frame.height} ${top}`).toBe(true);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(left + card.width).toBeLessThanOrEqual(frame.width);
			}
	});
});

test('a surprise is an entity with a page and a connection, each as likely', () => {
	const index = {
		kinds: ['Models', 'Documents', 'Topics'],
		kind: [0, 0, 0, 0, 1, 2],
		path: ['models/a/', 'models/b/', 'models/#c', 'models/d/', 'documents/e/', 'topics/f/'],
		weight: [3, 1, 2, 0, 9, 9],
	};
	expect([0, 0.49, 0.5, 0.999].map((chance) => chosenBy(index, chance))).toEqual([
		'models/a/',
		'models/a/',
		'models/b/',
		'models/b/',
	]);
	expect(chosenBy({ ...index, kind: [1, 1, 1, 1, 1, 2] }, 0.5)).toBeUndefined();
});

describe('lists', () => {
	const entries = [
		{ name: 'Zeta', mentions: '10', recent: '2023-01-01' },
		{ name: 'Łukasz', mentions: '9', recent: '' },
		{ name: 'mistral', mentions: '10', recent: '2024-01-01' },
	];
	test.each([
		['name', ['Łukasz', 'mistral', 'Zeta']],
		['mentions', ['mistral', 'Zeta', 'Łukasz']],
		['recent', ['mistral', 'Zeta', 'Łukasz']],
	])('are sorted by %s', (key, names) => {
		expect([...entries].sort((a, b) => compareEntries(a, b, key)).map(({ name }) => name)).toEqual(
			names,
		);
	});

	test('count their letters in order', () => {
		expect(countLetters(['B', '0–9', 'A', 'B', ''])).toEqual([
			{ letter: '0–9', count: 1 },
			{ letter: 'A', count: 1 },
			{ letter: 'B', count: 2 },
		]);
	});
});
