/** Organizations behind those who speak, at the end of titles. */
import { describe, expect, test } from 'vitest';
import { weighedIn } from './support.ts';

const organizationsIn = (title: string): readonly string[] =>
	weighedIn(`# ${title}\n\nText.\n`)
		.filter(({ readings: [reading] }) => reading?.type === 'organization')
		.map(({ surface, readings }) => `${surface} ${readings[0]?.entity ?? ''}`.trim());

describe('the end of a title', () => {
	test.each([
		['a firm of a common name', 'Why Agents Need a Home — Aaron Levie, Hearth', ['Hearth']],
		['one that the lexicon knows', 'Why Agents Need a Home — Aaron Levie, Box', ['Box box']],
		['guests', 'The Future of Tests (ft. Aaron Levie, Hearth)'.replace(')', ''), ['Hearth']],
		['its length behind it', 'Why Agents Need a Home – Aaron Levie, Hearth (42 min)', ['Hearth']],
		['software', 'Why Agents Need a Home — Aaron Levie, Cursor', []],
		['a part', 'Why Agents Need a Home — Aaron Levie, Part Two', []],
		['a trade', 'Why Agents Need a Home — Aaron Levie, Founder', []],
		['nobody before it', 'Why Agents Need a Home — Levels, Hearth', []],
		['no byline', 'Aaron Levie, Hearth and Home', []],
	])('%s', (_, title, expected) => {
		expect(organizationsIn(title)).toEqual(expected);
	});

	test('nowhere but in titles', () => {
		const inText = weighedIn('# Note\n\nHe waits — Aaron Levie, Hearth\n');
		expect(inText.map(({ surface }) => surface)).not.toContain('Hearth');
	});
});
