/** `npm run budget`: what pages cost on a slow network, against the limits of `limits.ts`. */
import type { Browser } from 'playwright-core';
import { installChromium, launchChromium } from './browser.ts';
import { runBuild } from './buildSite.ts';
import { brokenLimits, budgetedPages, type BudgetedPage, type Limits } from './limits.ts';
import { readOptions } from './options.ts';
import { measurePage, slow4G, type PageCost } from './pageCost.ts';
import { serve } from './serve.ts';

const options = readOptions({
	name: 'budget',
	does: 'Builds the shipped content and measures bytes, first paint, movement and busy time of five pages.',
	options: {
		dir: ['DIR', 'measure a site built for / that is there already'],
		runs: ['N', 'visits of each page and screen (default: 3)'],
	},
});

const screens = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;

interface Row {
	readonly page: string;
	readonly screen: string;
	readonly cost: PageCost;
	readonly broken: readonly (keyof Limits)[];
}

/**
 * The best of several visits, since what else the machine does can only add to a time. Bytes and movement must
 * be the same each time: there the worst counts. The network is slowed for all but the time until drawn.
 */
async function measure(
	browser: Browser,
	url: string,
	{ until, path }: BudgetedPage,
	viewport: (typeof screens)[keyof typeof screens],
): Promise<PageCost> {
	const visits: (readonly [slow: PageCost, fast: PageCost])[] = [];
	const visit = { url: url + path, until, screen: { viewport } };
	for (let run = 0; run < Number(options.get('runs') ?? 3); run += 1)
		visits.push([
			await measurePage(browser, { ...visit, network: slow4G }),
			await measurePage(browser, visit),
		]);
	const slow = visits.map(([one]) => one);
	const best = (key: 'firstPaintMs' | 'longestTaskMs'): number =>
		Math.min(...slow.map((cost) => cost[key]));
	const worst = (key: 'bytes' | 'shift' | 'elements'): number =>
		Math.max(...slow.map((cost) => cost[key]));
	return {
		files: slow[0]?.files ?? [],
		bytes: worst('bytes'),
		shift: worst('shift'),
		elements: worst('elements'),
		firstPaintMs: best('firstPaintMs'),
		longestTaskMs: best('longestTaskMs'),
		readyMs: Math.min(...visits.map(([, fast]) => fast.readyMs)),
	};
}

const columns: readonly (readonly [
	title: string,
	key: keyof Limits,
	show: (n: number) => string,
])[] = [
	['kB', 'bytes', (n) => (n / 1000).toFixed(1)],
	['first paint ms', 'firstPaintMs', (n) => n.toFixed(0)],
	['shift', 'shift', (n) => n.toFixed(4)],
	['longest task ms', 'longestTaskMs', (n) => n.toFixed(0)],
	['elements', 'elements', (n) => n.toFixed(0)],
	['drawn ms', 'readyMs', (n) => n.toFixed(0)],
];

/** One row a page and screen; a broken limit is marked and named. */
function tableOf(rows: readonly Row[]): string {
	const head = ['page', 'screen', 'requests', ...columns.map(([title]) => title)];
	const body = rows.map(({ page, screen, cost, broken }) => [
		page,
		screen,
		String(cost.files.length),
		...columns.map(([, key, show]) => `${broken.includes(key) ? '! ' : ''}${show(cost[key])}`),
	]);
	const widths = head.map((_, at) =>
		Math.max(...[head, ...body].map((row) => row[at]?.length ?? 0)),
	);
	return [head, ...body]
		.map((row) =>
			row
				.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
				.join('  '),
		)
		.join('\n');
}

const folder = options.get('dir') ?? 'dist';
if (!options.has('dir')) await runBuild(new Map([['base', '/']]));
const [{ url, close }, browser] = [
	await serve(folder, '/', true),
	await launchChromium(installChromium()),
];
const rows: Row[] = [];
for (const page of budgetedPages)
	for (const [screen, viewport] of Object.entries(screens)) {
		const cost = await measure(browser, url, page, viewport);
		rows.push({ page: page.name, screen, cost, broken: brokenLimits(cost, page.limits) });
	}
await browser.close();
await close();
process.stdout.write(`${tableOf(rows)}\n`);
const broken = rows.filter((row) => row.broken.length > 0);
process.stdout.write(
	broken.length === 0 ? 'Within all limits.\n' : `${broken.length} rows break a limit (!).\n`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
