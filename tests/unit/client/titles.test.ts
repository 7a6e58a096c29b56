import { expect, test } from 'vitest';
import { compileTitles } from '../../../src/client/explorer/titles.ts';

const find = compileTitles([
	'The Llama 3 herd: a paper club',
	'Paper club: Llama 2',
	'Résumé of a llama’s day',
	'Overllama',
]);

test.each([
	['all for nothing typed', '', [0, 1, 2, 3]],
	['the beginning before other words, letters within last', 'llama', [0, 1, 2, 3]],
	['who begins so before who holds it', 'paper', [1, 0]],
	['words in any order', 'llama club', [0, 1]],
	['beginnings of words', 'cl pa', [0, 1]],
	['without marks', 'resume', [2]],
	['whatever stands between words', 'club llama-2', [1]],
	['nothing where a word is missing', 'llama 4', []],
])('titles: %s', (_, query, expected) => {
	expect(find(query)).toEqual(expected);
});
