import { describe, expect, test } from 'vitest';
import { entitiesIn, toCsv, type Cell } from '../../../src/client/query/answer.ts';

const root = 'https://site.example/a/';
const iri = (value: string): Cell => ({ kind: 'iri', value });
const literal = (value: string): Cell => ({ kind: 'literal', value });

describe('an answer', () => {
	test('as CSV keeps every character, and no cell is a formula', () => {
		const rows = [
			[literal('a "b", c'), literal('two\nlines')],
			[literal('=1+1'), literal('-3.5')],
			[undefined, literal('@x')],
		];
		expect(toCsv({ columns: ['one', 'other'], rows })).toBe(
			'\uFEFFone,other\r\n"a ""b"", c","two\nlines"\r\n\'=1+1,-3.5\r\n,\'@x\r\n',
		);
	});

	test.each([
		['a page', `${root}models/llama-3-1/#this`, ['llama-3-1']],
		['a place on a list', `${root}models/#aside`, ['aside']],
		['a document is no entity', `${root}documents/club/`, []],
		['nor is a sentence', `${root}documents/club/#s2`, []],
		['nor a term of the site', `${root}data/vocabulary#developed`, []],
		['nor a statement', `${root}relations/developed/#meta--developed--llama`, []],
		['nor what is elsewhere', 'https://else.example/models/x/#this', []],
	])('knows its entities: %s', (_, address, ids) => {
		expect(entitiesIn({ columns: ['a'], rows: [[iri(address)], [iri(address)]] }, root)).toEqual(
			ids,
		);
	});

	test('a text is no address', () => {
		const rows = [[literal(`${root}models/llama/#this`)]];
		expect(entitiesIn({ columns: ['a'], rows }, root)).toEqual([]);
	});
});
