/** What helps to find and to look ahead: previews, the palette's narrowing, lists, the way back up, a chance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const document = 'documents/llama-3-1-paper-club/';
const mention = (page: Page) => page.locator('article a.mention[href$="companies/meta/"]').first();

describe.each(inject('sites'))('at $base', ({ base, url, folder }) => {
	test('a preview comes where the pointer rests, beside the link, and goes on Escape', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(url + document, { waitUntil: 'networkidle' });
		await mention(page).hover();
		const card = page.getByRole('tooltip');
		await card.waitFor();
		expect(await card.textContent()).toContain('Organization');
		expect(await card.locator('li').count()).toBe(2);
		const [over, link] = [await card.boundingBox(), await mention(page).boundingBox()];
		if (!over || !link) throw new Error('not shown');
		expect(over.y >= link.y + link.height || over.y + over.height <= link.y).toBe(true);
		await page.keyboard.press('Escape');
		expect(await card.isVisible()).toBe(false);
		expect(faults).toEqual([]);
		await close();
	});

	test('a preview describes the link that has the focus', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(url + document, { waitUntil: 'networkidle' });
		await page.keyboard.press('Tab');
		await mention(page).focus();
		await page.getByRole('tooltip').waitFor();
		expect(await page.evaluate("document.activeElement?.getAttribute('aria-describedby')")).toBe(
			'preview',
		);
		await page.keyboard.press('Tab');
		await expect.poll(() => mention(page).getAttribute('aria-describedby')).toBeNull();
		await close();
	});

	test('on touch a long press shows the preview, a tap follows the link', async () => {
		const { page, close } = await openPage(browser, url, { hasTouch: true, isMobile: true });
		await page.goto(url + document, { waitUntil: 'networkidle' });
		const link = mention(page);
		await link.scrollIntoViewIfNeeded();
		const box = await link.boundingBox();
		if (!box) throw new Error('not shown');
		const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
		const session = await page.context().newCDPSession(page);
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
		await page.getByRole('tooltip').waitFor();
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		expect(new URL(page.url()).pathname).toBe(base + document);
		await page.keyboard.press('Escape');
		await link.tap();
		await page.waitForURL(`**${base}companies/meta/`);
		await close();
	});

	test('no preview is loaded for a reader who saves data', async () => {
		const { page, close } = await openPage(browser, url);
		await page.addInitScript(
			"Object.defineProperty(navigator, 'connection', { value: { saveData: true } })",
		);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(url + document, { waitUntil: 'networkidle' });
		await mention(page).hover();
		await page.waitForTimeout(700);
		expect(asked.filter((one) => one.includes('data/facts/'))).toEqual([]);
		await close();
	});

	test('the palette finds texts and leads to the sentence', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('searchbox').fill('interruptions');
		const hits = dialog.locator('.search-results a');
		await expect
			.poll(() => hits.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
			.toSatisfy((found: readonly string[]) =>
				found.some((one) => /\/documents\/[\w-]+\/#s\d+$/.test(one)),
			);
		expect(await dialog.getByRole('status').textContent()).toMatch(/^\d+ results?/);
		await dialog.locator('.search-results a[href*="/documents/"][href*="#s"]').first().click();
		await page.waitForURL(/#s\d+$/);
		expect(await page.locator(':target').textContent()).toMatch(/interrupt/i);
		expect(faults).toEqual([]);
		await close();
	});

	test('a list is sorted, filtered and cut to a letter, and says how many are left', async () => {
		const { page, close } = await openPage(browser, url, { viewport: { width: 390, height: 800 } });
		await page.goto(`${url}models/`, { waitUntil: 'networkidle' });
		await page.getByLabel('Order').selectOption('mentions');
		expect(await page.locator('th[aria-sort]').textContent()).toMatch(/Mentions/);
		expect(await page.locator('th[data-column=mentions]').isVisible()).toBe(true);
		await page.getByRole('button', { name: /^L, \d+$/ }).click();
		await page.getByRole('searchbox').fill('405');
		expect(await page.locator('.list-status').textContent()).toMatch(/^\d of \d+$/);
		const names = await page.locator('tbody tr:visible a.entity').allTextContents();
		expect(names).toContain('Llama 3.1 405B');
		expect(names.every((name) => name.startsWith('L'))).toBe(true);
		await close();
	});

	test('the head of a column sorts a list, pressed again the other way', async () => {
		const { page, close } = await openPage(browser, url, {
			viewport: { width: 1200, height: 800 },
		});
		await page.goto(`${url}models/`, { waitUntil: 'networkidle' });
		const names = (): Promise<readonly string[]> =>
			page.locator('tbody a.entity').allTextContents();
		const head = page.getByRole('columnheader', { name: 'Name' });
		await head.getByRole('button').click();
		const rising = await names();
		expect(await head.getAttribute('aria-sort')).toBe('ascending');
		expect(await page.getByLabel('Order').inputValue()).toBe('name');
		await head.getByRole('button').click();
		expect(await head.getAttribute('aria-sort')).toBe('descending');
		expect(await names()).toEqual(rising.toReversed());
		await close();
	});

	test.each([1200, 390])(
		'%i wide, the theme button says what is on and what a press turns it to',
		async (width) => {
			const { page, close } = await openPage(browser, url, {
				viewport: { width, height: 800 },
				colorScheme: 'dark',
			});
			await page.goto(`${url}models/`, { waitUntil: 'networkidle' });
			const paper = (): Promise<string> =>
				page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
			const dark = await paper();
			const tools = page.locator('.site-tools');
			const place = await tools.boundingBox();
			for (const [name, shown] of [
				['Theme: Auto, as your system is set. Press for Light', 'Auto'],
				['Theme: Light. Press for Dark', 'Light'],
				['Theme: Dark. Press for Auto', 'Dark'],
			] as const) {
				const control = tools.getByRole('button', { name, exact: true });
				// What is seen is part of what is heard, so that it can be called by voice.
				expect(await control.innerText()).toBe(width > 1000 ? `Theme: ${shown}` : shown);
				expect((await paper()) === dark).toBe(shown !== 'Light');
				expect(await tools.boundingBox()).toEqual(place);
				await control.click();
			}
			expect(await tools.getByRole('button', { name: /^Theme: Auto/ }).count()).toBe(1);
			await close();
		},
	);

	test('chance leads to an entity, and to a list without JavaScript', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: 'Surprise me' }).click();
		await page.locator('.entity-page').waitFor();
		await close();
		const plain = await openPage(browser, url, { javaScriptEnabled: false });
		await plain.page.goto(url);
		await plain.page.getByRole('link', { name: 'Surprise me' }).click();
		expect(new URL(plain.page.url()).pathname).toBe(`${base}models/`);
		await plain.close();
	});

	test.each([
		['models/llama-3-1/', ['Home', 'Models', 'Llama 3.1']],
		['documents/llama-3-1-paper-club/', ['Home', 'Documents']],
		['relations/developed/', ['Home', 'Relations', 'Developed']],
		['review/', ['Home', 'Review']],
	])('%s tells its place, to readers and to programs', (path, names) => {
		const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
		expect(html).toContain('aria-label="Breadcrumb"');
		const [, data = '{}'] =
			/({"@context":"[^"]*","@type":"BreadcrumbList".*?)<\/script>/.exec(html) ?? [];
		const { itemListElement } = JSON.parse(data) as {
			itemListElement: readonly { readonly name: string }[];
		};
		expect(itemListElement.map(({ name }) => name).slice(0, names.length)).toEqual(names);
	});
});
