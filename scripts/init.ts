/** `gistgraph init DIR`: a folder with settings, lexicon and two notes to start from. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { root } from '../src/config/root.ts';
import { slugify } from '../src/model/index.ts';
import { readArguments, stopOnUsage } from './options.ts';

const { rest } = readArguments({
	name: 'init',
	does: 'Makes a folder with a sample to start from.',
	takes: 'DIR',
	options: {},
});
const [name, ...more] = rest;
if (name === undefined || more.length > 0) stopOnUsage('Name one folder: gistgraph init my-site');
const folder = resolve(name);
const there = await readdir(folder).catch(() => []);
if (there.length > 0) {
	process.stderr.write(`${name} is not empty, so nothing was written. Name another folder.\n`);
	process.exit(1);
}

const content = join(folder, 'content');
await mkdir(content, { recursive: true });
await cp(join(root, 'examples/start'), content, { recursive: true });
for (const path of ['schema.yaml', 'lexicon'])
	await cp(join(root, 'content', path), join(content, path), { recursive: true });
// What editors check the files of content/ with, where their first lines say.
await cp(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
	version: string;
};
const scripts = ['build', 'start', 'dev', 'check', 'review', 'import', 'extract'];
const settings = {
	name: slugify(basename(folder)),
	private: true,
	type: 'module',
	scripts: Object.fromEntries(scripts.map((script) => [script, `gistgraph ${script}`])),
	dependencies: { gistgraph: version },
};
await writeFile(join(folder, 'package.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
await writeFile(join(folder, '.gitignore'), 'node_modules/\ndist/\n.gistgraph/\n');

process.stdout.write(
	[
		`${name} is ready. Next:`,
		'',
		`  cd ${relative('.', folder) || '.'}`,
		'  npm install',
		'  npx gistgraph dev',
		'',
		'Put summaries into content/summaries/; content/site.yaml names the site.',
		'',
	].join('\n'),
);
