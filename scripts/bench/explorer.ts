/** What the explorer costs a reader: the wait for the map, and the script of each frame while it is panned. */
import type { Browser, Page } from 'playwright-core';
import { takeMarks } from './marks.ts';
import { quantile } from './quantile.ts';

/** `far` and `near` are of the script of those frames that draw. */
export interface Visit {
	/** Both from navigation on. */
	readonly drawnMs: number;
	readonly wholeMs: number;
	/** Until a while after all is there. */
	readonly longestTaskMs: number;
	readonly farMedianMs: number;
	/** Nine of ten frames cost no more. */
	readonly farP90Ms: number;
	readonly nearMedianMs: number;
	readonly nearP90Ms: number;
}

const screen = { width: 1440, height: 900 };
/** The slowest machine with the largest graph. */
const patienceMs = 600_000;
/** What comes late, the table, names or a zoom that glides, has ended by then. */
const settleMs = 3000;
const [panSteps, panStepMs] = [20, 30];
/** Turns of the wheel from the whole map to a few names, each after the one before has come to rest. */
const [wheelTurns, wheelTurnMs] = [8, 400];
/** Frames with less script than this draw nothing. */
const idleMs = 0.2;

/** One visit with an empty cache. Throws where the page itself does. */
export async function visitExplorer(browser: Browser, site: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: screen });
	const page = await context.newPage();
	page.setDefaultTimeout(patienceMs);
	const faults: Error[] = [];
	page.on('pageerror', (fault) => faults.push(fault));
	await page.addInitScript(takeMarks);
	await page.goto(`${site}graph/`);
	// By the clock: asking in each frame would be counted with the frames.
	await page.waitForFunction(
		() => Math.max(window.marks.drawnMs, window.marks.wholeMs) < Infinity,
		undefined,
		{ polling: 200 },
	);
	await page.waitForTimeout(settleMs);
	const loading = await page.evaluate(() => {
		const { drawnMs, wholeMs, longestTaskMs } = window.marks;
		return { drawnMs, wholeMs, longestTaskMs };
	});
	const far = await pan(page);
	await zoomIn(page);
	const near = await pan(page);
	await context.close();
	if (faults.length > 0) throw new AggregateError(faults, 'The explorer failed.');
	return {
		...loading,
		farMedianMs: quantile(far, 0.5),
		farP90Ms: quantile(far, 0.9),
		nearMedianMs: quantile(near, 0.5),
		nearP90Ms: quantile(near, 0.9),
	};
}

/** Drags the map with the mouse; script of each frame that drew. */
async function pan(page: Page): Promise<readonly number[]> {
	const { x, y } = await middleOf(page);
	await page.mouse.move(x, y);
	await page.evaluate(() => window.marks.frames.clear());
	await page.mouse.down();
	for (let step = 1; step <= panSteps; step += 1) {
		await page.mouse.move(x + step * 8, y + step * 3);
		await page.waitForTimeout(panStepMs);
	}
	await page.mouse.up();
	const frames = await page.evaluate(() => [...window.marks.frames.values()]);
	return frames.filter((ms) => ms > idleMs);
}

async function zoomIn(page: Page): Promise<void> {
	const { x, y } = await middleOf(page);
	for (let turn = 0; turn < wheelTurns; turn += 1) {
		await page.mouse.move(x, y);
		await page.mouse.wheel(0, -300);
		await page.waitForTimeout(wheelTurnMs);
	}
	await page.waitForTimeout(settleMs);
}

async function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
	const box = await page.locator('gist-graph canvas').first().boundingBox();
	if (!box) throw new Error('The explorer shows no map.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What draws WebGL: a graphics card, or a program in its place. */
export async function rendererOf(browser: Browser): Promise<string> {
	const page = await browser.newPage();
	const name = await page.evaluate(() => {
		const context = document.createElement('canvas').getContext('webgl2');
		const unmasked = context?.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL;
		return unmasked === undefined ? '' : String(context?.getParameter(unmasked));
	});
	await page.close();
	return name;
}
