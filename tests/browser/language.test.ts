import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import * as de from '../../src/strings/de.ts';
import * as en from '../../src/strings/en.ts';
import type { Message } from '../../src/strings/language.ts';
import { launch, openPage } from '../support/browser.ts';
import { runScript } from '../support/run.ts';

const content = '.test-output/german-content';
const out = '.test-output/german';
let browser: Browser;
let site: Served;

beforeAll(async () => {
	rmSync(content, { recursive: true, force: true });
	cpSync('examples/biology', content, { recursive: true });
	const settings = readFileSync(`${content}/site.yaml`, 'utf8').replace(/^language:.*\n/m, '');
	writeFileSync(`${content}/site.yaml`, `${settings}\nlanguage: de\n`);
	const { code, err } = await runScript(
		'build',
		['--content', content, '--out', out],
		'.test-output/work-german',
	);
	expect(code, err).toBe(0);
	[browser, site] = await Promise.all([launch(), serve(out, '/')]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** These join two names, and any text may hold their one word. */
const joining = new Set(['and', 'fromTo']);

/** Patterns of every English text that German says differently. */
const english = [[en.pages, de.pages] as const, [en.client, de.client] as const].flatMap(
	([one, other]) =>
		Object.entries<Message>(one).flatMap(([key, message]) => {
			const translated = (other as Readonly<Record<string, Message>>)[key];
			if (joining.has(key) || JSON.stringify(translated) === JSON.stringify(message)) return [];
			return (typeof message === 'string' ? [message] : [message.one, message.other])
				.map((text) =>
					escape(text)
						.replace(/\\\{(?:count|number|shown|all)\\\}/g, '[\\d.,]+')
						.replace(/\\\{\w+\\\}/g, '.+'),
				)
				.filter((pattern) => pattern !== '.+')
				.map((pattern) => new RegExp(`^${pattern}:?$`));
		}),
);

/** Every text of a page and every name that only assistive technology says. */
const textsOf = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const texts: string[] = [document.title];
		const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (!node.parentElement?.closest('script, style, noscript, blockquote, .document-text, dd q'))
				texts.push(node.textContent ?? '');
		for (const name of ['aria-label', 'placeholder', 'title', 'content'])
			for (const element of document.querySelectorAll(`[${name}]`))
				texts.push(element.getAttribute(name) ?? '');
		return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
	});

test.each([
	['home', '', 'gist-search button'],
	['entity', 'genes/hbb/', 'gist-search button'],
	['list', 'genes/', 'gist-search button'],
	['document', 'documents/sickle-cell/', 'gist-search button'],
	['explorer', 'graph/?focus=hbb', '.explorer-open'],
	['topics', 'topics/', 'gist-search button'],
	['relations', 'relations/', 'gist-search button'],
	['compare', 'compare/', '.pair-form'],
	['path', 'path/', '.pair-form'],
	['review', 'review/', 'gist-search button'],
	['not found', '404.html', 'gist-search button'],
])('the German %s page has no English word of the interface', async (_, path, until) => {
	const { page, faults, close } = await openPage(browser, site.url);
	await page.goto(site.url + path);
	await page.locator(until).first().waitFor();
	expect(await page.locator('html').getAttribute('lang')).toBe('de');
	expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
	const texts = await textsOf(page);
	expect(texts.length).toBeGreaterThan(20);
	expect(texts.filter((text) => english.some((pattern) => pattern.test(text)))).toEqual([]);
	expect(faults).toEqual([]);
	await close();
});

test('the search palette speaks German', async () => {
	const { page, close } = await openPage(browser, site.url);
	await page.goto(site.url);
	await page.getByRole('button', { name: de.client.search }).first().click();
	await page.getByRole('searchbox', { name: de.client.searchField }).fill('hbb');
	await page.getByText(/^\d+ Treffer$/).waitFor();
	await page.getByRole('button', { name: de.client.close }).click();
	await close();
});
