/** One headless Chromium for a test file, and pages that note everything that should not happen. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../../scripts/browser.ts';

export async function launch(): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === undefined)
		throw new Error('No Chromium: run `npm test`, which installs it.');
	return launchChromium(executablePath);
}

export interface Watched {
	readonly page: Page;
	/** Console errors, page errors, failed and foreign requests, policy violations. Must stay empty. */
	readonly faults: readonly string[];
	readonly close: () => Promise<void>;
}

/** Lays out what a page leaves until it comes near the screen, so that all of it can be measured. */
export const layOutAll = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('.document-after { content-visibility: visible !important; }');
		document.adoptedStyleSheets = [sheet];
	});

/** @param origin requests to any other origin are faults */
export async function openPage(
	browser: Browser,
	origin: string,
	options: BrowserContextOptions = {},
): Promise<Watched> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error')
			faults.push(`console: ${message.text()} ${message.location().url}`);
	});
	page.on('requestfailed', (request) => {
		if (request.failure()?.errorText !== 'net::ERR_ABORTED')
			faults.push(`failed: ${request.url()}`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== new URL(origin).origin)
			faults.push(`foreign: ${request.url()}`);
	});
	page.on('dialog', (dialog) => {
		faults.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	return { page, faults, close: () => context.close() };
}
