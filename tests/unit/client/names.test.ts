import { describe, expect, test } from 'vitest';
import { bestConnected, compileNames, groupByKind } from '../../../src/client/names.ts';
import type { SearchIndex } from '../../../src/model/searchIndex.ts';

/** Name, weight, aliases. */
const rows: readonly (readonly [string, number, ...string[]])[] = [
	['Llama 3.1', 40],
	['Llama 2', 5],
	['Code Llama', 3],
	['Meta', 30, 'Meta AI', 'Facebook'],
	['GPT-4', 20],
	['GPT-4o mini', 10],
	['C++', 1],
	['C#', 1],
	['Tülu 2', 1],
	['Mixture of experts', 8, 'MoE'],
	['Transformer', 9],
	['通义千问', 2, 'Qwen'],
	['supervised fine-tuning', 4, 'SFT'],
];
const index: SearchIndex = {
	version: 1,
	kinds: ['All'],
	name: rows.map(([name]) => name),
	aliases: rows.map(([, , ...aliases]) => aliases),
	kind: rows.map(() => 0),
	path: rows.map((_, at) => `n/${at}/`),
	weight: rows.map(([, weight]) => weight),
};
const find = compileNames(index);
const names = (query: string): readonly string[] => find(query).map(({ name }) => name);

describe('search over names', () => {
	test.each([
		['the start of a word', 'lla', ['Llama 3.1', 'Llama 2', 'Code Llama']],
		['several words, all of which must be there', 'llama 3', ['Llama 3.1']],
		['in any order', '2 llama', ['Llama 2']],
		['case and accents', 'TULU', ['Tülu 2']],
		['accents in the query', 'métà', ['Meta']],
		['another separator', 'gpt 4o', ['GPT-4o mini']],
		['a slip of a key', 'transfomer', ['Transformer']],
		['an alias', 'facebook', ['Meta']],
		['a short alias', 'moe', ['Mixture of experts']],
		['signs that are part of a name', 'c++', ['C++']],
		['the other one', 'c#', ['C#']],
		['another script', '通义', ['通义千问']],
		['nothing like it', 'zzzz', []],
		['nothing to look for', '  ', []],
		['only separators', '-.-', []],
	])('%s', (_, query, expected) => {
		expect(names(query)).toEqual(expected);
	});

	test.each([
		['two keys swapped', 'trasnformer', 'Transformer'],
		['a key left out', 'transfrmer', 'Transformer'],
		['a key doubled', 'mmeta', 'Meta'],
		['in a short word', 'mte', 'Mixture of experts'],
		['in one of several words', 'code lalma', 'Code Llama'],
		['still typing', 'trasnfo', 'Transformer'],
		['words written together', 'codellama', 'Code Llama'],
		['a name of letters and digits', 'gtp4o', 'GPT-4o mini'],
	])('forgives a slip: %s', (_, query, expected) => {
		expect(names(query)[0]).toBe(expected);
	});

	test.each([
		['another digit is another thing', 'llama 4'],
		['two letters are too few to guess from', 'xe'],
	])('%s', (_, query) => {
		expect(names(query)).toEqual([]);
	});

	test('a slip is forgiven only where nothing is found without', () => {
		expect(names('meta')).toEqual(['Meta']);
	});

	test('results stand under their kind, kinds in the order of their best result', () => {
		const kinds = [1, 0, 1].map((kind) => ({ name: 'N', kind, path: 'n/' }));
		expect(groupByKind(kinds).map(([kind, { length }]) => [kind, length])).toEqual([
			[1, 2],
			[0, 1],
		]);
	});

	test('the whole name comes before longer ones', () => {
		expect(names('gpt-4')[0]).toBe('GPT-4');
	});

	test('of two equal matches the better connected comes first', () => {
		expect(names('llama').slice(0, 2)).toEqual(['Llama 3.1', 'Llama 2']);
	});

	test.each([
		['an alias that matched is told', 'facebook', 'Facebook'],
		['as far as it is typed', 'MO', 'MoE'],
		['the name matched, so no alias', 'meta', undefined],
		['of several the one that starts so', 'meta ai', 'Meta AI'],
	])('%s', (_, query, alias) => {
		expect(find(query)[0]?.alias).toBe(alias);
	});

	test('gives kind and page, and no more than asked for', () => {
		expect(find('code llama')[0]).toEqual({ name: 'Code Llama', kind: 0, path: 'n/2/' });
		expect(find('llama', 2)).toHaveLength(2);
	});

	test('the best connected are entities with a page, the best first', () => {
		const found = bestConnected(
			{
				version: 1,
				kinds: ['Models', 'Documents', 'Topics'],
				name: ['Few', 'Most', 'Without a page', 'Alone', 'A text', 'A topic', 'As few'],
				aliases: [],
				kind: [0, 0, 0, 0, 1, 2, 0],
				path: ['few/', 'most/', 'models/#page', 'alone/', 'text/', 'topic/', 'as-few/'],
				weight: [2, 9, 5, 0, 7, 8, 2],
			},
			3,
		);
		expect(found.map(({ name }) => name)).toEqual(['Most', 'Few', 'As few']);
	});
});
