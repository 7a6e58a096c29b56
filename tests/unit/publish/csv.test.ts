import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toReadable } from '../../../src/model/text.ts';
import { entityOf, knowledgeOf } from '../../support/knowledge.ts';
import { anyText, fileOf, filesOf, hostile } from './support.ts';

/** Records of a file by the grammar of RFC 4180 behind a byte order mark, each as its fields; throws at the first breach of it. */
function parseCsv(content: string): readonly (readonly string[])[] {
	expect(content.startsWith('\uFEFF')).toBe(true);
	const records: string[][] = [];
	let at = 1;
	const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
	while (at < content.length) {
		const record: string[] = [];
		for (;;) {
			field.lastIndex = at;
			const match = field.exec(content);
			if (!match) throw new Error(`no field at ${at}`);
			record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
			at = field.lastIndex;
			if (content[at] !== ',') break;
			at += 1;
		}
		if (content.slice(at, at + 2) !== '\r\n') throw new Error(`no end of record at ${at}`);
		at += 2;
		records.push(record);
	}
	return records;
}

/** Rows as objects, and all of one length. */
function rowsOf(content: string): readonly Readonly<Record<string, string>>[] {
	const [head = [], ...rows] = parseCsv(content);
	return rows.map((row) => {
		expect(row).toHaveLength(head.length);
		return Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']));
	});
}

describe('CSV', () => {
	test('entities, each with its measures and its address', () => {
		const rows = rowsOf(fileOf('data/entities.csv'));
		expect(rows.map(({ id }) => id)).toEqual(['aside', 'h100', 'llama-3-1', 'meta', 'strange']);
		expect(rows[3]).toMatchObject({
			name: 'Meta',
			type: 'organization',
			aliases: 'Meta AI; Meta Platforms',
			mentions: '2',
			degree: '1',
			topic: 'llama-3-1',
			url: 'https://site.example/a/b/companies/meta/',
		});
		expect(rows[0]?.['url']).toBe('https://site.example/a/b/concepts/#aside');
	});

	test('a row for each piece of evidence; the owner’s word is one', () => {
		const rows = rowsOf(fileOf('data/statements.csv'));
		expect(rows.map(({ subject, document, sentence }) => [subject, document, sentence])).toEqual([
			['llama-3-1', 'club', '3'],
			['llama-3-1', 'club', '4'],
			['meta', 'club', '2'],
			['meta', 'letter', '2'],
			['strange', '', ''],
		]);
		expect(rows[0]).toMatchObject({
			object: '',
			value: '405000000000',
			unit: 'parameters',
			text: '405B parameters',
			quote: 'It has 405B parameters.',
		});
		expect(rows[2]).toMatchObject({ object: 'llama-3-1', value: '', confidence: '0.9' });
	});

	test('a text that looks like a formula is kept from being one; a number stays a number', () => {
		const [, , , , row] = rowsOf(fileOf('data/statements.csv'));
		expect(row).toMatchObject({ value: '-3.5', text: "'-3.5", quote: `'${toReadable(hostile)}` });
	});

	test('documents', () => {
		expect(rowsOf(fileOf('data/documents.csv'))).toMatchObject([
			{ slug: 'club', date: '2024-07-24', source: 'The Club', statements: '3' },
			{ slug: 'letter', title: `'${toReadable(hostile)}`, date: '', statements: '1' },
		]);
	});

	test('any name comes back whole, and never as a formula', () => {
		fc.assert(
			fc.property(anyText, (name) => {
				const files = filesOf(knowledgeOf({ entities: [entityOf('a', 'model', { name })] }));
				const [row] = rowsOf(fileOf('data/entities.csv', files));
				expect(row?.['name']?.replace(/^'(?=[=+@\t\r＝＋＠－-])/, '')).toBe(
					toReadable(name).replace(/^'(?=[=+@\t\r＝＋＠－-])/, ''),
				);
				expect(row?.['name']).not.toMatch(/^[=+@\t\r-]/);
			}),
		);
	});

	test('of an empty site is its header', () => {
		const files = filesOf(knowledgeOf({}));
		expect(parseCsv(fileOf('data/statements.csv', files))).toHaveLength(1);
	});
});
