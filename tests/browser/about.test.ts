import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Snapshot } from '../../src/model/index.ts';
import { launch, openPage } from '../support/browser.ts';
import { filesIn } from '../support/files.ts';
import { runScript } from '../support/run.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const [root] = inject('sites');

describe.each(inject('sites'))('pages about the site at $base, without JavaScript', ({ url }) => {
	const open = (path: string) =>
		openPage(browser, url, { javaScriptEnabled: false }).then(async (watched) => {
			await watched.page.goto(url + path);
			return watched;
		});

	test('every page leads to them', async () => {
		const { page, close } = await open('models/llama-3-1/');
		const about = page.getByRole('navigation', { name: 'About this site' });
		expect(await about.getByRole('link').allInnerTexts()).toEqual([
			'Quality',
			'Disagreements',
			'Changes',
			'Review',
		]);
		const main = page.getByRole('navigation', { name: 'Main' });
		expect(await main.getByRole('link', { name: 'Timeline' }).isVisible()).toBe(true);
		await page.setViewportSize({ width: 390, height: 800 });
		expect(await main.getByRole('link', { name: 'Timeline' }).isVisible()).toBe(false);
		await close();
	});

	test('the timeline leads from a year to its documents and to all that they name first', async () => {
		const { page, faults, close } = await open('timeline/');
		await page.getByRole('table').getByRole('link', { name: '2024' }).click();
		expect(new URL(page.url()).hash).toBe('#in-2024');
		const entry = page
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { name: 'Llama 3: 8B and 70B' }) });
		const count = Number.parseInt(
			(await entry.getByText('first named here').textContent()) ?? '',
			10,
		);
		await entry.locator('summary').click();
		expect(await entry.locator('.entity:visible').count()).toBe(count);
		expect(faults).toEqual([]);
		await close();
	});

	test('a disagreement shows both sides, and each leads to its sentence', async () => {
		const { page, close } = await open('disagreements/#llama-3-1-405b--training_tokens--tokens');
		const item = page.getByRole('article', { name: 'Llama 3.1 405B', exact: true });
		expect(await item.locator('strong').allInnerTexts()).toEqual([
			'15.6 trillion tokens',
			'15 trillion tokens',
		]);
		await item.locator('figcaption a').first().click();
		const { pathname, hash } = new URL(page.url());
		expect(pathname).toContain('/documents/');
		expect(await page.locator(hash).innerText()).toContain('15.6 trillion tokens');
		await close();
	});

	test('figures of quality lead to the list behind them', async () => {
		const { page, close } = await open('quality/');
		await page.getByRole('link', { name: 'In disagreement with another' }).click();
		expect(await page.locator('h1').innerText()).toBe('Disagreements');
		await close();
	});

	test('a build with nothing before it says so', async () => {
		const { page, close } = await open('changes/');
		expect(await page.getByRole('main').innerText()).toContain('no earlier build');
		await close();
	});
});

describe('a build after another', () => {
	const content = '.test-output/content-after';
	const out = '.test-output/after';
	const build = () =>
		runScript('build', ['--content', content, '--out', out], '.test-output/work-after');
	const bytes = (): readonly string[] =>
		filesIn(out).map((file) => `${file} ${readFileSync(join(out, file)).toString('base64')}`);

	test('shows what changed, and the same bytes when it is built again', async () => {
		rmSync(content, { recursive: true, force: true });
		cpSync('content', content, { recursive: true });
		const snapshot = JSON.parse(
			readFileSync(join(root?.folder ?? '', 'data/snapshot.json'), 'utf8'),
		) as Snapshot;
		const earlier = {
			...snapshot,
			entities: snapshot.entities
				.filter(({ id }) => id !== 'vllm')
				.map((one) => (one.id === 'gpt-4' ? { ...one, name: '<b>GPT four</b>' } : one)),
		};
		writeFileSync(join(content, 'previous.json'), JSON.stringify(earlier));
		expect((await build()).code).toBe(0);
		const first = bytes();
		// Without its record the site is not let stand.
		rmSync('.test-output/work-after/built.json');
		const again = await build();
		expect([again.code, again.out.includes('Nothing changed')]).toEqual([0, false]);
		expect(bytes()).toEqual(first);
		const page = readFileSync(join(out, 'changes/index.html'), 'utf8');
		expect(page).toContain('1 new entity and 0 gone');
		expect(page).toMatch(/GPT-4\s*<\/a>, formerly &lt;b&gt;GPT four&lt;\/b&gt;/);
		expect(
			readFileSync(join(out, 'data/snapshot.json')).equals(
				readFileSync(join(root?.folder ?? '', 'data/snapshot.json')),
			),
		).toBe(true);
	});
});
