import { describe, expect, test } from 'vitest';
import { mentionsIn, surfaces } from './support.ts';

describe('unknown proper names', () => {
	test.each([
		['inside a sentence, with a cue', 'Then Zorblat announced it.', ['Zorblat']],
		[
			'at the start, when seen inside too',
			'Zorblat rose. Then Zorblat announced it.',
			['Zorblat', 'Zorblat'],
		],
		['not at the start alone', 'Zorblat rose.', []],
		[
			'no layout word',
			'See Key Moments, Overview, Software & Apps, View all and Common Questions.',
			[],
		],
		['no calendar word', 'It came on Monday in May to the French.', []],
		['no heading', '# A Zorblat\n\nWind.', []],
		['no general word', 'It was The Best Introduction.', []],
	])('%s', (_, text, expected) => {
		expect(surfaces(text)).toEqual(expected);
	});

	test.each([
		[
			'the list they stand in',
			'Tools like Zorblat, Quuxly and LangGraph help.',
			'Quuxly',
			'software',
		],
		[
			'the noun that opens the list',
			'Companies such as Zorblat and Quuxly pay.',
			'Quuxly',
			'organization',
		],
		['what is said of them', 'Then Zorblat launched it.', 'Zorblat', 'organization'],
		['a noun beside them', 'Then the Zorblat model won.', 'Zorblat', 'model'],
	])('take their type from %s', (_, text, surface, type) => {
		const found = mentionsIn(text).find((mention) => mention.surface === surface);
		expect(found?.readings[0]?.type).toBe(type);
	});

	test('technical terms by their heads', () => {
		expect(
			surfaces('They studied image detection, long-context retrieval and better training.'),
		).toEqual(['image detection', 'long-context retrieval']);
	});
});
