import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const [site] = inject('sites');

test('on paper: black on white in a dark theme too, evidence open, no tools', async () => {
	const { page, close } = await openPage(browser, site?.url ?? '', { colorScheme: 'dark' });
	await page.addInitScript(() => localStorage.setItem('gistgraph-theme', 'dark'));
	await page.goto(`${site?.url}models/llama-3-1/`);
	const quote = page.locator('.entity-body .quote').first();
	await page.getByRole('button', { name: /^Theme/ }).waitFor();
	expect(await quote.isVisible()).toBe(false);
	await page.emulateMedia({ media: 'print' });
	expect(await quote.isVisible()).toBe(true);
	expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).toBe(
		'rgb(0, 0, 0)',
	);
	for (const tool of ['.site-tools', '.site-nav', '.type-nav', '.tools'])
		expect(await page.locator(tool).first().isVisible(), tool).toBe(false);
	await close();
});
