/** The packed package in an empty folder, without network: its dependencies are those of this repository. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { installOffline, pack, runIn, walkThrough } from '../support/packed.ts';

const folder = resolve('.test-output/package/offline');
const installed = join(folder, 'node_modules/gistgraph');

let tarball: string;

beforeAll(async () => {
	tarball = await pack('.test-output/package');
	await installOffline(tarball, folder);
}, 180_000);

test('holds code, pages, sample and declarations, and neither tests nor content of this site', () => {
	for (const path of [
		'lib/scripts/cli.js',
		'lib/src/index.d.ts',
		'src/pages/index.astro',
		'content/schema.yaml',
		'examples/start/site.yaml',
		'LICENSE',
	])
		expect(existsSync(join(installed, path)), path).toBe(true);
	for (const path of ['tests', 'training', 'content/summaries', 'node_modules'])
		expect(existsSync(join(installed, path)), path).toBe(false);
});

test(
	'makes a site in a folder of its own',
	() =>
		walkThrough(folder, (where, ...args) =>
			runIn(where, join(folder, 'node_modules/.bin/gistgraph'), args),
		),
	240_000,
);

test('has types: right use passes, wrong use does not', async () => {
	writeFileSync(
		join(folder, 'use.mts'),
		[
			"import { extract, readContent, readFiles, type Entity } from 'gistgraph';",
			"const { content } = readContent(await readFiles('content'));",
			'const names: readonly string[] = content ? extract(content).resolution.entities.map(({ name }: Entity) => name) : [];',
			'// @ts-expect-error a number is no folder',
			'await readFiles(names.length);',
			'',
		].join('\n'),
	);
	const options =
		'--ignoreConfig --noEmit --strict --skipLibCheck --target es2024 --module esnext --moduleResolution bundler --types node'.split(
			' ',
		);
	const { out, code } = await runIn(folder, process.execPath, [
		resolve('node_modules/typescript/bin/tsc'),
		...options,
		'use.mts',
	]);
	expect([out, code]).toEqual(['', 0]);
}, 120_000);

test('runs as a library', async () => {
	writeFileSync(
		join(folder, 'use.mjs'),
		"import { extract, readContent, readFiles } from 'gistgraph';\nconst { content } = readContent(await readFiles('my-site/content'));\nconsole.log(extract(content).documents.length);\n",
	);
	expect((await runIn(folder, process.execPath, ['use.mjs'])).out).toBe('3\n');
}, 120_000);

test('says what to install where the packages of a local model are absent', async () => {
	// Outside the repository, whose own packages Node would find.
	const bare = mkdtempSync(join(tmpdir(), 'gistgraph-'));
	try {
		await installOffline(tarball, bare);
		for (const name of ['onnxruntime-web', '@huggingface'])
			rmSync(join(bare, 'node_modules', name));
		const gistgraph = join(bare, 'node_modules/.bin/gistgraph');
		await runIn(bare, gistgraph, ['init', 'site']);
		const args = ['extract', '--extractor', 'ner', '--model', 'weights'];
		const { code, err } = await runIn(join(bare, 'site'), gistgraph, args);
		expect(code).toBe(2);
		expect(err).toMatch(
			/npm install --save-exact @huggingface\/tokenizers@\d+\.\d+\.\d+ onnxruntime-web@\d+\.\d+\.\d+\n$/,
		);
	} finally {
		rmSync(bare, { recursive: true });
	}
}, 120_000);
