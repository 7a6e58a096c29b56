import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, layOutAll, openPage } from '../support/browser.ts';
import { pageKinds } from '../support/kinds.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe.each(inject('sites'))('the site at $base', ({ base, url }) => {
	test.each(pageKinds)('opens without fault or foreign request: %s', async (_, path) => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(url + path, { waitUntil: 'networkidle' });
		expect(await page.locator('h1').count()).toBe(1);
		expect(faults).toEqual([]);
		await close();
	});

	test('reads fully without JavaScript: from home to an entity, its evidence and the sentence', async () => {
		const { page, faults, close } = await openPage(browser, url, { javaScriptEnabled: false });
		await page.goto(`${url}models/`);
		await page
			.getByRole('main')
			.getByRole('link', { name: 'Llama 3.1', exact: true })
			.first()
			.click();
		expect(new URL(page.url()).pathname).toBe(`${base}models/llama-3-1/`);
		expect(await page.locator('h1').textContent()).toContain('Llama 3.1');
		const evidence = page.getByRole('main').locator('details a[href*="#s"]').first();
		await page.getByRole('main').locator('details > summary').first().click();
		const target = await evidence.getAttribute('href');
		await page.goto(new URL(target ?? '', page.url()).href);
		const id = new URL(page.url()).hash.slice(1);
		expect(id).toMatch(/^s\d+$/);
		expect(await page.locator(`#${id}`).count()).toBe(1);
		expect(faults).toEqual([]);
		await close();
	});

	test('a link into a text, and going back into what follows it, end where they should', async () => {
		const options = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;
		const { page, close } = await openPage(browser, url, options);
		const path = `${url}documents/inference-serving/`;
		for (const id of ['s60', 'stated']) {
			await page.goto('about:blank');
			await page.goto(`${path}#${id}`, { waitUntil: 'networkidle' });
			const top = await page.locator(`#${id}`).evaluate((one) => one.getBoundingClientRect().top);
			expect(top, id).toBeGreaterThanOrEqual(0);
			expect(top, id).toBeLessThan(844 * 0.4);
		}
		await page.goto(path, { waitUntil: 'networkidle' });
		const last = page.getByRole('heading', { name: 'Related documents' });
		await last.scrollIntoViewIfNeeded();
		const place = (): Promise<number> =>
			last.evaluate((one) => Math.round(one.getBoundingClientRect().top));
		const before = await place();
		await page.goto(`${url}models/`);
		await page.goBack({ waitUntil: 'networkidle' });
		await expect.poll(place).toBe(before);
		await close();
	});

	test.each([
		['behind', 390],
		['beside', 1440],
	] as const)(
		'where a document comes from stands %s its text at a width of %i',
		async (place, width) => {
			const { page, close } = await openPage(browser, url, { viewport: { width, height: 900 } });
			await page.goto(`${url}documents/2024-07-23-llama-3-1-release/`);
			const [text, facts] = await Promise.all(
				['.document-text', '.document-facts'].map((part) => page.locator(part).boundingBox()),
			);
			if (!text || !facts) throw new Error('The page lacks its text or where it comes from.');
			if (place === 'behind') expect(facts.y).toBeGreaterThanOrEqual(text.y + text.height);
			else {
				expect(facts.x).toBeGreaterThanOrEqual(text.x + text.width);
				expect(facts.y).toBeLessThan(text.y + text.height);
			}
			await close();
		},
	);

	test('shows the map as a picture and a table without JavaScript', async () => {
		const { page, close } = await openPage(browser, url, { javaScriptEnabled: false });
		await page.goto(`${url}graph/`);
		expect(await page.getByRole('main').locator('svg').count()).toBeGreaterThan(0);
		expect(
			await page.getByRole('table').getByRole('link', { name: 'Llama 3.1', exact: true }).count(),
		).toBeGreaterThan(0);
		await close();
	});

	test.each([360, 390, 834, 1440, 1920])('has no sideways scroll at %i px', async (width) => {
		const { page, close } = await openPage(browser, url, { viewport: { width, height: 800 } });
		for (const [kind, path] of pageKinds) {
			await page.goto(url + path);
			await layOutAll(page);
			const over = await page.evaluate<number>(
				'document.documentElement.scrollWidth - document.documentElement.clientWidth',
			);
			expect(over, kind).toBeLessThanOrEqual(0);
		}
		await close();
	});
});
