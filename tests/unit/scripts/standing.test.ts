import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forget, hashInputs, remember, standing, type Build } from '../../../scripts/standing.ts';

let folder = '';
let build: Build;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gistgraph-'));
	build = {
		work: join(folder, 'work'),
		out: join(folder, 'out'),
		content: join(folder, 'content'),
	};
	for (const name of ['work', 'out/models', 'content/summaries'])
		mkdirSync(join(folder, name), { recursive: true });
	cpSync('content/schema.yaml', join(build.content, 'schema.yaml'));
	writeFileSync(join(build.content, 'summaries/a.md'), '# One\n\nMeta made Llama.\n');
	writeFileSync(join(build.out, 'index.html'), '<p>One</p>');
	writeFileSync(join(build.out, 'models/index.html'), '<p>Two</p>');
	writeFileSync(join(build.work, 'complaints.txt'), 'a.md:1:1  warning  Something.\n');
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
	vi.unstubAllEnvs();
});

test('a site of the same inputs stands, and its complaints are told again', async () => {
	const inputs = await hashInputs(build, 'program');
	expect(await standing(build, inputs)).toBeUndefined();
	await remember(build, inputs);
	expect(await standing(build, await hashInputs(build, 'program'))).toBe(
		'a.md:1:1  warning  Something.\n',
	);
	await forget(build);
	expect(await standing(build, inputs)).toBeUndefined();
});

test.each([
	['a changed document', () => writeFileSync(join(build.content, 'summaries/a.md'), '# Two\n')],
	['a new document', () => writeFileSync(join(build.content, 'summaries/b.md'), '')],
	[
		'a renamed one',
		() => renameSync(join(build.content, 'summaries/a.md'), join(build.content, 'summaries/c.md')),
	],
	['a setting', () => writeFileSync(join(build.content, 'site.yaml'), 'title: Other\n')],
	['the base', () => vi.stubEnv('GISTGRAPH_BASE', '/b/')],
])('does not stand after %s', async (_, change) => {
	await remember(build, await hashInputs(build, 'program'));
	change();
	expect(await standing(build, await hashInputs(build, 'program'))).toBeUndefined();
});

test.each([
	['written anew', () => writeFileSync(join(build.out, 'index.html'), '<p>Ene</p>')],
	['dated otherwise', () => utimesSync(join(build.out, 'index.html'), 1, 1)],
	['deleted', () => rmSync(join(build.out, 'models/index.html'))],
	['added', () => writeFileSync(join(build.out, 'more.html'), '')],
	['and the record of it damaged', () => writeFileSync(join(build.work, 'built.json'), '{')],
])('does not stand with a file %s', async (_, change) => {
	const inputs = await hashInputs(build, 'program');
	await remember(build, inputs);
	change();
	expect(await standing(build, inputs)).toBeUndefined();
});

test('where the work files lie and how many threads there are changes nothing', async () => {
	const inputs = await hashInputs(build, 'program');
	vi.stubEnv('GISTGRAPH_THREADS', '7');
	vi.stubEnv('GISTGRAPH_WORK', '/elsewhere');
	expect(await hashInputs(build, 'program')).toBe(inputs);
});
