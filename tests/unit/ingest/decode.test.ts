import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, largestFileBytes } from '../../../src/pipeline/ingest/decode.ts';
import { ingestText, problemsOf } from '../../support/ingestText.ts';
import { quotesOf } from './support.ts';

const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, isLittle: boolean): readonly number[] =>
	[...text].flatMap((character) => {
		const code = character.charCodeAt(0);
		return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
	});
const read = (...bytes: readonly number[]) => decode('a.md', new Uint8Array(bytes));

describe('decode', () => {
	test.each([
		['plain UTF-8', utf8('Größe 🦙'), 'Größe 🦙'],
		['a byte order mark is no part of the text', [0xef, 0xbb, 0xbf, ...utf8('# T')], '# T'],
		['UTF-16, little end first', [0xff, 0xfe, ...utf16('Gröe', true)], 'Gröe'],
		['UTF-16, big end first', [0xfe, 0xff, ...utf16('Gröe', false)], 'Gröe'],
		['line ends stay as they are', utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
		['a replacement character that the author wrote', utf8('a\uFFFDb'), 'a\uFFFDb'],
	])('%s', (_, bytes, text) => {
		expect(read(...bytes)).toEqual({ text });
	});

	test.each([
		['a stray byte', [...utf8('Ok\na'), 0xff, ...utf8('b')], 2, 2, '0xff'],
		['the first byte of all', [0x80], 1, 1, '0x80'],
		['behind a byte order mark', [0xef, 0xbb, 0xbf, ...utf8('ab'), 0xfe], 1, 3, '0xfe'],
		['a character cut by another', [...utf8('é\r\nx'), 0xe2, 0x82, ...utf8('y')], 2, 2, '0xe2'],
		['a character cut by the end', [...utf8('ab'), 0xf0, 0x9f, 0xa6], 1, 3, '0xf0'],
		['a long form', [...utf8('🦙'), 0xc0, 0xaf], 1, 3, '0xc0'],
		['Latin-1', [...utf8('na'), 0xef, ...utf8('ve')], 1, 3, '0xef'],
		['half a pair in UTF-16', [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00], 1, 1, '0xff'],
	])('refuses %s, with its place', (_, bytes, line, column, byte) => {
		expect(read(...bytes)).toMatchObject({
			problem: {
				severity: 'error',
				rule: 'invalid-encoding',
				place: { file: 'a.md', line, column },
				message: `The byte ${byte} here is not UTF-8.`,
			},
		});
	});

	test.each([
		['UTF-16 without a mark', utf16('Meta', true), 'invalid-encoding', 1, 2],
		['a binary file', [...utf8('a\nbc'), 0], 'invalid-encoding', 2, 3],
		['no bytes', [], 'empty-file', 1, 1],
		['a byte order mark alone', [0xef, 0xbb, 0xbf], 'empty-file', 1, 1],
		['white space', utf8(' \r\n\t\u00a0\n'), 'empty-file', 1, 1],
	])('refuses %s', (_, bytes, rule, line, column) => {
		expect(read(...bytes)).toMatchObject({ problem: { rule, place: { line, column } } });
	});

	test('refuses a file too large to be a summary', () => {
		const bytes = new Uint8Array(largestFileBytes + 1).fill(0x61);
		expect(decode('a.md', bytes)).toMatchObject({ problem: { rule: 'file-too-large' } });
	});

	test('places the first bad byte where a plain scan finds it', () => {
		const piece = fc.constantFrom(...['a', 'é', '€', '🦙', '\n'].map(utf8), [0xff], [0xe2], [0xbf]);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const bytes = pieces.flat();
				const decoded = read(...bytes);
				if (!('problem' in decoded) || decoded.problem.rule === 'empty-file') return;
				const lossy = new TextDecoder().decode(new Uint8Array(bytes));
				const before = lossy.slice(0, lossy.indexOf('\uFFFD')).split('\n');
				expect(decoded.problem.place).toMatchObject({
					line: before.length,
					column: (before.at(-1)?.length ?? 0) + 1,
				});
			}),
		);
	});
});

describe('a file', () => {
	test('with Windows line ends reads as one with others', () => {
		const text =
			'---\ntitle: T\n---\n\n# T\n\nOne line\nand two. Next.\n\n- a\n- b\n\n| a | b |\n|---|---|\n| c | d |\n';
		const [plain, windows] = [ingestText(text), ingestText(text.replaceAll('\n', '\r\n'))];
		expect(windows.blocks.map((block) => block.text)).toEqual(
			plain.blocks.map((block) => block.text),
		);
		expect(quotesOf(windows)).toEqual(
			quotesOf(plain).map((quote) => quote.replaceAll('\n', '\r\n')),
		);
	});

	test.each([
		['front matter alone', '---\ntitle: T\n---\n\n'],
		['nothing', ''],
	])('with %s is empty', (_, text) => {
		expect(problemsOf(text, 'notes/a.md')).toMatchObject([
			{ severity: 'warning', rule: 'empty-file', place: { file: 'summaries/notes/a.md' } },
		]);
	});
});
