import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import type { Snapshot } from '../../src/model/index.ts';
import * as de from '../../src/strings/de.ts';
import * as en from '../../src/strings/en.ts';
import { scriptTables, type Message } from '../../src/strings/language.ts';
import { launch, openPage } from '../support/browser.ts';
import { filesIn } from '../support/files.ts';
import { runScript } from '../support/run.ts';

const content = '.test-output/german-content';
const out = '.test-output/german';
const work = '.test-output/work-german';
let browser: Browser;
let site: Served;
/** All that the content says, in lower case. */
let strings: ReadonlySet<string>;
let textOfAll: string;

beforeAll(async () => {
	rmSync(content, { recursive: true, force: true });
	cpSync('content', content, { recursive: true });
	const settings = readFileSync(`${content}/site.yaml`, 'utf8').replace(/^language:.*\n/m, '');
	writeFileSync(`${content}/site.yaml`, `${settings}\nlanguage: de\n`);
	const [{ folder = '' } = {}] = inject('sites');
	const snapshot = JSON.parse(readFileSync(`${folder}/data/snapshot.json`, 'utf8')) as Snapshot;
	writeFileSync(`${content}/previous.json`, JSON.stringify(earlier(snapshot)));
	const { code, err } = await runScript('build', ['--content', content, '--out', out], work);
	expect(code, err).toBe(0);
	strings = stringsOf(`${work}/knowledge.jsonl`);
	textOfAll = [...strings].join('\n');
	[browser, site] = await Promise.all([launch(), serve(out, '/')]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

/** A build before, so that every kind of change has happened since. */
function earlier({ documents, entities, statements, ...rest }: Snapshot): unknown {
	const [, renamed, retyped, ...others] = entities;
	const [, ...kept] = statements;
	return {
		...rest,
		documents: [...documents.slice(1), { id: 'gone.md', metadata: { title: 'Zzz' } }],
		entities: [
			{ ...renamed, name: 'Zzz' },
			{ ...retyped, type: retyped?.type === 'person' ? 'model' : 'person' },
			...others,
			{ id: 'zzz', name: 'Zzz', type: 'person' },
		],
		statements: [...kept, { ...kept[0], id: 'zzz', subject: 'zzz' }],
	};
}

function stringsOf(path: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (const line of readFileSync(path, 'utf8').trim().split('\n'))
		JSON.parse(line, (_, value: unknown) => {
			if (typeof value === 'string') found.add(value.toLowerCase().replace(/\s+/g, ' ').trim());
			return value;
		});
	return found;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const formsOf = (message: Message): readonly string[] =>
	typeof message === 'string' ? [message] : [message.one, message.other];

/** What English says and German says otherwise. */
const english = (['pages', ...scriptTables] as const).flatMap((table) =>
	Object.entries<Message>(en[table]).flatMap(([key, message]) => {
		const translated = (de[table] as Readonly<Record<string, Message>>)[key];
		return JSON.stringify(translated) === JSON.stringify(message) ? [] : formsOf(message);
	}),
);

/** One of each kind, and every page there is one of. */
const pagesOfKinds = [
	...['', 'graph/', 'documents/', 'topics/', 'relations/', 'models/', 'companies/', 'people/'],
	...[
		'timeline/',
		'disagreements/',
		'quality/',
		'changes/',
		'review/',
		'query/',
		'compare/',
		'path/',
	],
	...['models/llama-3-1/', 'companies/meta/', 'people/hugo-touvron/', 'datasets/mmlu/'],
	...[
		'documents/2024-07-23-llama-3-1-release/',
		'documents/dpo/',
		'relations/developed/',
		'topics/bookcorpus/',
	],
];

/** Formats and addresses. */
const sameEverywhere = new Set([
	...['markdown', 'json', 'json-ld', 'n-quads', 'turtle', 'gexf', 'graphml', 'csv', 'obsidian'],
	'open knowledge format',
	...['wikidata', 'wikipedia', 'gistgraph', 'light dark', 'content/curation.yaml', 'zzz'],
]);

/** Whole texts; those that are places alone, or one small word between two, any name may look like. */
const whole = new RegExp(
	`^(?:${english
		.filter((text) => /\p{L}{4,}/u.test(text.replace(/\{\w+\}/g, '')))
		.map((text) =>
			escape(text)
				.replace(/\\\{(?:count|number|shown|all|others|percent)\\\}/g, '[\\d.,]+')
				.replace(/\\\{\w+\\\}/g, '.+'),
		)
		.join('|')}):?$`,
);

/** Pieces long enough to be no accident, wherever they stand. */
const pieces = english
	.flatMap((text) => text.split(/\{\w+\}/))
	.map((piece) => piece.trim())
	.filter((piece) => piece.split(' ').length >= 4);

const isEnglish = (text: string): boolean =>
	!isContent(text) &&
	((whole.test(text) && !text.includes('·')) || pieces.some((piece) => text.includes(piece)));

/** Whether a text stands in the content just so, or is a longer piece of it. */
function isContent(text: string): boolean {
	const wanted = text.toLowerCase();
	return (
		strings.has(wanted) || (wanted.length > shortest && textOfAll.includes(wanted)) || isCut(wanted)
	);
}

/** Whether it is a string of the content cut short, as names on a map are: `direct preferen…`. */
const isCut = (text: string): boolean =>
	text.length > shortest &&
	text.endsWith('…') &&
	[...strings].some((one) => one.startsWith(text.slice(0, -1)));

/** What is no longer stands in any text by accident. */
const shortest = 5;

/**
 * Every text of a page and every name that only assistive technology says, no text of documents.
 *
 * @param path of a page as it is written; else the page that stands, with all that scripts have made
 */
const textsOf = (page: Page, path = ''): Promise<readonly string[]> =>
	page.evaluate(async (address) => {
		const read = async (): Promise<Document> =>
			new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
		const shown = address === '' ? document : await read();
		const texts: string[] = [shown.title];
		const quoted =
			'script, style, noscript, blockquote, q, pre, .article, .sentence-link, .entity, datalist';
		const walker = shown.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (!node.parentElement?.closest(quoted)) texts.push(node.textContent ?? '');
		for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'content'])
			for (const element of shown.querySelectorAll(`[${name}]:not(.entity)`))
				texts.push(element.getAttribute(name) ?? '');
		return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
	}, path);

test('no page of the German site has a text of the English interface', async () => {
	const { page, close } = await openPage(browser, site.url);
	await page.goto(`${site.url}404.html`);
	const pages = filesIn(out).filter((file) => file.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(100);
	const left: string[] = [];
	for (const path of pages)
		for (const text of await textsOf(page, `/${path}`))
			if (isEnglish(text)) left.push(`${path}: ${text}`);
	expect(left).toEqual([]);
	await close();
});

test('what both languages say alike is content, a name or a format', async () => {
	const [{ url = '' } = {}] = inject('sites');
	const [german, other] = [await openPage(browser, site.url), await openPage(browser, url)];
	await german.page.goto(`${site.url}404.html`);
	await other.page.goto(`${url}404.html`);
	const left = new Set<string>();
	for (const path of pagesOfKinds) {
		const texts = new Set(await textsOf(other.page, `/${path}`));
		for (const text of await textsOf(german.page, `/${path}`))
			if (
				texts.has(text) &&
				!isCut(text.toLowerCase()) &&
				!/https?:|script-src|initial-scale/.test(text)
			)
				for (const part of text.toLowerCase().split(/[,:·–()]|(?<=\p{L}) (?=\d)/u))
					if (part.trim().length > shortest && !isContent(part.trim())) left.add(part.trim());
	}
	expect([...left].filter((part) => !sameEverywhere.has(part))).toEqual([]);
	await Promise.all([german.close(), other.close()]);
});

test.each([
	['home', '', 'gist-search button'],
	['entity', 'models/llama-3-1/', 'gist-search button'],
	['list', 'models/', '.list-letters'],
	['document', 'documents/2024-07-23-llama-3-1-release/', 'gist-search button'],
	['explorer', 'graph/?focus=llama-3-1', '.explorer-open'],
	['explorer with a path', 'graph/?from=llama-3-1&to=gpt-4', '.explorer-panel ol'],
	['explorer with half a path', 'graph/?from=llama-3-1&depth=1&hide=person', '.explorer-panel h2'],
	['compare', 'compare/?a=llama-3-1&b=gpt-4', '.compare-table'],
	['path', 'path/?from=llama-3-1&to=gpt-4', '.path-steps'],
	['review', 'review/', '.copy'],
	['not found', '404.html', 'gist-search button'],
])('the German %s page speaks German once its scripts have run', async (_, path, until) => {
	const { page, faults, close } = await openPage(browser, site.url);
	await page.goto(site.url + path);
	await page.locator(until).first().waitFor();
	expect(await page.locator('html').getAttribute('lang')).toBe('de');
	expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
	const texts = await textsOf(page);
	expect(texts.length).toBeGreaterThan(20);
	expect(texts.filter(isEnglish)).toEqual([]);
	expect(faults).toEqual([]);
	await close();
});

test('the search palette speaks German', async () => {
	const { page, close } = await openPage(browser, site.url);
	await page.goto(site.url);
	await page.getByRole('button', { name: de.client.search }).first().click();
	await page.getByRole('searchbox', { name: de.client.searchField }).fill('llama');
	await page.getByText(/^\d+ Treffer, \d+ von \d+ aus den Texten gezeigt$/).waitFor();
	await page.getByRole('button', { name: de.client.close }).click();
	await close();
});

test('numbers, dates and months are written as in German', async () => {
	const { page, close } = await openPage(browser, site.url);
	await page.goto(`${site.url}documents/`);
	expect(await page.locator('.lead').textContent()).toMatch(
		/^\d+ Dokumente, \d+\.\d{3} Wörter; neueste zuerst\.$/,
	);
	expect(await page.locator('time').first().textContent()).toMatch(/^\d\d\.\d\d\.\d{4}$/);
	await page.goto(`${site.url}timeline/`);
	await page.getByRole('heading', { name: 'Juli 2024' }).waitFor();
	await page.goto(`${site.url}quality/`);
	await page.getByText('Von 0,75 bis 0,9.').waitFor();
	await close();
});
