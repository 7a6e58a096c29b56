import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readFiles } from '../../../src/config/files.ts';

const folder = '.test-output/files';
const content = join(folder, 'content');

beforeEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

const complaintsOf = async (): Promise<readonly string[]> =>
	(await readFiles(content)).problems.map(({ rule, place }) => `${rule} ${place.file}`);

test('folders of the content folder that are links out of it are not read', async () => {
	write({ 'content/site.yaml': 'title: T\n', 'out/a.md': 'Out.', 'out/b.yaml': '[]' });
	symlinkSync('../out', join(content, 'summaries'));
	symlinkSync('../out', join(content, 'lexicon'));
	const { sources, settings, problems } = await readFiles(content);
	expect(sources).toEqual([]);
	expect(settings.map(({ path }) => path)).toEqual(['site.yaml']);
	expect(problems.map(({ rule, place }) => `${rule} ${place.file}`).slice(0, 2)).toEqual([
		'symbolic-link lexicon',
		'symbolic-link summaries',
	]);
});

test('a folder that an option names may be a link: its owner named it', async () => {
	write({ 'content/site.yaml': 'title: T\n', 'out/a.md': 'Out.' });
	symlinkSync('out', join(folder, 'named'));
	const { sources } = await readFiles(content, join(folder, 'named'));
	expect(sources.map(({ path }) => path)).toEqual(['a.md']);
});

test('links among the documents are named, not followed', async () => {
	write({ 'content/summaries/a.md': 'In.', 'out/b.md': 'Out.' });
	symlinkSync('../../out/b.md', join(content, 'summaries/b.md'));
	symlinkSync('../../out', join(content, 'summaries/c'));
	expect((await readFiles(content)).sources.map(({ path }) => path)).toEqual(['a.md']);
	expect(await complaintsOf()).toEqual([
		'symbolic-link summaries/b.md',
		'symbolic-link summaries/c',
	]);
});

test('settings that are not UTF-8 are named', async () => {
	write({
		'content/site.yaml': new Uint8Array([0x74, 0xff]),
		'content/summaries/a.md': 'In.',
	});
	expect(await complaintsOf()).toEqual(['invalid-encoding site.yaml']);
});

test('a document too many folders deep is named, not lost', async () => {
	write({ [`content/summaries/${'f/'.repeat(17)}a.md`]: 'Deep.', 'content/summaries/a.md': 'In.' });
	expect(await complaintsOf()).toEqual([`folder-too-deep summaries/${'f/'.repeat(15)}f`]);
});
