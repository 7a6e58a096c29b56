/** What opening a page costs a reader: bytes, requests, time to the first words, movement, busy time. */
import type { Browser, BrowserContextOptions } from 'playwright-core';

/** A network as Chromium's developer tools slow it down. */
export interface Network {
	readonly roundTripMs: number;
	readonly downBitsPerSecond: number;
	readonly upBitsPerSecond: number;
}

export const slow4G: Network = {
	roundTripMs: 150,
	downBitsPerSecond: 1_600_000,
	upBitsPerSecond: 750_000,
};

export interface PageCost {
	/** As they went over the wire: compressed, with headers. */
	readonly bytes: number;
	readonly files: readonly string[];
	readonly firstPaintMs: number;
	/** Cumulative layout shift. */
	readonly shift: number;
	/** Longest task of the main thread, as processor time: what else the machine does is no part of it. */
	readonly longestTaskMs: number;
	/** Laid out without scrolling; what `content-visibility` leaves for later is none of them. */
	readonly elements: number;
	/** When the awaited element was there, from navigation on. */
	readonly readyMs: number;
}

export interface Visit {
	readonly url: string;
	/** Selector of what the reader came for. */
	readonly until: string;
	readonly network?: Network;
	readonly screen?: BrowserContextOptions;
}

interface Marks {
	shift: number;
	readyMs: number;
}

/** Opens a page in a fresh context, whose cache is empty, and waits until nothing more is loaded. */
export async function measurePage(browser: Browser, visit: Visit): Promise<PageCost> {
	const { url, until, network, screen } = visit;
	const context = await browser.newContext(screen);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	if (network)
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: network.roundTripMs,
			downloadThroughput: network.downBitsPerSecond / 8,
			uploadThroughput: network.upBitsPerSecond / 8,
		});
	const names = new Map<string, string>();
	const files: { name: string; bytes: number }[] = [];
	session.on('Network.requestWillBeSent', ({ requestId, request }) =>
		names.set(requestId, new URL(request.url).pathname),
	);
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
		files.push({ name: names.get(requestId) ?? requestId, bytes: encodedDataLength }),
	);
	await page.addInitScript(watch, until);
	await browser.startTracing(page, { categories: ['toplevel'] });
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.locator(until).first().waitFor({ state: 'attached' });
	await page.waitForTimeout(settleMs);
	const { paint, marks, elements } = await page.evaluate(() => ({
		paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
		marks: (window as unknown as { marks: Marks }).marks,
		elements: [...document.body.querySelectorAll('*')].filter((element) =>
			element.checkVisibility({ contentVisibilityAuto: true }),
		).length,
	}));
	const trace = JSON.parse((await browser.stopTracing()).toString()) as Trace;
	await context.close();
	return {
		bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		files: files.map(({ name, bytes }) => `${name} ${bytes}`),
		firstPaintMs: paint,
		longestTaskMs: longestTask(trace),
		elements,
		...marks,
	};
}

interface Trace {
	readonly traceEvents: readonly {
		readonly name: string;
		readonly ph: string;
		readonly pid: number;
		readonly tid: number;
		/** Microseconds of processor time. */
		readonly tdur?: number;
		readonly args: { readonly name?: string };
	}[];
}

function longestTask({ traceEvents }: Trace): number {
	const threadOf = ({ pid, tid }: Trace['traceEvents'][number]): string => `${pid}:${tid}`;
	const main = new Set(
		traceEvents
			.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
			.map(threadOf),
	);
	const tasks = traceEvents.filter(
		(event) => event.name === 'ThreadControllerImpl::RunTask' && main.has(threadOf(event)),
	);
	return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** What comes in late, a font or a drawn map, may still move something. */
const settleMs = 300;

/** Runs in the page before anything of its own does. */
function watch(until: string): void {
	const marks: Marks = { shift: 0, readyMs: Infinity };
	Object.assign(window, { marks });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			marks.shift += (entry as PerformanceEntry & { value: number }).value;
	}).observe({ type: 'layout-shift', buffered: true });
	new MutationObserver((_, observer) => {
		if (!document.querySelector(until)) return;
		observer.disconnect();
		// After the frame in which it was drawn.
		requestAnimationFrame(() => requestAnimationFrame(() => (marks.readyMs = performance.now())));
	}).observe(document, { childList: true, subtree: true, attributes: true });
}
