import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { brokenLimits, budgetedPages, type BudgetedPage } from '../../scripts/limits.ts';
import { measurePage, slow4G } from '../../scripts/pageCost.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { launch } from '../support/browser.ts';

const [site] = inject('sites');
const folder = site?.folder ?? '';

let browser: Browser;
let served: Served;
beforeAll(async () => {
	browser = await launch();
	served = await serve(folder, '/', true);
});
afterAll(() => Promise.all([browser.close(), served.close()]));

/** Other entities than the one that `npm run budget` opens. */
const more: readonly BudgetedPage[] = budgetedPages
	.filter(({ name }) => name === 'entity')
	.flatMap((entity) =>
		['companies/meta/', 'concepts/scaling-laws/'].map((path) => ({ ...entity, name: path, path })),
	);

// Times depend on what else the machine does; `npm run budget` measures them.
test.each(
	[...budgetedPages, ...more].flatMap((page) => [
		[page.name, 390, page] as const,
		[page.name, 1440, page] as const,
	]),
)(
	'%s, %i wide: bytes, movement and elements laid out are within the limits',
	async (_, width, { path, until, limits }) => {
		const cost = await measurePage(browser, {
			url: served.url + path,
			until,
			network: slow4G,
			screen: { viewport: { width, height: 850 } },
		});
		const times = { firstPaintMs: 0, longestTaskMs: 0, readyMs: 0 };
		expect(brokenLimits({ ...cost, ...times }, limits), cost.files.join('\n')).toEqual([]);
	},
);

test('the index of names takes at most 25 bytes a name, compressed', () => {
	const text = readFileSync(join(folder, 'data/search.json'));
	const { name } = JSON.parse(text.toString()) as { name: readonly string[] };
	expect(brotliCompressSync(text).length / name.length).toBeLessThanOrEqual(25);
});
