/** The package as `npm pack` makes it, and a way through its commands as its user goes. */
import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import type { Ran } from './run.ts';

/** Runs a program in a folder; Node as it runs here comes first on the path, behind the folder's own programs. */
export function runIn(folder: string, program: string, args: readonly string[]): Promise<Ran> {
	const path = [join(folder, 'node_modules/.bin'), dirname(process.execPath), process.env['PATH']];
	const own = Object.entries(process.env).filter(
		([name]) => !/^(?:npm_|GISTGRAPH_|VITEST|NODE_ENV)/i.test(name),
	);
	const env = { ...Object.fromEntries(own), PATH: path.join(':') };
	const child = spawn(program, args, { cwd: folder, env });
	let [out, err] = ['', ''];
	child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('close', (code) => done({ code, out, err }));
	});
}

/** The tarball's path, in an empty folder of that name. Builds `lib/` anew. */
export async function pack(folder: string): Promise<string> {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const { code, err } = await runIn(resolve('.'), 'npm', [
		'pack',
		'--silent',
		'--pack-destination',
		resolve(folder),
	]);
	if (code !== 0) throw new Error(err);
	const [tarball] = readdirSync(folder);
	if (tarball === undefined) throw new Error('There is no tarball.');
	return resolve(folder, tarball);
}

/** Puts the packed files where `npm install` puts them, with the packages of this repository beside them: no network. */
export async function installOffline(tarball: string, folder: string): Promise<void> {
	const modules = resolve(folder, 'node_modules');
	mkdirSync(join(modules, '.bin'), { recursive: true });
	await runIn(modules, 'tar', ['xzf', tarball]);
	await runIn(modules, 'mv', ['package', 'gistgraph']);
	for (const name of readdirSync('node_modules'))
		if (!name.startsWith('.') && name !== 'gistgraph')
			symlinkSync(resolve('node_modules', name), join(modules, name));
	symlinkSync('../gistgraph/lib/scripts/cli.js', join(modules, '.bin/gistgraph'));
}

/** From an empty folder with the package in it to a site; `gistgraph` runs its command. */
export async function walkThrough(
	folder: string,
	gistgraph: (folder: string, ...args: string[]) => Promise<Ran>,
): Promise<void> {
	const site = join(folder, 'my-site');
	const made = await gistgraph(folder, 'init', 'my-site');
	expect([made.code, made.err]).toEqual([0, '']);
	expect(made.out).toContain('npx gistgraph dev');
	for (const file of ['site.yaml', 'curation.yaml', 'schema.yaml', 'lexicon/concepts.yaml']) {
		const text = readFileSync(join(site, 'content', file), 'utf8');
		const [, schema = ''] = /\$schema=(\S+)/.exec(text) ?? [];
		expect(existsSync(join(site, 'content', dirname(file), schema)), file).toBe(true);
	}
	const again = await gistgraph(folder, 'init', 'my-site');
	expect(again.code).toBe(1);
	expect(again.err).toContain('not empty');
	expect((await gistgraph(site, 'check')).out).toMatch(
		/^2 documents, \d+ lexicon entries, 0 decisions: no errors\./,
	);
	writeFileSync(
		join(folder, 'talk.vtt'),
		'WEBVTT\n\n00:01.000 --> 00:03.000\nMeta released Llama 3.\n',
	);
	expect((await gistgraph(site, 'import', '../talk.vtt')).out).toContain('1 new');
	expect((await gistgraph(site, 'review')).out).toMatch(/\d+ open\n$/);
	const built = await gistgraph(site, 'build');
	expect([built.code, built.err]).toEqual([0, '']);
	const page = (path: string): string =>
		readFileSync(join(site, 'dist', path, 'index.html'), 'utf8');
	expect(page('models/llama-3-1')).toContain(
		'class="sentence-link" href="/documents/2024-07-24-reading-llama-3-1/#s',
	);
	expect(page('events/reading-group-in-august')).toContain('Ada Example');
	expect((await gistgraph(site, 'build')).out).toContain('Nothing changed since the last build.');
	expect((await gistgraph(site, 'mcp', '--help')).out).toContain('Model Context Protocol');
	const wrong = await gistgraph(site, 'nonsense');
	expect(wrong.code).toBe(2);
}
