import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const [site] = inject('sites');

/** Bytes that opening a page moves, gzip-compressed unless a file is compressed already. */
async function bytesMoved(
	path: string,
	until: string,
): Promise<{ total: number; files: readonly string[] }> {
	if (!site) throw new Error('no site');
	const { page, close } = await openPage(browser, site.url);
	const seen = new Set<string>();
	page.on('response', (response) => seen.add(new URL(response.url()).pathname));
	await page.goto(site.url + path, { waitUntil: 'networkidle' });
	await page.locator(until).first().waitFor({ state: 'attached' });
	await close();
	const sizes = [...seen].map((name) => {
		const bytes = readFileSync(join(site.folder, name.endsWith('/') ? `${name}index.html` : name));
		return {
			name,
			size: /\.(?:woff2|png)$/.test(name) ? bytes.length : gzipSync(bytes, { level: 9 }).length,
		};
	});
	return {
		total: sizes.reduce((sum, { size }) => sum + size, 0),
		files: sizes.map(({ name, size }) => `${name} ${size}`),
	};
}

test.each(['models/llama-3-1/', 'companies/meta/', 'concepts/scaling-laws/'])(
	'%s moves at most 40 kB',
	async (path) => {
		const { total, files } = await bytesMoved(path, 'h1');
		expect(total, files.join('\n')).toBeLessThanOrEqual(40_000);
	},
);

test('the explorer with its data moves at most 200 kB', async () => {
	const { total, files } = await bytesMoved('graph/', 'gist-graph[data-ready]');
	expect(total, files.join('\n')).toBeLessThanOrEqual(200_000);
});

test('the index of names takes at most 25 bytes a name, compressed', () => {
	const text = readFileSync(join(site?.folder ?? '', 'data/search.json'));
	const { name } = JSON.parse(text.toString()) as { name: readonly string[] };
	expect(brotliCompressSync(text).length / name.length).toBeLessThanOrEqual(25);
});
