import { describe, expect, test } from 'vitest';
import { mentionsIn, named } from './support.ts';

describe('acronyms', () => {
	test.each([
		[
			'the long form first',
			'They used Zonal Policy Search (ZPS).',
			['Zonal Policy Search = Zonal Policy Search', 'ZPS = Zonal Policy Search'],
		],
		[
			'the short form first',
			'They used ZPS (zonal policy search).',
			['ZPS = zonal policy search', 'zonal policy search = zonal policy search'],
		],
		[
			'later uses',
			'They used zonal policy search (ZPS). Then ZPS won.',
			[
				'zonal policy search = zonal policy search',
				'ZPS = zonal policy search',
				'ZPS = zonal policy search',
			],
		],
		[
			'plural',
			'They used zonal policy searches (ZPSs).',
			['zonal policy searches = zonal policy searches', 'ZPSs = zonal policy searches'],
		],
		[
			'letters inside words',
			'They used quantised low-rank hypernets (QLoRH).',
			[
				'quantised low-rank hypernets = quantised low-rank hypernets',
				'QLoRH = quantised low-rank hypernets',
			],
		],
		['no letters in order', 'They used a new idea (ZPS).', []],
		['a remark', 'They hold ZW (and zesty wine) evenings for QI (quaint bits).', []],
		[
			'an opening preposition',
			'They used in vivo zoning (IVZ).',
			['in vivo zoning = in vivo zoning', 'IVZ = in vivo zoning'],
		],
		['no long form', 'They used it (see above) often (NASA).', []],
	])('%s', (_, text, expected) => {
		expect(named(text, 'acronym')).toEqual(expected);
	});

	test('either form of a known entry links both', () => {
		const ids = mentionsIn('A large language model (LLM) is large.').map(
			({ readings }) => readings[0]?.entity,
		);
		expect(ids).toEqual(['language-model', 'language-model']);
	});

	test('an unknown acronym is a weak guess, and only when it recurs', () => {
		const readings = (text: string) =>
			mentionsIn(text).map(({ surface, readings: [best] }) => `${surface} ${best?.confidence}`);
		expect(readings('The XYZQ rose. Then XYZQ fell.')).toEqual(['XYZQ 0.4', 'XYZQ 0.4']);
		expect(readings('The XYZQ rose.')).toEqual([]);
	});
});
