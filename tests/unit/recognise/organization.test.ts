import { describe, expect, test } from 'vitest';
import { surfaces } from './support.ts';

describe('organisations', () => {
	test.each([
		['labs', 'They met Black Forest Labs there.', ['Black Forest Labs']],
		['AI behind a name', 'They met Sakana AI there.', ['Sakana AI']],
		['a legal form', 'They met Zorbo, Inc. there.', ['Zorbo, Inc.']],
		['a university', 'She left the University of Tübingen early.', ['University of Tübingen']],
		['a university, named first', 'She left Stanford University early.', ['Stanford University']],
		[
			'an institute for something',
			'She left the Institute for Advanced Study early.',
			['Institute for Advanced Study'],
		],
		['a cue beside an unknown name', 'She met the startup Zorbo there.', ['Zorbo']],
		['an apposition', 'She met Zorbo, a company that sells chips.', ['Zorbo']],
		['no adjective', 'They discussed Generative AI and Responsible AI there.', []],
		['no longer name', 'They saw Zorbo AI Agent Conference there.', []],
		['no common noun', 'They discussed the research and AI there.', []],
	])('%s', (_, text, expected) => {
		expect(surfaces(text, 'organization')).toEqual(expected);
	});
});
