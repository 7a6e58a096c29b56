/**
 * The same corpus by other generators, as a measure of what pages cost at least: documents from their Markdown, and a
 * page for each name that says in which of them it is. None of them extracts: the names are those that our build found.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, type Cost } from './run.ts';

export interface Rival {
	readonly name: string;
	readonly version: string;
	readonly files: Readonly<Record<string, string>>;
	/** Where Markdown and names go. */
	readonly documents: string;
	readonly names: string;
	readonly command: readonly string[];
	readonly output: string;
}

export interface TagPage {
	readonly slug: string;
	readonly name: string;
	/** Titles of those that name it. */
	readonly documents: readonly string[];
}

const page = (title: string, body: string): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${body}</main></body></html>`;

export const rivals: readonly Rival[] = [
	{
		name: 'Astro, plain',
		version: 'astro@7.3.4',
		documents: 'src/content/docs',
		names: 'src/names.json',
		command: ['node_modules/.bin/astro', 'build', '--silent'],
		output: 'dist',
		files: {
			'astro.config.mjs': 'export default {};\n',
			'src/content.config.ts':
				"import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { docs: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'src/content/docs' }) }) };\n",
			'src/pages/documents/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
	(await getCollection('docs')).map((doc) => ({ params: { slug: doc.id }, props: { doc } }));
const { doc } = Astro.props;
const { Content } = await render(doc);
---
${page('{doc.id}', '<h1>{doc.data.title}</h1><Content />')}
`,
			'src/pages/names/[slug].astro': `---
import names from '../../names.json';
export const getStaticPaths = () => names.map((one) => ({ params: { slug: one.slug }, props: { one } }));
const { one } = Astro.props;
---
${page('{one.name}', '<h1>{one.name}</h1><ul>{one.documents.map((doc) => <li>{doc}</li>)}</ul>')}
`,
		},
	},
	{
		name: 'Eleventy',
		version: '@11ty/eleventy@3.1.8',
		documents: 'documents',
		names: '_data/names.json',
		command: ['node_modules/.bin/eleventy', '--quiet'],
		output: '_site',
		files: {
			'.eleventyignore': 'node_modules\n',
			'documents/documents.json': '{ "layout": "page.liquid" }\n',
			'_includes/page.liquid': page('{{ title }}', '{{ content }}'),
			'names.liquid': `---
pagination: { data: names, size: 1, alias: one }
permalink: "names/{{ one.slug }}/index.html"
---
${page('{{ one.name }}', '<h1>{{ one.name }}</h1><ul>{% for doc in one.documents %}<li>{{ doc }}</li>{% endfor %}</ul>')}
`,
		},
	},
];

/** Installs a generator into a folder, from the registry. */
export async function install({ version, files }: Rival, folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(folder, path, '..'), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
	await run(['npm', 'install', '--no-audit', '--no-fund', '--save-exact', version], {
		cwd: folder,
	});
}

/** Builds cold: no output and no cache of an earlier build. */
export async function buildRival(
	{ documents, names, command, output }: Rival,
	folder: string,
	corpus: string,
	pages: readonly TagPage[],
): Promise<Cost> {
	for (const stale of [output, 'node_modules/.astro', '.astro'])
		await rm(join(folder, stale), { recursive: true, force: true });
	await cp(corpus, join(folder, documents), { recursive: true });
	await mkdir(join(folder, names, '..'), { recursive: true });
	await writeFile(join(folder, names), JSON.stringify(pages));
	return run(command, { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
}
