/** A site to be read from a folder, as from a USB stick, and the compressed copies beside its files. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';
import { filesIn } from '../support/files.ts';
import { runScript } from '../support/run.ts';

const folder = '.test-output/stick';
let browser: Browser;
let files: readonly string[];

beforeAll(async () => {
	const { code, err } = await runScript(
		'build',
		['--out', folder, '--base', '/a/', '--portable', '--precompress'],
		'.test-output/work-stick',
	);
	expect(code, err).toBe(0);
	files = filesIn(folder);
	browser = await launch();
});
afterAll(() => browser.close());

const addressOf = (file: string): string => pathToFileURL(join(folder, file)).href;

test('every link of every page is a path to a file that is there', () => {
	const known = new Set(files);
	const broken: string[] = [];
	let followed = 0;
	for (const page of files.filter((file) => file.endsWith('.html'))) {
		const html = readFileSync(join(folder, page), 'utf8');
		for (const [, to = ''] of html.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)) {
			if (/^(?:https?:|mailto:|#)/.test(to)) continue;
			followed += 1;
			const path = join(dirname(page), decodeURIComponent(to.replace(/[?#].*$/s, '')));
			if (to.startsWith('/') || !known.has(path)) broken.push(`${page} → ${to}`);
		}
	}
	expect(broken).toEqual([]);
	expect(followed).toBeGreaterThan(1000);
});

test('a reader goes from the home page to the sentence behind a statement', async () => {
	const { page, faults, close } = await openPage(browser, 'http://none.test');
	await page.goto(addressOf('index.html'));
	await page.locator('main a[href="models/llama-3-1/index.html"]').first().click();
	await page.waitForURL(/models\/llama-3-1\/index\.html$/);
	expect(await page.locator('h1').textContent()).toBe('Llama 3.1');
	const family = await page
		.locator('h1')
		.evaluate((heading) => getComputedStyle(heading).fontFamily);
	expect(family).toMatch(/serif/i);
	const sentence = page.locator('main a[href*="/documents/"][href*="index.html#s"]').first();
	await sentence.evaluate((link) => link.closest('details')?.setAttribute('open', ''));
	await sentence.click();
	await page.waitForURL(/documents\/.+index\.html#s\d+$/);
	expect(await page.locator(':target').count()).toBe(1);
	expect(faults).toEqual([]);
	await close();
});

test.each([
	['graph/index.html', 'gist-graph svg'],
	['compare/index.html', '.examples a'],
	['query/index.html', '[data-example] code'],
	['404.html', 'main'],
])('%s shows what needs no script', async (file, selector) => {
	const { page, faults, close } = await openPage(browser, 'http://none.test');
	await page.goto(addressOf(file));
	expect(await page.locator(selector).count()).toBeGreaterThan(0);
	expect(faults).toEqual([]);
	await close();
});

test('compressed copies are the files, and smaller', () => {
	const copies = files.filter((file) => /\.(?:br|gz)$/.test(file));
	let [whole, small] = [0, 0];
	for (const copy of copies) {
		const bytes = readFileSync(join(folder, copy));
		const original = readFileSync(join(folder, copy.replace(/\.(?:br|gz)$/, '')));
		expect(
			(copy.endsWith('.br') ? brotliDecompressSync : gunzipSync)(bytes).equals(original),
			copy,
		).toBe(true);
		expect(bytes.length).toBeLessThan(original.length);
		if (copy.endsWith('.br')) [whole, small] = [whole + original.length, small + bytes.length];
	}
	expect(small).toBeLessThan(whole / 4);
	for (const kind of ['html', 'css', 'json', 'nq', 'wasm'])
		expect(
			copies.some((copy) => copy.endsWith(`.${kind}.br`)),
			kind,
		).toBe(true);
	expect(copies.filter((copy) => /\.(?:png|zip|woff2)\./.test(copy))).toEqual([]);
});

test('a site that was not asked for them has none', () => {
	const [site] = inject('sites');
	expect(filesIn(site?.folder ?? '').filter((file) => /\.(?:br|gz)$/.test(file))).toEqual([]);
});
