/** What the shipped content publishes for programs: as its schemas say, complete, and read by others. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import oxigraph from 'oxigraph';
import { describe, expect, inject, test } from 'vitest';
import type { Snapshot } from '../../src/model/index.ts';
import { filesIn } from '../support/files.ts';
import { unzip } from '../support/unzip.ts';

const [{ folder = '' } = {}] = inject('sites');
const files = filesIn(folder);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const snapshot = JSON.parse(read('data/snapshot.json')) as Snapshot;
const { entities, documents, statements } = snapshot;

/** Which published schema a file is of. */
const kinds: readonly (readonly [pattern: RegExp, name: string])[] = [
	[/^data\/(snapshot|search|explorer|graph)\.json$/, '$1'],
	[/^pagefind\/documents\.json$/, 'texts'],
	[/^data\/explorer\/.+\.json$/, 'explorer-part'],
	[/^data\/facts\/.+\.json$/, 'facts'],
	[/^(?:(?:topics|relations)\/)?(?:[^/]+\/)?index\.json$/, 'list'],
	[/^documents\/[^/]+\/index\.json$/, 'document'],
	[/^[^/]+\/[^/]+\/index\.json$/, 'entity'],
];

test('every JSON file is as its published schema says', () => {
	const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
	addFormats.default(ajv);
	const validators = new Map(
		files
			.filter((file) => file.startsWith('data/schemas/'))
			.map((file) => [
				file.replace(/^data\/schemas\/|\.json$/g, ''),
				ajv.compile(JSON.parse(read(file)) as object),
			]),
	);
	let count = 0;
	for (const file of files.filter((one) =>
		/^(?!data\/schemas|pagefind\/pagefind|vercel).*\.json$/.test(one),
	)) {
		const [pattern, name] = kinds.find(([of]) => of.test(file)) ?? [/^$/, 'none'];
		const validate = validators.get(file.replace(pattern, name));
		expect(validate, file).toBeDefined();
		expect(validate?.(JSON.parse(read(file))) ? [] : validate?.errors, file).toEqual([]);
		count += 1;
	}
	const pages = files.filter((file) => /^[^/]+\/[^/]+\/index\.html$/.test(file));
	expect(pages.length).toBeGreaterThan(documents.length);
	expect(count).toBeGreaterThan(pages.length);
});

/** What full-text search knows of a text. */
interface Fragment {
	readonly url: string;
	readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

test('what search finds of a document is every sentence of its page, at its anchor', () => {
	const fragments = files
		.filter((file) => file.endsWith('.pf_fragment'))
		.map((file) => {
			const text = gunzipSync(readFileSync(join(folder, file))).toString();
			return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
		});
	expect(fragments.map(({ url }) => url).toSorted()).toEqual(
		documents.map(({ slug }) => `/documents/${slug}/`).toSorted(),
	);
	for (const { url, anchors } of fragments) {
		const html = read(`${url.slice(1)}index.html`);
		const onPage = [...html.matchAll(/ id="(s\d+)"/g)].map(([, id]) => id);
		const found = anchors.map(({ id }) => id).filter((id) => /^s\d+$/.test(id));
		expect(found.toSorted(), url).toEqual(onPage.toSorted());
	}
});

test('the page of data tells of what stands beside pages, though it is made before all of that is', () => {
	const html = read('data/index.html');
	for (const twins of ['…/index.md', '…/index.json']) expect(html).toContain(twins);
	expect(files).toContain('index.md');
	expect(files).toContain('index.json');
});

test.each([['timeline'], ['disagreements'], ['quality'], ['changes'], ['review']])(
	'%s: its twins are announced, and all that they name is there',
	(page) => {
		const html = read(`${page}/index.html`);
		for (const twin of ['index.md', 'index.json'])
			expect(html).toContain(`href="/${page}/${twin}"`);
		const { items } = JSON.parse(read(`${page}/index.json`)) as {
			readonly items: readonly { readonly url: string }[];
		};
		for (const { url } of items) {
			const { pathname, hash } = new URL(url);
			const target = read(`${pathname.slice(1)}index.html`);
			if (hash !== '') expect(target, url).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
		}
		expect(items.length > 0 || page === 'changes').toBe(true);
	},
);

test.each([['graph'], ['query'], ['compare'], ['path']])(
	'%s: its twins are announced, and the data they name are there',
	(page) => {
		const html = read(`${page}/index.html`);
		const { items } = JSON.parse(read(`${page}/index.json`)) as {
			readonly items: readonly { readonly url: string }[];
		};
		const markdown = read(`${page}/index.md`);
		for (const [type, twin] of [
			['text/markdown', 'index.md'],
			['application/json', 'index.json'],
		])
			expect(html).toContain(`<link rel="alternate" type="${type}" href="/${page}/${twin}"`);
		for (const { url } of items) {
			expect(files).toContain(new URL(url).pathname.slice(1));
			expect(markdown).toContain(`(<${url}>)`);
		}
		expect(items.length).toBeGreaterThan(1);
	},
);

test('the page of data and its twins list every file for programs, with its size', () => {
	const html = read('data/index.html');
	for (const twin of ['index.md', 'index.json']) expect(html).toContain(`href="/data/${twin}"`);
	const { items } = JSON.parse(read('data/index.json')) as {
		readonly items: readonly { readonly url: string; readonly description: string }[];
	};
	const told = new Map(items.map(({ url, description }) => [new URL(url).pathname, description]));
	const ofPages = /(?:^|\/)index\.(?:html|md|json)$/;
	const isFile = /^(?:data\/.+|[^/]+\.(?:txt|xml))$/;
	const single = files.filter((file) => isFile.test(file) && !ofPages.test(file));
	for (const file of single.filter((one) => !one.startsWith('data/facts/'))) {
		const { size } = statSync(join(folder, file));
		expect(told.get(`/${file}`), file).toMatch(new RegExp(`; ${size.toLocaleString('en')} bytes$`));
		expect(html, file).toContain(`href="/${file}"`);
	}
	expect(single.length).toBeGreaterThan(40);
	for (const [folders, pattern] of [
		['data/facts/…', /^data\/facts\//],
		['…/rss.xml', /\/rss\.xml$/],
	] as const) {
		const many = files.filter((file) => pattern.test(file));
		const row = html.slice(html.indexOf(`>${folders}`)).split('</tr>')[0] ?? '';
		expect(row, folders).toContain(`(${many.length} files)`);
	}
	for (const [path, description] of told)
		if (!path.endsWith('/')) expect(description, path).toMatch(/^[A-Z].*; .*; .* bytes$/);
});

test('oxigraph finds every statement in the N-Quads and in Turtle', () => {
	for (const [file, format, pattern] of [
		['data/knowledge.nq', 'application/n-quads', 'GRAPH ?s { ?a ?p ?b }'],
		['data/knowledge.ttl', 'text/turtle', '?s a rdf:Statement'],
	] as const) {
		const store = new oxigraph.Store();
		store.load(read(file), { format });
		const [row] = store.query(
			`PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ${pattern} }`,
		) as Map<string, { value: string }>[];
		expect(row?.get('n')?.value, file).toBe(String(statements.length));
	}
});

describe.each([
	['data/okf.zip', (path: string) => !path.endsWith('index.md')],
	['data/obsidian.zip', () => true],
])('%s', (file, isThing) => {
	test('has a file for each entity and document', async () => {
		const unzipped = await unzip(readFileSync(join(folder, file)));
		expect(unzipped.filter(({ path }) => isThing(path))).toHaveLength(
			entities.length + documents.length,
		);
	});
});

test('pages announce their twins and feeds', () => {
	for (const [page, types] of [
		['', ['rss+xml', 'markdown', 'json']],
		['models/', ['rss+xml', 'markdown', 'json', 'rss+xml']],
		['models/llama-3-1/', ['rss+xml', 'markdown', 'json', 'rss+xml']],
		['documents/llama-3-1-paper-club/', ['rss+xml', 'markdown', 'json']],
		['relations/developed/', ['rss+xml', 'markdown', 'json']],
		['topics/', ['rss+xml', 'markdown', 'json']],
	] as const) {
		const found = [
			...read(`${page}index.html`).matchAll(/<link rel="alternate" type="[a-z]+\/([^"]+)"/g),
		].map(([, type]) => type);
		expect(found, page).toEqual(types);
	}
});
