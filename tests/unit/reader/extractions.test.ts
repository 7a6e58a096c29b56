import {
	appendFile,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	stat,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/config/content.ts';
import { readFiles } from '../../../src/config/files.ts';
import { sourceReader } from '../../../src/pipeline/index.ts';
import { extractionLines, readSources, writeExtraction } from '../../../src/reader/index.ts';
import { readCounter } from '../../support/readCounter.ts';

const { content } = readContent(await readFiles('content'));
if (!content) throw new Error('The shipped content has errors.');
const sources = content.sources.slice(0, 3).with(2, {
	path: 'odd,"reading":\u2028.md',
	bytes: Buffer.from('# A line\u2028separator\n\nMeta released Llama 2.\n'),
});
const expected = sources.map(sourceReader(content));

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gistgraph-'));
	await writeExtraction(file('one.jsonl'), extractionLines(content, sources.slice(0, 2), expected));
	await writeExtraction(
		file('below/two.jsonl.zst'),
		extractionLines(content, sources.slice(2), expected.slice(2)),
	);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (name: string): string => join(folder, name);

/** The readings, how many were not in the folder, and the complaints with their lines. */
async function merge(of = sources) {
	const count = readCounter();
	const { readings, problems } = await readSources(content!, of, {
		extractions: folder,
		threads: 1,
		...count,
	});
	return {
		readings,
		read: count.read(),
		complaints: problems
			.filter(({ rule }) => rule !== 'missing-extraction')
			.map(({ rule, place, severity }) => [
				severity,
				rule,
				`${place.file.split('/').at(-1)}:${place.line}`,
			]),
		notices: problems.flatMap(({ rule, message }) =>
			rule === 'missing-extraction' ? [message] : [],
		),
	};
}

describe('readSources with extractions', () => {
	test('reads nothing that is there', async () => {
		expect(await merge()).toEqual({ readings: expected, read: 0, complaints: [], notices: [] });
	});

	test('takes files put one after the other, and readings that are there twice', async () => {
		await appendFile(file('one.jsonl'), await readFile(file('one.jsonl')));
		expect(await merge()).toEqual({ readings: expected, read: 0, complaints: [], notices: [] });
	});

	test('reads what is missing, and says how much that is', async () => {
		await rm(file('below'), { recursive: true });
		const { notices, ...rest } = await merge();
		expect(rest).toEqual({ readings: expected, read: 1, complaints: [] });
		expect(notices).toEqual([expect.stringMatching(/^1 of 3 documents .* odd,/)]);
	});

	test('passes over what is not finished', async () => {
		await writeFile(file('.one.jsonl.123'), 'half');
		expect((await merge()).complaints).toEqual([]);
	});

	const lines = (edit: (lines: string[]) => string[]) => async (): Promise<void> => {
		const text = await readFile(file('one.jsonl'), 'utf8');
		await writeFile(file('one.jsonl'), edit(text.split('\n')).join('\n'));
	};
	const change = (line: number, from: string | RegExp, to: string): (() => Promise<void>) =>
		lines((all) => all.with(line - 1, (all[line - 1] ?? '').replace(from, to)));

	test.each([
		['a changed letter', change(3, /"surface":"./, '"surface":"X'), 1, 'damaged', 'one.jsonl:3'],
		['a changed hash', change(2, /"sha256":"./, '"sha256":"x'), 1, 'damaged', 'one.jsonl:2'],
		['a line cut short', change(3, /.{40}$/, ''), 1, 'damaged', 'one.jsonl:3'],
		['a line that is no JSON', change(2, /^/, 'x'), 1, 'damaged', 'one.jsonl:2'],
		[
			'an empty line',
			lines(([head = '', ...rest]) => [head, '', ...rest]),
			0,
			'damaged',
			'one.jsonl:2',
		],
		['an empty file', () => writeFile(file('one.jsonl'), ''), 2, 'damaged', 'one.jsonl:1'],
		[
			'a file of another kind',
			() => writeFile(file('x.png'), '\u0000\n\n'),
			0,
			'damaged',
			'x.png:1',
		],
		[
			'another version of the format',
			change(1, '"version":1', '"version":2'),
			0,
			'damaged',
			'one.jsonl:1',
		],
		['another key', change(2, /"key":"./, '"key":"x'), 1, 'stale', 'one.jsonl:2'],
	])('does not trust %s', async (_, spoil, read, rule, place) => {
		await spoil();
		expect(await merge()).toMatchObject({
			readings: expected,
			read,
			complaints: [['warning', `${rule}-extraction`, place]],
		});
	});

	test('does not trust a compressed file that breaks off', async () => {
		const whole = await readFile(file('below/two.jsonl.zst'));
		await writeFile(file('below/two.jsonl.zst'), whole.subarray(0, -50));
		const { readings, read, complaints } = await merge();
		expect([readings, read]).toEqual([expected, 1]);
		expect(complaints).toEqual([
			['warning', 'damaged-extraction', expect.stringMatching(/^two\.jsonl\.zst:\d$/)],
		]);
	});

	test('does not trust what other settings made, and says so once a file', async () => {
		const other = { ...content, lexicon: content.lexicon.slice(1) };
		await writeExtraction(file('one.jsonl'), extractionLines(other, sources, expected));
		expect(await merge()).toMatchObject({
			readings: expected,
			read: 2,
			complaints: [['warning', 'foreign-extraction', 'one.jsonl:1']],
		});
	});

	test('tells a document that was changed from one that is not there', async () => {
		const [first, , third] = sources;
		const edited = { ...first!, bytes: Buffer.from('# Other\n\nWords.\n') };
		const { readings, read, complaints } = await merge([edited, third!]);
		expect(readings).toEqual([edited, third!].map(sourceReader(content)));
		expect(read).toBe(1);
		expect(complaints).toEqual([
			['warning', 'stale-extraction', 'one.jsonl:2'],
			['warning', 'unknown-extraction', 'one.jsonl:3'],
		]);
	});

	test('counts the lines of one fault', async () => {
		const { problems } = await readSources(content, sources.slice(2), { extractions: folder });
		expect(problems.map(({ message }) => message)).toEqual([
			'This is of a document that is not in the content (and 1 more of this file).',
		]);
	});

	test('stops where there is no folder', async () => {
		const { readings, problems } = await readSources(content, sources, {
			extractions: join(folder, 'nowhere'),
		});
		expect(readings).toBeUndefined();
		expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
			'error no-extractions',
		]);
	});
});

test('writeExtraction: leaves nothing behind when it breaks off', async () => {
	await mkdir(file('out'));
	const broken = (async function* () {
		yield 'a';
		throw new Error('killed');
	})();
	await expect(writeExtraction(file('out/one.jsonl'), broken)).rejects.toThrow('killed');
	expect(await readdir(file('out'))).toEqual([]);
});

test('writeExtraction: leaves what is no file as it is', async () => {
	await writeExtraction('/dev/null', extractionLines(content, sources, expected));
	expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
	await expect(writeExtraction(folder, extractionLines(content, [], []))).rejects.toThrow('EISDIR');
	expect(await readdir(folder)).toContain('one.jsonl');
});
