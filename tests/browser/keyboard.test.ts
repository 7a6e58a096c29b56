import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

interface Stop {
	/** What a reader would call it: its text, label or tag. */
	readonly name: string;
	readonly isSeen: boolean;
	readonly isMarked: boolean;
}

/** The element that has the focus; none where that is the page itself. */
const stopAt = (page: Page): Promise<Stop | undefined> =>
	page.evaluate(() => {
		const one = document.activeElement;
		if (!(one instanceof HTMLElement || one instanceof SVGElement) || one === document.body)
			return undefined;
		const box = one.getBoundingClientRect();
		const style = getComputedStyle(one);
		one.setAttribute('data-walked', '');
		return {
			name: one.getAttribute('aria-label') ?? (one.textContent?.trim() || one.tagName),
			isSeen:
				box.width > 0 && box.bottom > 0 && box.top < innerHeight && style.visibility === 'visible',
			isMarked:
				(style.outlineStyle !== 'none' && style.outlineWidth !== '0px') ||
				style.boxShadow !== 'none' ||
				one.querySelector(':scope > circle') !== null,
		};
	});

/** Presses Tab from the beginning of the page until it is left at its end. */
async function walk(page: Page): Promise<readonly Stop[]> {
	const stops: Stop[] = [];
	for (let step = 0; step < 1500; step += 1) {
		await page.keyboard.press('Tab');
		const stop = await stopAt(page);
		if (!stop) return stops;
		stops.push(stop);
	}
	throw new Error('The walk does not end: the focus is caught, or goes round.');
}

/** What can be used and was not reached. */
const missed = (page: Page): Promise<readonly string[]> =>
	page
		.locator(
			':is(a[href], button:enabled, input:enabled, select:enabled, summary):not([data-walked])',
		)
		.evaluateAll((all) =>
			all
				.filter(
					(one) =>
						one.checkVisibility({ visibilityProperty: true }) &&
						one.getAttribute('tabindex') !== '-1',
				)
				.map((one) => one.outerHTML.slice(0, 120)),
		);

/** Scrolling is over at once. */
const still = { reducedMotion: 'reduce' } as const;

const ready = (page: Page) => page.locator('gist-graph[data-ready]').waitFor();

describe.each(inject('sites').slice(0, 1))('the site by keyboard alone', ({ base, url }) => {
	test.each([
		['home', ''],
		['an entity', 'models/llama-3-1/'],
		['a list', 'models/'],
		['a document', 'documents/llama-2/'],
	])('%s: everything is reached, seen and marked, and the end is left', async (_, path) => {
		const { page, faults, close } = await openPage(browser, url, still);
		await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
		const stops = await walk(page);
		expect(stops[0]?.name).toBe('Skip to the text');
		expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
		expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
		expect(await missed(page)).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});

	test('the explorer with its table: everything is reached, seen and marked, and the end is left', async () => {
		const { page, faults, close } = await openPage(browser, url, still);
		await page.goto(`${url}graph/`);
		await ready(page);
		const stops = await walk(page);
		expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
		expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
		expect(await missed(page)).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});

	test('from home by the palette to an entity, its evidence, the map, along a relation, and on', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		await page.keyboard.type('llama 3.1');
		await page.locator('.search-results a').first().waitFor();
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'hidden' });
		await page.keyboard.press('Control+k');
		await page.keyboard.type('llama 3.1');
		await page
			.locator('.search-results a', { hasText: /^Llama 3\.1/ })
			.first()
			.waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${base}models/llama-3-1/`);

		await page.locator('.evidence > summary').first().focus();
		await page.keyboard.press('Enter');
		await page.locator('.evidence[open] blockquote').first().waitFor();
		const map = page.locator(`a[href="${base}graph/?focus=llama-3-1"]`).first();
		await map.focus();
		await page.keyboard.press('Enter');
		await ready(page);
		await page.locator('.explorer-stage').focus();
		await page.keyboard.press('ArrowRight');
		const focus = await page.locator('gist-graph').getAttribute('data-focus');
		expect(focus).not.toBe('llama-3-1');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.className)).not.toBe('explorer-stage');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL((to) => !to.pathname.endsWith('/graph/'));
		expect(faults).toEqual([]);
		await close();
	});

	test('the table twin is sorted and followed by keys', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await ready(page);
		const head = page.getByRole('columnheader', { name: 'Name' }).first();
		await head.getByRole('button').focus();
		await page.keyboard.press('Enter');
		expect(await head.getAttribute('aria-sort')).toBe('ascending');
		const connections = page.getByRole('columnheader', { name: 'Connections' }).first();
		await connections.getByRole('button').focus();
		await page.keyboard.press(' ');
		expect(await connections.getAttribute('aria-sort')).toBe('descending');
		expect(await head.getAttribute('aria-sort')).not.toBe('ascending');
		await page.keyboard.press(' ');
		expect(await connections.getAttribute('aria-sort')).toBe('ascending');
		await page.goBack();
		expect(await connections.getAttribute('aria-sort')).toBe('descending');
		await page.locator('.graph-table tbody th a').first().focus();
		await page.keyboard.press('Enter');
		await page.waitForURL((to) => !to.pathname.endsWith('/graph/'));
		await close();
	});
});
