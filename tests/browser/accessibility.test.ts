import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, layOutAll, openPage } from '../support/browser.ts';
import { pageKinds } from '../support/kinds.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

/** Violations of axe's rules as `rule: first place`. */
async function violations(url: string, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
	const { page, close } = await openPage(browser, url, { colorScheme, reducedMotion: 'reduce' });
	await page.goto(url, { waitUntil: 'networkidle' });
	await layOutAll(page);
	// Evaluated, not added as a script: the page's policy allows no foreign script.
	await page.evaluate(axe);
	const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
		'axe.run().then(({ violations }) => violations)',
	);
	await close();
	return found.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html}`);
}

describe.each(inject('sites'))('the site at $base', ({ base, url }) => {
	const themes = base === '/' ? (['light', 'dark'] as const) : (['light'] as const);
	for (const theme of themes)
		test.each(pageKinds)(`has no axe violation on: %s (${theme})`, async (_, path) => {
			expect(await violations(url + path, theme)).toEqual([]);
		});
});
