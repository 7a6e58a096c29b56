import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const ready = (page: Page) => page.locator('gist-graph[data-ready]').waitFor();
const focusOf = (page: Page) => page.locator('gist-graph').getAttribute('data-focus');

describe.each(inject('sites'))('explorer of the site at $base', ({ base, url }) => {
	test('draws the graph', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await ready(page);
		// The canvas of nodes holds painted pixels: a picture of it is not one flat colour.
		const picture = await page.locator('.explorer-stage').screenshot();
		expect(picture.length).toBeGreaterThan(15_000);
		expect(Number(await page.locator('gist-graph').getAttribute('data-ready'))).toBeGreaterThan(
			100,
		);
		expect(faults).toEqual([]);
		await close();
	});

	test('finds an entity, shows its facts, and leads to its page; back returns to the same view', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await ready(page);
		await page.getByRole('searchbox', { name: 'Find on the map' }).fill('Llama 3.1');
		await page.keyboard.press('Enter');
		const panel = page.getByRole('region', { name: 'Selected entity' });
		await panel.getByRole('heading', { name: 'Llama 3.1' }).waitFor();
		expect(await panel.getByText('Evidence').count()).toBeGreaterThan(0);
		expect(new URL(page.url()).searchParams.get('focus')).toBe('llama-3-1');
		await panel.getByRole('link', { name: 'Open its page' }).click();
		await page.waitForURL(`**${base}models/llama-3-1/`);
		await page.goBack();
		await ready(page);
		expect(await focusOf(page)).toBe('llama-3-1');
		expect(faults).toEqual([]);
		await close();
	});

	test('back, forward and reload restore the selection and the types left out', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(`${url}graph/?focus=meta&depth=2`);
		await ready(page);
		await page
			.getByRole('group', { name: 'Types shown' })
			.getByRole('button', { name: /Concepts/ })
			.click();
		expect(new URL(page.url()).searchParams.get('without')).toBe('concept');
		await page.reload();
		await ready(page);
		expect(await page.getByRole('button', { name: /Concepts/ }).getAttribute('aria-pressed')).toBe(
			'false',
		);
		await page.goBack();
		await expect
			.poll(() => page.getByRole('button', { name: /Concepts/ }).getAttribute('aria-pressed'))
			.toBe('true');
		expect(await focusOf(page)).toBe('meta');
		await page.goForward();
		await expect
			.poll(() => page.getByRole('button', { name: /Concepts/ }).getAttribute('aria-pressed'))
			.toBe('false');
		await close();
	});

	test('is walked by keyboard: arrows select, Escape lets go, Enter opens', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await ready(page);
		await page.locator('.explorer-stage').focus();
		await page.keyboard.press('ArrowRight');
		const first = await focusOf(page);
		expect(first).not.toBe('');
		for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'])
			await page.keyboard.press(key);
		expect(await focusOf(page)).not.toBe('');
		await page.keyboard.press('Escape');
		expect(await focusOf(page)).toBe('');
		await page.keyboard.press('ArrowRight');
		await page.getByRole('link', { name: 'Open its page' }).waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL((to) => !to.pathname.endsWith('/graph/'));
		await close();
	});

	test('a click on a node selects it', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(`${url}graph/?focus=llama-3-1`);
		await ready(page);
		await page.waitForTimeout(800);
		await page.keyboard.press('Escape');
		const box = await page.locator('.explorer-stage').boundingBox();
		if (!box) throw new Error('no stage');
		// The focus was flown to, so it lies in the middle; a click elsewhere lets go, one on it selects.
		await page.mouse.click(box.x + 5, box.y + box.height - 5);
		await expect.poll(() => focusOf(page)).toBe('');
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		await expect.poll(() => focusOf(page)).toBe('llama-3-1');
		await close();
	});
});
