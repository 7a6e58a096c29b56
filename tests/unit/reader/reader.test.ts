import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/config/content.ts';
import { readFiles } from '../../../src/config/files.ts';
import { sourceReader } from '../../../src/pipeline/index.ts';
import { readSources } from '../../../src/reader/index.ts';

const { content } = readContent(await readFiles('content'));
if (!content) throw new Error('The shipped content has errors.');
const sources = content.sources.slice(0, 3);
const expected = sources.map(sourceReader(content));

let work = '';
beforeEach(async () => {
	work = await mkdtemp(join(tmpdir(), 'gistgraph-'));
});
afterEach(() => rm(work, { recursive: true, force: true }));

const stored = async (): Promise<readonly string[]> =>
	(await readdir(join(work, 'readings'))).toSorted().map((name) => join(work, 'readings', name));

/** Counts what is read: the first that is told is what was known. */
function counter() {
	const told: number[] = [];
	return {
		progress: (_stage: string, done: number) => void told.push(done),
		read: () => told.length - 1,
	};
}

/** What a run had to read itself. */
async function readAgain(of = sources, isWhole = false) {
	const count = counter();
	const readings = await readSources(content!, of, { work, isWhole, threads: 1, ...count });
	return { read: count.read(), readings };
}

describe('readSources', () => {
	test('gives what reading in place gives, in threads and without', async () => {
		expect(JSON.parse(JSON.stringify(expected))).toEqual(expected);
		expect(await readSources(content, sources, { threads: 1 })).toEqual(expected);
		const many = sources.map((source) => ({
			...source,
			bytes: Buffer.concat([source.bytes, Buffer.from(`\n${'\n'.repeat(300_000)}`)]),
		}));
		expect(await readSources(content, many, { threads: 2 })).toEqual(
			many.map(sourceReader(content)),
		);
	});

	test('reads a source again only when it or the lexicon changed', async () => {
		expect((await readAgain()).read).toBe(sources.length);
		expect(await readAgain()).toEqual({ read: 0, readings: expected });
		const edited = sources.with(0, { ...sources[0]!, bytes: Buffer.from('# Other\n\nWords.\n') });
		expect((await readAgain(edited)).read).toBe(1);
		const count = counter();
		const lexicon = content.lexicon.slice(1);
		await readSources({ ...content, lexicon }, sources, { work, ...count });
		expect(count.read()).toBe(sources.length);
	});

	test.each([
		['cut short', (file: Buffer) => file.subarray(0, -20)],
		['changed', (file: Buffer) => file.fill(7, 60, 61)],
		['empty', () => Buffer.from('')],
		['of another program', () => Buffer.from('{"finding":{}}')],
	])('takes a file that is %s for none', async (_, spoil) => {
		await readAgain();
		const files = await stored();
		for (const file of files) await writeFile(file, spoil(await readFile(file)));
		const { read, readings } = await readAgain();
		expect(read).toBe(sources.length);
		expect(readings).toEqual(expected);
	});

	test('forgets what no source asks for, when told that there are no others', async () => {
		await readAgain();
		await readAgain(sources.slice(1));
		expect(await stored()).toHaveLength(sources.length);
		await readAgain(sources.slice(1), true);
		expect(await stored()).toHaveLength(sources.length - 1);
	});

	test('does without a store where none can be written', async () => {
		await writeFile(join(work, 'readings'), 'a file where the folder should be');
		expect((await readAgain()).readings).toEqual(expected);
	});
});
