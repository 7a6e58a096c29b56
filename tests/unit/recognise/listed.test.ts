import { describe, expect, test } from 'vitest';
import { mentionsIn } from './support.ts';

const listed = (text: string): readonly string[] =>
	mentionsIn(text)
		.filter(({ readings }) => readings[0]?.method === 'listed' || readings[0]?.method === 'lexicon')
		.map(({ surface, readings }) => `${surface}: ${readings[0]?.type}`);

describe('tables', () => {
	test.each([
		[
			'first cells name what a row is about',
			'| Data | Share |\n|---|---|\n| General knowledge | 50% |\n| Code | 17% |',
			['General knowledge: concept', 'Code: concept'],
		],
		[
			'a known name in any column',
			'| Data | Used by |\n|---|---|\n| Code | Llama 2 |',
			['Code: concept', 'Llama 2: model'],
		],
		[
			'a header cell only when known',
			'| Llama 2 | Share |\n|---|---|\n| Code | 17% |',
			['Llama 2: model', 'Code: concept'],
		],
		['no number', '| Data | Share |\n|---|---|\n| 2023 | about 17 |', []],
		[
			'no sentence',
			'| Data | Share |\n|---|---|\n| this is a whole sentence with many words | 1 |',
			[],
		],
	])('%s', (_, table, expected) => {
		expect(listed(`# T\n\n${table}\n`)).toEqual(expected);
	});
});
