/** Questions in SPARQL: all worked ones are answered in the browser, by our own origin alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const status = (page: Page) => page.locator('gist-query [role=status]');
const answered = async (page: Page): Promise<void> =>
	expect
		.poll(() => status(page).textContent(), { timeout: 60_000 })
		.toMatch(/^\d[\d,]* rows?|^(Yes|No)\.|^$/);

async function ask(page: Page, query: string): Promise<void> {
	await page.getByLabel('Question in SPARQL').fill(query);
	await page.getByRole('button', { name: 'Ask', exact: true }).click();
	await answered(page);
}

describe.each(inject('sites'))('at $base', ({ base, url, folder }) => {
	test('nothing is loaded before the first question', async () => {
		const { page, faults, close } = await openPage(browser, url);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`${url}query/`, { waitUntil: 'networkidle' });
		expect(asked.filter((one) => /wasm|worker|knowledge\.nq/.test(one))).toEqual([]);
		expect(await page.getByLabel('Question in SPARQL').inputValue()).toContain('SELECT');
		expect(faults).toEqual([]);
		await close();
	});

	test('each of the ten worked questions has an answer with rows', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}query/`, { waitUntil: 'networkidle' });
		const buttons = page.getByRole('button', { name: /^Ask this: / });
		expect(await buttons.count()).toBe(10);
		for (const button of await buttons.all()) {
			await button.click();
			await answered(page);
			const name = (await button.getAttribute('aria-label')) ?? '';
			expect(await status(page).textContent(), name).toMatch(/^[1-9]/);
			expect(await page.locator('.query-table tbody tr').count(), name).toBeGreaterThan(0);
		}
		expect(faults).toEqual([]);
		await close();
	});

	test('an answer leads to pages, to a CSV and to the map', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}query/`, { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: /^Ask this: Which sentences say/ }).click();
		await answered(page);
		const rows = Number((await status(page).textContent())?.match(/\d+/)?.[0]);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'Download as CSV' }).click(),
		]);
		const csv = parseCsv(readFileSync(await download.path()), { columns: true, bom: true }) as {
			subject: string;
			text: string;
		}[];
		expect(csv).toHaveLength(rows);
		expect(csv[0]?.subject).toMatch(/#this$/);
		const link = page.locator('.query-table tbody a').first();
		const target = new URL((await link.getAttribute('href')) ?? '', page.url());
		expect(target.pathname.startsWith(base)).toBe(true);
		readFileSync(join(folder, target.pathname.slice(base.length), 'index.html'));
		await page.getByRole('link', { name: /on the map$/ }).click();
		await page.waitForURL(/graph\/\?only=/);
		const chosen = new URL(page.url()).searchParams.get('only')?.split(',').length ?? 0;
		await expect
			.poll(() => page.locator('gist-graph').textContent(), { timeout: 30_000 })
			.toMatch(new RegExp(`Showing ${chosen} of`));
		expect(faults).toEqual([]);
		await close();
	});

	test('yes, triples and nothing are answers too; a fault says where', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(`${url}query/`, { waitUntil: 'networkidle' });
		await ask(page, 'ASK { ?s ?p ?o }');
		expect(await status(page).textContent()).toBe('Yes.');
		await ask(
			page,
			'CONSTRUCT { ?s <https://schema.org/name> ?o } WHERE { ?s <https://schema.org/name> ?o } LIMIT 3',
		);
		expect(await page.locator('.query-table th').allTextContents()).toEqual([
			'subject',
			'predicate',
			'object',
		]);
		await ask(page, 'SELECT * WHERE { <urn:none> ?p ?o }');
		expect(await status(page).textContent()).toBe('0 rows');
		await ask(page, 'SELECT ?s WHERE {');
		expect(await page.getByRole('alert').textContent()).toContain('could not be answered');
		expect(await page.locator('.query-results pre').textContent()).toMatch(/1:|expected/);
		await close();
	});

	test('the keyboard asks and reads; the question is in the address', async () => {
		const { page, close } = await openPage(browser, url, { viewport: { width: 390, height: 844 } });
		const query =
			'SELECT ?name WHERE { ?s <https://schema.org/name> ?name } ORDER BY ?name LIMIT 5';
		await page.goto(`${url}query/?query=${encodeURIComponent(query)}`, {
			waitUntil: 'networkidle',
		});
		await answered(page);
		expect(await page.locator('.query-table tbody tr').count()).toBe(5);
		const width = await page.evaluate<number>('document.documentElement.scrollWidth');
		expect(width).toBeLessThanOrEqual(390);
		await page.getByLabel('Question in SPARQL').focus();
		await page.keyboard.press('End');
		await page.getByLabel('Question in SPARQL').fill(query.replace('LIMIT 5', 'LIMIT 2'));
		await page.keyboard.press('Control+Enter');
		await expect.poll(() => page.locator('.query-table tbody tr').count()).toBe(2);
		expect(new URL(page.url()).searchParams.get('query')).toContain('LIMIT 2');
		const stops: unknown[] = [];
		for (let step = 0; step < 3; step += 1) {
			await page.keyboard.press('Tab');
			stops.push(await page.evaluate('document.activeElement?.textContent'));
		}
		expect(stops.slice(0, 2)).toEqual(['Ask', 'Download as CSV']);
		expect(await page.evaluate('document.activeElement?.className')).toBe('query-table');
		await close();
	});

	test('a question that takes too long can be stopped', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(`${url}query/`, { waitUntil: 'networkidle' });
		await page
			.getByLabel('Question in SPARQL')
			.fill('SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }');
		await page.getByRole('button', { name: 'Ask', exact: true }).click();
		await page.getByRole('button', { name: 'Stop' }).click();
		expect(await status(page).textContent()).toBe('Stopped.');
		await ask(page, 'ASK { ?s ?p ?o }');
		expect(await status(page).textContent()).toBe('Yes.');
		await close();
	});

	test('without JavaScript the page says what it would do and leads to the data', async () => {
		const { page, close } = await openPage(browser, url, { javaScriptEnabled: false });
		await page.goto(`${url}query/`);
		expect(await page.locator('main').textContent()).toContain('Without it, load the data');
		expect(await page.getByRole('link', { name: 'N-Quads' }).getAttribute('href')).toBe(
			`${base}data/knowledge.nq`,
		);
		expect(await page.locator('[data-example] code').count()).toBe(10);
		await close();
	});
});
