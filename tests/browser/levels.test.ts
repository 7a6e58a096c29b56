/** A graph too large for its first file, laid under the explorer of the shipped site. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { PackedGraph } from '../../src/model/packedGraph.ts';
import { packedFiles } from '../../src/pipeline/publish/pack.ts';
import { launch, openPage, type Watched } from '../support/browser.ts';
import { largeGraph } from '../../scripts/bench/largeGraph.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const size = 3000;
const graph = largeGraph(size, 30_000);
const files = packedFiles(graph);
const first = new Set((JSON.parse(files[0]?.content ?? '') as PackedGraph).first.label);
/** Entities that the second file brings, with lines; the best connected first. */
const late = graph.nodes.id
	.map((id, at) => ({
		id,
		label: graph.nodes.label[at] ?? '',
		degree: graph.nodes.degree[at] ?? 0,
	}))
	.filter(({ label, degree }) => !first.has(label) && degree > 0);
const [one, other] = [late[0], late.at(-1)];

/** @param rest what becomes of the request for the second file */
async function open(
	query: string,
	rest: Promise<'there' | 'missing'>,
): Promise<Watched & { readonly map: (name: string) => Promise<string | null> }> {
	const [site] = inject('sites');
	if (!site || !one || !other) throw new Error('Nothing to open.');
	const watched = await openPage(browser, site.url, { reducedMotion: 'reduce' });
	const { page } = watched;
	for (const [at, { path, content }] of files.entries())
		await page.route(`**/${path}`, async (route) => {
			const isMissing = at > 0 && (await rest) === 'missing';
			await route.fulfill(
				isMissing ? { status: 404 } : { contentType: 'application/json', body: content },
			);
		});
	await page.route('**/data/facts/*', (route) => route.fulfill({ json: {} }));
	await page.goto(`${site.url}graph/${query}`);
	await page.locator('gist-graph[data-ready]').waitFor();
	return { ...watched, map: (name) => page.locator('gist-graph').getAttribute(`data-${name}`) };
}

function gate(): {
	readonly rest: Promise<'there' | 'missing'>;
	readonly release: (how: 'there' | 'missing') => void;
} {
	const { promise, resolve } = Promise.withResolvers<'there' | 'missing'>();
	return { rest: promise, release: resolve };
}

const whole = (page: Page) => page.locator('gist-graph[data-whole]').waitFor();
const loading = (page: Page) => page.locator('.explorer-state', { hasText: 'Loading the other' });

describe('a graph in parts', () => {
	test('shows its most important entities first, then all, and nothing moves', async () => {
		const { rest, release } = gate();
		const { page, faults, close, map } = await open('', rest);
		expect([await map('ready'), await map('whole')]).toEqual(['1500', null]);
		expect(await loading(page).textContent()).toContain('1,500 entities');
		const camera = async (): Promise<string | null> => {
			for (const name of ['Zoom out', 'Zoom in']) await page.getByRole('button', { name }).click();
			await page.waitForTimeout(400);
			return new URL(page.url()).searchParams.get('camera');
		};
		await page.locator('.explorer-stage').focus();
		await page.keyboard.press('ArrowRight');
		const [hub, before] = [await map('focus'), await camera()];
		expect([hub, before]).not.toContain(null);
		release('there');
		await whole(page);
		expect(await map('whole')).toBe(String(size));
		expect(await loading(page).count()).toBe(0);
		expect([await map('focus'), await camera()]).toEqual([hub, before]);
		expect(faults).toEqual([]);
		await close();
	});

	test('what the address asks for is on its way, then there', async () => {
		const { rest, release } = gate();
		const { page, faults, close } = await open(`?focus=${one?.id}`, rest);
		const status = page.locator('gist-graph > [role=status]');
		expect(await status.textContent()).toContain('Loading the other');
		await page.getByRole('region', { name: 'Selected entity' }).waitFor();
		release('there');
		await whole(page);
		expect(await status.textContent()).toContain(one?.label ?? '-');
		expect(faults).toEqual([]);
		await close();
	});

	test('a path waits for all lines; so do back and forward', async () => {
		const { rest, release } = gate();
		const { page, faults, close } = await open(`?from=${one?.id}&to=${other?.id}`, rest);
		const panel = page.getByRole('region', { name: 'Path' });
		await panel.getByText('Loading the other').waitFor();
		await panel.getByRole('button', { name: 'Close' }).click();
		await page.goBack();
		release('there');
		await whole(page);
		await panel.getByText(/Connected in \d+ steps?|No chain/).waitFor();
		expect(await panel.getByText('Loading the other').count()).toBe(0);
		expect(faults).toEqual([]);
		await close();
	});

	test('the search says that names are missing, keeps what is typed, and finds it then', async () => {
		const { rest, release } = gate();
		const { page, faults, close, map } = await open('', rest);
		const field = page.getByRole('searchbox', { name: 'Find on the map' });
		await field.fill(one?.label ?? '');
		await page.locator('.explorer-found', { hasText: 'Loading the other' }).waitFor();
		await field.press('Enter');
		expect(await map('focus')).toBe('');
		release('there');
		await whole(page);
		expect(await field.inputValue()).toBe(one?.label);
		await page.locator('.explorer-found').getByRole('button').first().waitFor();
		await page.keyboard.press('Enter');
		await expect.poll(() => map('focus')).not.toBe('');
		expect(faults).toEqual([]);
		await close();
	});

	test('the table covers all', async () => {
		const { page, close } = await open('', Promise.resolve('there'));
		await whole(page);
		await page.getByRole('button', { name: 'Show the other 2,800' }).click();
		expect(await page.locator('.graph-table tbody tr').count()).toBe(size);
		await close();
	});

	test('where the rest does not come, that is said, and what is there stays', async () => {
		const { page, close, map } = await open(
			`?from=${one?.id}&to=${other?.id}`,
			Promise.resolve('missing'),
		);
		await whole(page);
		expect(await map('whole')).toBe('1500');
		await page.locator('.explorer-state', { hasText: 'could not be loaded' }).waitFor();
		await page.getByRole('region', { name: 'Path' }).getByText('could not be loaded').waitFor();
		await close();
	});
});
