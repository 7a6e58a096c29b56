import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compileNames, groupByKind } from '../../src/client/names.ts';
import type { SearchIndex } from '../../src/model/searchIndex.ts';
import { launch, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const firstResult = async (page: Page): Promise<string> => {
	const result = page.locator('.search-results a').first();
	await result.waitFor();
	return (await result.locator('.search-name').textContent()) ?? '';
};

describe.each(inject('sites'))('search of the site at $base', ({ base, url, folder }) => {
	test('loads nothing of its own before it opens, then shows ways in and the best connected', async () => {
		const { page, faults, close } = await openPage(browser, url);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(url, { waitUntil: 'networkidle' });
		expect(asked.filter((path) => path.startsWith(`${base}data/`))).toEqual([]);
		await page.keyboard.press('/');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('heading', { name: 'Most connected' }).waitFor();
		expect(asked).toContain(`${base}data/search.json`);
		expect(await dialog.getByRole('heading').allTextContents()).toEqual([
			'Ways in',
			'Most connected',
		]);
		expect(await dialog.getByRole('link', { name: /^Meta/ }).getAttribute('href')).toBe(
			`${base}companies/meta/`,
		);
		await dialog.getByRole('link', { name: 'Timeline' }).click();
		await page.waitForURL(`**${base}timeline/`);
		expect(faults).toEqual([]);
		await close();
	});

	test('Enter opens nothing that was not asked for', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		await page.getByRole('dialog').getByRole('link').first().waitFor();
		await page.keyboard.press('Enter');
		await page.waitForTimeout(300);
		expect(new URL(page.url()).pathname).toBe(base);
		await close();
	});

	test('keeps the pages last looked at in this browser, until they are cleared', async () => {
		const { page, faults, close } = await openPage(browser, url);
		for (const path of ['', 'models/llama-3-1/', 'models/', 'documents/llama-2/', 'graph/'])
			await page.goto(url + path, { waitUntil: 'load' });
		const dialog = page.getByRole('dialog');
		const links = dialog.locator('.search-recent').getByRole('link');
		await page.keyboard.press('Control+k');
		await links.first().waitFor();
		expect(await links.allTextContents()).toEqual([
			'Llama 2: Open Foundation and Fine-Tuned Chat Models',
			'Llama 3.1',
		]);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${base}documents/llama-2/`, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		await links.first().waitFor();
		expect(await links.allTextContents()).toEqual(['Llama 3.1']);
		await dialog.getByRole('button', { name: 'Clear the pages last looked at' }).click();
		expect(await dialog.getByRole('searchbox').evaluate((one) => one.matches(':focus'))).toBe(true);
		expect(await links.count()).toBe(0);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});

	test('tells how many there are of a type, and shows all of them at a press', async () => {
		const { page, faults, close } = await openPage(browser, url);
		const index = JSON.parse(readFileSync(join(folder, 'data/search.json'), 'utf8')) as SearchIndex;
		const find = compileNames(index);
		const [letter = '', all = []] =
			[...'abcdefghijklmnopqrstuvwxyz']
				.map((one) => [one, find(one, Infinity)] as const)
				.toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
		const [kind = 0, { length: count } = []] =
			groupByKind(all).toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
		// More than a search without a limit named gives, and more than are shown at first.
		expect(all.length).toBeGreaterThan(find(letter).length);
		expect(count).toBeGreaterThan(8);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('searchbox').fill(letter);
		const kinds = index.kinds[kind] ?? '';
		const heading = page.getByRole('heading', { name: `${kinds} ${count}`, exact: true });
		await heading.waitFor();
		const section = dialog.locator('section', { has: heading });
		const more = section.getByRole('button');
		for (let rest = count - 8; rest > 0; rest -= 100) {
			const shown = await section.getByRole('link').count();
			expect(await more.textContent()).toBe(rest > 100 ? `Next 100 of ${count}` : `All ${count}`);
			await more.press('Enter');
			expect(
				await section
					.getByRole('link')
					.nth(shown)
					.evaluate((one) => one.matches(':focus')),
			).toBe(true);
		}
		expect(await section.getByRole('link').count()).toBe(count);
		expect(await more.count()).toBe(0);
		expect(await dialog.getByRole('status').textContent()).toBe(`${all.length} results`);
		expect(faults).toEqual([]);
		await close();
	});

	test('shows more of the texts at a press, and says so', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('searchbox').fill('training');
		const texts = dialog.locator('section', { hasText: 'In the texts' });
		await texts.getByRole('button').click();
		await expect.poll(() => texts.getByRole('link').count()).toBeGreaterThan(8);
		expect(
			await texts
				.getByRole('link')
				.nth(8)
				.evaluate((one) => one.matches(':focus')),
		).toBe(true);
		const shown = await texts.getByRole('link').count();
		expect(await texts.getByRole('heading').textContent()).toBe(`In the texts ${shown}`);
		expect(await dialog.getByRole('status').textContent()).toMatch(/^\d+ results$/);
		expect(faults).toEqual([]);
		await close();
	});

	test('opens on a key, finds a name, and Enter leads to its page', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		await page.getByRole('dialog').getByRole('searchbox').fill('humaneval');
		expect(await firstResult(page)).toBe('HumanEval');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${base}datasets/humaneval/`);
		expect(faults).toEqual([]);
		await close();
	});

	test.each([
		['a slip of a key', 'chinchila', 'Chinchilla'],
		['the start of a name', 'flashatt', 'FlashAttention'],
		['an alias', 'RLHF', 'reinforcement learning from human feedback'],
	])('finds by %s', async (_, query, expected) => {
		const { page, close } = await openPage(browser, url);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.keyboard.press('Control+k');
		await page.getByRole('dialog').getByRole('searchbox').fill(query);
		await page.locator('.search-results a').first().waitFor();
		const names = await page.locator('.search-results .search-name').allTextContents();
		expect(names.slice(0, 3).map((name) => name.toLowerCase())).toContain(expected.toLowerCase());
		await close();
	});

	test('says that it searches while its index is on the way, and keeps Enter for then', async () => {
		const { page, faults, close } = await openPage(browser, url);
		const { promise: asked, resolve: release } = Promise.withResolvers<void>();
		await page.route('**/data/search.json', async (route) => {
			await asked;
			await route.continue();
		});
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		await page.getByRole('dialog').getByRole('searchbox').fill('humaneval');
		await page.getByRole('dialog').getByText('Searching …').waitFor();
		await page.keyboard.press('Enter');
		release();
		await page.waitForURL(`**${base}datasets/humaneval/`);
		expect(faults).toEqual([]);
		await close();
	});

	test('without its index says so, and still finds in the texts', async () => {
		const { page, close } = await openPage(browser, url);
		await page.route('**/data/search.json', (route) => route.abort());
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('searchbox').fill('humaneval');
		await dialog.getByText('The names could not be loaded').waitFor();
		await dialog
			.locator('section', { hasText: 'In the texts' })
			.getByRole('link')
			.first()
			.waitFor();
		await close();
	});

	test('the map finds by alias and forgives a slip, and says when nothing is found', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await page.locator('gist-graph[data-ready]').waitFor();
		const field = page.getByRole('searchbox', { name: 'Find on the map' });
		const found = page.locator('.explorer-found');
		await field.fill('zzzz');
		await found.getByText('Nothing found').waitFor();
		await field.fill('chinchila');
		await found.getByRole('button', { name: /^Chinchilla/ }).waitFor();
		await field.fill('RLHF');
		await found.getByRole('button', { name: /^reinforcement learning/ }).waitFor();
		await field.press('Enter');
		await expect.poll(() => new URL(page.url()).searchParams.get('focus')).toMatch(/rlhf|reinf/);
		expect(faults).toEqual([]);
		await close();
	});

	test('answers what a browser hands over that knows the site as a search engine', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}?search=llama+3.1`, { waitUntil: 'networkidle' });
		const dialog = page.getByRole('dialog');
		expect(await dialog.getByRole('searchbox').inputValue()).toBe('llama 3.1');
		await dialog.locator('.search-results a').first().waitFor();
		expect(await dialog.locator('.search-name').first().textContent()).toBe('Llama 3.1');
		expect(faults).toEqual([]);
		await close();
	});

	test('finds words of the texts and announces how many', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		await page.getByRole('dialog').getByRole('searchbox').fill('interruptions');
		await page.getByRole('heading', { name: 'In the texts' }).waitFor();
		expect(await page.getByRole('dialog').getByRole('status').textContent()).toMatch(
			/\d+ results?/,
		);
		expect(faults).toEqual([]);
		await close();
	});

	test('narrows the texts by kind, then lists the sentences of one document', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('searchbox').fill('training');
		const kinds = dialog.getByRole('combobox', { name: 'Kind' });
		await kinds.waitFor();
		const texts = dialog.locator('section', { hasText: 'In the texts' }).getByRole('link');
		await kinds.selectOption({ value: 'podcast' });
		const documents = dialog.getByRole('combobox', { name: 'Document' });
		const options = documents.getByRole('option');
		await expect.poll(async () => (await options.count()) - (await texts.count())).toBe(1);
		const title = 'Llama 3.1 Paper: The Llama Family of Models';
		await documents.selectOption({ label: title });
		await expect.poll(() => texts.first().getAttribute('href')).toMatch(/paper-club\/#s\d+$/);
		for (const text of await texts.allTextContents()) expect(text).toMatch(/train/i);
		expect(await dialog.getByRole('status').textContent()).toMatch(/\d+ results/);
		await documents.selectOption({ value: '' });
		await kinds.selectOption({ value: '' });
		expect(faults).toEqual([]);
		await close();
	});
});
