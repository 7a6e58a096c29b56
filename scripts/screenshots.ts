/** `npm run screenshots`: pictures of the built site for the README, in `docs/images/`. */
import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { preview } from 'astro';
import { installChromium, launchChromium } from './browser.ts';
import { runBuild } from './buildSite.ts';
import { readOptions } from './options.ts';

readOptions({
	name: 'screenshots',
	does: 'Builds the shipped content and takes pictures of six pages, light and dark.',
	options: {},
});

const pages = [
	['home', ''],
	['entity', 'models/llama-3-1/'],
	['document', 'documents/llama-3-1-paper-club/'],
	['graph', 'graph/?focus=llama-3-1'],
	['list', 'models/'],
	['path', 'path/?from=meta&to=humaneval'],
] as const;

const folder = 'docs/images';
const port = 4329;

async function photograph(browser: Browser, theme: 'light' | 'dark'): Promise<void> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		colorScheme: theme,
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	for (const [name, path] of pages) {
		await page.goto(`http://localhost:${port}/${path}`, { waitUntil: 'networkidle' });
		if (name === 'graph') await page.locator('gist-graph[data-ready]').waitFor();
		// Fonts and the canvas are drawn a moment after the last file has come.
		await page.waitForTimeout(1000);
		await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
	}
	await context.close();
}

await runBuild(new Map([['base', '/']]));
process.env['GISTGRAPH_OUT'] = 'dist';
await mkdir(folder, { recursive: true });
const server = await preview({ server: { port }, base: '/', logLevel: 'warn' });
const browser = await launchChromium(installChromium());
for (const theme of ['light', 'dark'] as const) await photograph(browser, theme);
await browser.close();
await server.stop();
