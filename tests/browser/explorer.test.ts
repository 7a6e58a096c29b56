import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { unpackAll } from '../../src/client/unpack.ts';
import type { PackedGraph, PackedPart } from '../../src/model/packedGraph.ts';
import { launch, openPage } from '../support/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
	interface Window {
		/** What went to the graphics card, or was read from it. */
		uploads: number;
	}
}

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const ready = (page: Page) => page.locator('gist-graph[data-ready]').waitFor();
/** Before the page is opened. */
const takeWebGl = (page: Page) =>
	page.addInitScript(() => {
		const { getContext } = HTMLCanvasElement.prototype;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: never) {
			return String(given[0]).includes('webgl') ? null : Reflect.apply(getContext, this, given);
		} as typeof getContext;
	});
const focusOf = (page: Page) => page.locator('gist-graph').getAttribute('data-focus');

describe.each(inject('sites'))('explorer of the site at $base', ({ base, url, folder }) => {
	test('has every entity of the graph that is offered for download, under the same id and name', async () => {
		const read = async (path: string): Promise<unknown> =>
			JSON.parse(await readFile(`${folder}/${path}`, 'utf8'));
		const packed = (await read('data/explorer.json')) as PackedGraph;
		const parts = (await Promise.all(packed.rest.map(read))) as PackedPart[];
		const { nodes } = unpackAll(packed, parts);
		const graph = (await read('data/graph.json')) as {
			nodes: { key: string; attributes: { label: string } }[];
		};
		expect(nodes.id.toSorted()).toEqual(graph.nodes.map(({ key }) => key).toSorted());
		const names = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
		expect(nodes.label).toEqual(nodes.id.map((id) => names.get(id)));
	});

	test('draws the graph', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await ready(page);
		// The canvas of nodes holds painted pixels: a picture of it is not one flat colour.
		const picture = await page.locator('.explorer-stage').screenshot();
		expect(picture.length).toBeGreaterThan(15_000);
		expect(Number(await page.locator('gist-graph').getAttribute('data-ready'))).toBeGreaterThan(
			100,
		);
		expect(faults).toEqual([]);
		await close();
	});

	test('hands nothing to the graphics card, and asks it nothing, where only the camera moves', async () => {
		const { page, close } = await openPage(browser, url);
		await page.addInitScript(() => {
			const { prototype } = WebGL2RenderingContext;
			const { bufferData } = prototype;
			window.uploads = 0;
			prototype.bufferData = function (this: WebGL2RenderingContext, ...given: never) {
				window.uploads += 1;
				Reflect.apply(bufferData, this, given);
			};
			prototype.readPixels = () => (window.uploads += 1);
		});
		await page.goto(`${url}graph/`);
		await ready(page);
		expect(await page.evaluate(() => window.uploads)).toBeGreaterThan(0);
		const box = await page.locator('.explorer-stage').boundingBox();
		const middle = { x: (box?.x ?? 0) + 400, y: (box?.y ?? 0) + 300 };
		await page.mouse.move(middle.x, middle.y);
		await page.mouse.down();
		await page.mouse.move(middle.x + 8, middle.y);
		const before = await page.evaluate(() => window.uploads);
		const search = page.url();
		for (let step = 2; step < 8; step += 1) await page.mouse.move(middle.x + 8 * step, middle.y);
		await page.mouse.up();
		await expect.poll(() => page.url()).not.toBe(search);
		expect(await page.evaluate(() => window.uploads)).toBe(before);
		await close();
	});

	test('finds an entity, shows its facts, and leads to its page; back returns to the same view', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await ready(page);
		await page.getByRole('searchbox', { name: 'Find on the map' }).fill('Llama 3.1');
		await page.keyboard.press('Enter');
		const panel = page.getByRole('region', { name: 'Selected entity' });
		await panel.getByRole('heading', { name: 'Llama 3.1' }).waitFor();
		await panel.getByText('Evidence').first().waitFor();
		expect(new URL(page.url()).searchParams.get('focus')).toBe('llama-3-1');
		await panel.getByRole('link', { name: 'Open its page' }).click();
		await page.waitForURL(`**${base}models/llama-3-1/`);
		await page.goBack();
		await ready(page);
		expect(await focusOf(page)).toBe('llama-3-1');
		expect(faults).toEqual([]);
		await close();
	});

	test('back, forward and reload restore the selection and the types left out', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(`${url}graph/?focus=meta&depth=2`);
		await ready(page);
		await page
			.getByRole('group', { name: 'Types shown' })
			.getByRole('button', { name: /Concepts/ })
			.click();
		expect(new URL(page.url()).searchParams.get('without')).toBe('concept');
		await page.reload();
		await ready(page);
		expect(await page.getByRole('button', { name: /Concepts/ }).getAttribute('aria-pressed')).toBe(
			'false',
		);
		await page.goBack();
		await expect
			.poll(() => page.getByRole('button', { name: /Concepts/ }).getAttribute('aria-pressed'))
			.toBe('true');
		expect(await focusOf(page)).toBe('meta');
		await page.goForward();
		await expect
			.poll(() => page.getByRole('button', { name: /Concepts/ }).getAttribute('aria-pressed'))
			.toBe('false');
		await close();
	});

	test('is walked by keyboard: arrows select, Escape lets go, Enter opens', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await ready(page);
		await page.locator('.explorer-stage').focus();
		await page.keyboard.press('ArrowRight');
		const first = await focusOf(page);
		expect(first).not.toBe('');
		for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'])
			await page.keyboard.press(key);
		expect(await focusOf(page)).not.toBe('');
		await page.keyboard.press('Escape');
		expect(await focusOf(page)).toBe('');
		await page.keyboard.press('ArrowRight');
		await page.getByRole('link', { name: 'Open its page' }).waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL((to) => !to.pathname.endsWith('/graph/'));
		await close();
	});

	test('a click on a node selects it', async () => {
		const { page, close } = await openPage(browser, url);
		/** Opens the map, flown to a node, and clicks near its left edge; tells the middle of what the panel leaves. */
		const letGo = async (down: number): Promise<{ readonly x: number; readonly y: number }> => {
			await page.goto(`${url}graph/?focus=llama-3-1`);
			await ready(page);
			await page.waitForTimeout(800);
			await page.keyboard.press('Escape');
			const box = await page.locator('.explorer-stage').boundingBox();
			const panel = await page.locator('.explorer-panel').boundingBox();
			if (!box || !panel) throw new Error('no stage or no panel');
			await page.mouse.click(box.x + 5, box.y + down);
			return { x: (box.x + panel.x) / 2, y: box.y + box.height / 2 };
		};
		// Where the first click hits a node by chance, the next is tried elsewhere: one beside all nodes lets go.
		let middle = await letGo(5);
		for (const down of [80, 160, 240]) {
			await page.waitForTimeout(200);
			if ((await focusOf(page)) === '') break;
			middle = await letGo(down);
		}
		await expect.poll(() => focusOf(page)).toBe('');
		await page.mouse.click(middle.x, middle.y);
		await expect.poll(() => focusOf(page)).toBe('llama-3-1');
		await close();
	});

	test('every part of a view comes back with its address', async () => {
		const { page, faults, close } = await openPage(browser, url);
		const query =
			'?focus=meta&document=2024-12-26-deepseek-v3%2Cllama-2&depth=2&without=person&without-relations=uses%2Cworks_at&until=2024-05-08&hubs=14&size=mentions&together=1&topics=0&alone=0&order=name&camera=10.0%2C-20.0%2C0.500';
		await page.goto(`${url}graph/${query}`);
		await ready(page);
		const state = async () => ({
			focus: await focusOf(page),
			documents: await page
				.getByRole('list', { name: 'Only these documents count' })
				.getByRole('listitem')
				.count(),
			depth: await page.getByLabel('Around the selection').inputValue(),
			until: await page
				.getByRole('slider', { name: 'Documents up to' })
				.getAttribute('aria-valuetext'),
			hubs: await page.getByLabel('Hubs').inputValue(),
			size: await page.getByLabel('Size of the discs').inputValue(),
			uses: await page.getByRole('checkbox', { name: /^uses/ }).isChecked(),
			developed: await page.getByRole('checkbox', { name: /^developed/ }).isChecked(),
			together: await page.getByLabel('Lines for what is only mentioned together').isChecked(),
			topics: await page.getByLabel('Topics', { exact: true }).isChecked(),
			alone: await page.getByLabel('Entities without a line').isChecked(),
			order: await page
				.getByRole('columnheader', { name: 'Name' })
				.first()
				.getAttribute('aria-sort'),
			address: new URL(page.url()).search,
		});
		await page.locator('.explorer-more > summary').click();
		await page.locator('.explorer-relations > summary').click();
		const before = await state();
		expect(before).toEqual({
			focus: 'meta',
			documents: 2,
			depth: '2',
			until: expect.stringContaining('2024-05-08'),
			hubs: '14',
			size: 'mentions',
			uses: false,
			developed: true,
			together: true,
			topics: false,
			alone: false,
			order: 'ascending',
			address: query,
		});
		// Each control writes what it reads: away and, by the way back of the browser, here again.
		await page.getByRole('button', { name: /^Take off: DeepSeek-V3/ }).click();
		await page.getByRole('button', { name: /^Take off:/ }).click();
		await page.getByLabel('Around the selection').selectOption('0');
		await page.getByLabel('Hubs').selectOption('');
		await page.getByLabel('Size of the discs').selectOption('pagerank');
		await page.getByRole('checkbox', { name: /^uses/ }).check();
		await page.getByLabel('Topics', { exact: true }).check();
		await page.getByLabel('Entities without a line').check();
		await page.getByLabel('Lines for what is only mentioned together').uncheck();
		await page.getByRole('button', { name: 'Connections' }).click();
		await page.getByRole('slider', { name: 'Documents up to' }).press('End');
		expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
			focus: 'meta',
			without: 'person',
			'without-relations': 'works_at',
			size: 'pagerank',
		});
		for (let step = 0; step < 11; step += 1) await page.goBack();
		await expect.poll(state).toEqual(before);
		for (let step = 0; step < 11; step += 1) await page.goForward();
		await expect.poll(async () => (await state()).size).toBe('pagerank');
		await page.getByRole('button', { name: 'Show everything' }).click();
		expect([...new URL(page.url()).searchParams.keys()]).toEqual(['focus', 'size', 'camera']);
		expect(faults).toEqual([]);
		await close();
	});

	test('documents are found by title, added and taken off one by one, by keyboard alone', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}graph/?document=llama-2`);
		await ready(page);
		await page.locator('.explorer-more > summary').click();
		const chips = page
			.getByRole('list', { name: 'Only these documents count' })
			.getByRole('button');
		const shown = async () =>
			Number(
				/Showing (\d+) of/.exec((await page.locator('.explorer-state').textContent()) ?? '')?.[1],
			);
		const asked = () => new URL(page.url()).searchParams.get('document');
		expect(await chips.count()).toBe(1);
		const ofOne = await shown();
		const field = page.getByRole('searchbox', { name: 'Add a document' });
		await field.focus();
		await page.keyboard.press('ArrowDown');
		await page.getByText(/^\d+ more: type on$/).waitFor();
		await page.keyboard.type('DeepSeek V3');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect.poll(() => chips.count()).toBe(2);
		expect(asked()).toBe('2024-12-26-deepseek-v3,llama-2');
		expect(await shown()).toBeGreaterThan(ofOne);
		expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
		// What is chosen is not offered again.
		await page.keyboard.type('DeepSeek V3: frontier');
		await page.getByText('Nothing found').waitFor();
		await field.fill('');
		await chips.first().focus();
		await page.keyboard.press('Enter');
		expect(asked()).toBe('llama-2');
		expect(await shown()).toBe(ofOne);
		expect(await chips.first().evaluate((one) => one === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		expect(asked()).toBeNull();
		expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
		await page.goBack();
		await expect.poll(() => chips.count()).toBe(1);
		expect(faults).toEqual([]);
		await close();
	});

	test('the slider of dates makes one entry in the history for a drag and for a key that is held', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`${url}graph/`);
		await ready(page);
		await page.locator('.explorer-more > summary').click();
		const slider = page.getByRole('slider', { name: 'Documents up to' });
		await slider.scrollIntoViewIfNeeded();
		const entries = () => page.evaluate(() => history.length);
		const until = () => new URL(page.url()).searchParams.get('until');
		const start = await entries();
		const drag = async (from: number, to: number): Promise<void> => {
			const box = await slider.boundingBox();
			if (!box) throw new Error('no slider');
			const y = box.y + box.height / 2;
			await page.mouse.move(box.x + box.width * from, y);
			await page.mouse.down();
			await page.mouse.move(box.x + box.width * to, y, { steps: 6 });
			await page.mouse.up();
		};
		await drag(0.98, 0.6);
		const dragged = until();
		expect(dragged).not.toBeNull();
		await drag(0.6, 0.2);
		const again = until();
		expect(again).not.toBe(dragged);
		expect(await entries()).toBe(start + 2);
		for (let step = 0; step < 4; step += 1) await page.keyboard.down('ArrowRight');
		await page.keyboard.up('ArrowRight');
		const held = until();
		expect(held).not.toBe(again);
		expect(await entries()).toBe(start + 3);
		await page.keyboard.press('ArrowRight');
		expect(await entries()).toBe(start + 4);
		for (const before of [held, again, dragged, null]) {
			await page.goBack();
			await expect.poll(until).toBe(before);
		}
		expect(await slider.getAttribute('aria-valuetext')).toBe('the latest');
		expect(faults).toEqual([]);
		await close();
	});

	test('a table shown to its end stays so on reload, and is cut again on the way back', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await ready(page);
		const rows = page.locator('.graph-table tbody tr');
		const total = Number(await page.locator('gist-graph').getAttribute('data-ready'));
		const more = page.getByRole('button', { name: /^Show the other/ });
		await more.click();
		expect(new URL(page.url()).search).toBe('?rows=all');
		expect(await rows.count()).toBe(total);
		expect(
			await rows
				.nth(200)
				.locator('a')
				.first()
				.evaluate((link) => link === document.activeElement),
		).toBe(true);
		await page.reload();
		await ready(page);
		await expect.poll(() => rows.count()).toBe(total);
		await page.goBack();
		await expect.poll(() => rows.count()).toBe(200);
		await more.waitFor();
		expect(faults).toEqual([]);
		await close();
	});

	test('at a desk the controls stand beside the map, which stays in sight when they unfold', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`${url}graph/`);
		await ready(page);
		const boxOf = async (what: string) => (await page.locator(what).boundingBox())!;
		const before = await boxOf('.explorer-stage');
		expect(before.y + before.height).toBeLessThanOrEqual(900);
		await page.getByText('Filters and view').click();
		await page.getByText('Save as PNG').scrollIntoViewIfNeeded();
		expect(await boxOf('.explorer-stage')).toEqual(before);
		const controls = await boxOf('.explorer-controls');
		expect(controls.x + controls.width).toBeLessThanOrEqual(before.x);
		expect(controls.y + controls.height).toBeLessThanOrEqual(before.y + before.height + 8);
		expect(faults).toEqual([]);
		await close();
	});

	test('the map over the window has an address: pressed, restored, and left by button, Escape and the way back', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await ready(page);
		const isFullScreen = () => page.evaluate(() => document.fullscreenElement !== null);
		/** Does the map reach the edges of the window, and is anything behind it at hand? */
		const state = () =>
			page.locator('.explorer').evaluate((map) => {
				const { left, top, right, bottom } = map.getBoundingClientRect();
				const drawn = map.querySelector('.explorer-stage canvas')?.getBoundingClientRect();
				const isOver = left === 0 && top === 0 && right === innerWidth && bottom === innerHeight;
				return {
					isOver,
					// As high as the window, and wide to its right edge, beside the controls.
					isDrawn:
						isOver &&
						(drawn?.height ?? 0) > innerHeight * 0.9 &&
						(drawn?.right ?? 0) > innerWidth * 0.95,
					isApart: document.querySelector('table')?.closest('[inert]') !== null,
				};
			});
		const [over, beside] = [
			{ isOver: true, isDrawn: true, isApart: true },
			{ isOver: false, isDrawn: false, isApart: false },
		];
		const button = page.getByRole('button', { name: 'Full screen', exact: true });
		const leave = page.getByRole('button', { name: 'Leave full screen' });
		await button.click();
		await expect.poll(state, { timeout: 8_000 }).toEqual(over);
		await expect.poll(isFullScreen, { timeout: 8_000 }).toBe(true);
		expect(new URL(page.url()).searchParams.get('filled')).toBe('1');
		await page.evaluate(() => document.exitFullscreen());
		await expect.poll(state, { timeout: 8_000 }).toEqual(beside);
		expect(new URL(page.url()).searchParams.get('filled')).toBeNull();
		await page.goBack();
		await expect.poll(state, { timeout: 8_000 }).toEqual(over);
		await page.reload();
		await ready(page);
		expect(await state()).toEqual(over);
		expect(await isFullScreen()).toBe(false);
		await leave.click();
		await expect.poll(state, { timeout: 8_000 }).toEqual(beside);
		await page.goBack();
		await expect.poll(state, { timeout: 8_000 }).toEqual(over);
		await page.locator('.explorer-stage').focus();
		await page.keyboard.press('Escape');
		await expect.poll(state, { timeout: 8_000 }).toEqual(beside);
		expect(faults).toEqual([]);
		await close();
	});

	test('the camera is where it was after a look at a page, and after a reload', async () => {
		const { page, close } = await openPage(browser, url, { reducedMotion: 'reduce' });
		await page.goto(`${url}graph/?focus=meta`);
		await ready(page);
		await page.getByRole('link', { name: 'Open its page' }).waitFor();
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await page.getByRole('link', { name: 'Open its page' }).click();
		await page.waitForURL('**/companies/meta/');
		await page.goBack();
		await ready(page);
		const camera = new URL(page.url()).searchParams.get('camera');
		expect(camera).not.toBeNull();
		const place = () => page.locator('.explorer-stage').screenshot();
		await page.waitForTimeout(500);
		const before = await place();
		await page.reload();
		await ready(page);
		await page.waitForTimeout(500);
		expect((await place()).equals(before)).toBe(true);
		expect(new URL(page.url()).searchParams.get('camera')).toBe(camera);
		await close();
	});

	test('finds a path between two, says each hop, and leads to its sentences', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}graph/?focus=meta`);
		await ready(page);
		await page.getByRole('button', { name: 'Path from here' }).click();
		const panel = page.getByRole('region', { name: 'Path' });
		await panel.getByText('Choose the other end').waitFor();
		await page.getByRole('searchbox', { name: 'Find on the map' }).fill('HumanEval');
		await page.keyboard.press('Enter');
		await panel.getByText(/Connected in \d steps/).waitFor();
		const { searchParams } = new URL(page.url());
		expect([searchParams.get('from'), searchParams.get('to')]).toEqual(['meta', 'humaneval']);
		await page.reload();
		await ready(page);
		expect(await panel.getByRole('listitem').count()).toBeGreaterThan(1);
		await panel.getByRole('link', { name: 'Read it with its sentences' }).click();
		await page.waitForURL('**/path/?from=meta&to=humaneval');
		await page.goBack();
		await ready(page);
		await page.locator('.explorer-stage').focus();
		await page.keyboard.press('Escape');
		expect(new URL(page.url()).searchParams.has('from')).toBe(false);
		expect(faults).toEqual([]);
		await close();
	});

	test('each hop of a path is quoted with its source once that is asked for', async () => {
		const { page, faults, close } = await openPage(browser, url);
		const loaded: string[] = [];
		page.on('request', (request) => {
			if (request.url().includes('/data/facts/')) loaded.push(request.url());
		});
		await page.goto(`${url}graph/?from=meta&to=humaneval`);
		await ready(page);
		const hops = page.getByRole('region', { name: 'Path' }).getByRole('listitem');
		await hops.first().waitFor();
		expect(loaded).toEqual([]);
		const count = await hops.count();
		for (const hop of await hops.all()) await hop.getByText('Evidence').click();
		await expect.poll(() => hops.locator('blockquote').count()).toBe(count);
		const quotes = await hops.locator('blockquote').allTextContents();
		const sources = await hops.locator('blockquote + p > a').allTextContents();
		expect(loaded.length).toBeGreaterThan(0);
		await page.goto(`${url}path/?from=meta&to=humaneval`);
		const steps = page.locator('.path-steps > li');
		await expect.poll(() => steps.count()).toBe(count);
		expect(await steps.locator('blockquote').allTextContents()).toEqual(quotes);
		expect(await steps.locator('.place a').allTextContents()).toEqual(sources);
		expect(faults).toEqual([]);
		await close();
	});

	test('a hop whose sentence does not come says so, and asks again', async () => {
		const { page, close } = await openPage(browser, url);
		await page.route('**/data/facts/*', (route) => route.abort());
		await page.goto(`${url}graph/?from=meta&to=humaneval`);
		await ready(page);
		const hop = page.getByRole('region', { name: 'Path' }).getByRole('listitem').first();
		await hop.getByText('Evidence').click();
		await hop.getByText('The sentence could not be loaded').waitFor();
		await page.unroute('**/data/facts/*');
		await hop.getByText('Evidence').click();
		await hop.getByText('Evidence').click();
		await hop.locator('blockquote').waitFor();
		await close();
	});

	test.each([
		['its end', 'from=meta&to=nosuch', ['nosuch']],
		['its beginning, before the end is chosen', 'from=nosuch', ['nosuch']],
		['neither', 'from=nosuch&to=neither', ['nosuch', 'neither']],
	])('a path of which nobody knows %s says so on the map', async (_, query, names) => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}graph/?${query}`);
		await ready(page);
		const panel = page.getByRole('region', { name: 'Path' });
		for (const name of names)
			await panel.getByText(`This site knows no entity called “${name}”.`).waitFor();
		expect(await panel.getByText(/No chain|Choose the other end/).count()).toBe(0);
		expect(faults).toEqual([]);
		await close();
	});

	test.each([
		['path/?from=meta&to=nosuch', ['nosuch']],
		['compare/?a=neither&b=nosuch', ['neither', 'nosuch']],
	])('/%s says which name nobody has', async (path, names) => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(url + path);
		const answer = page.locator('.pair-answer');
		await answer.getByText('This site knows no entity').first().waitFor();
		expect(await answer.locator('p').allTextContents()).toEqual(
			names.map((name) => `This site knows no entity called “${name}”.`),
		);
		expect(faults).toEqual([]);
		await close();
	});

	test('the table follows the map, is sorted by its heads, and cuts nothing for good', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await ready(page);
		const rows = page.locator('.graph-table tbody tr');
		const total = Number(await page.locator('gist-graph').getAttribute('data-ready'));
		const first = await rows.count();
		await page.getByRole('button', { name: `Show the other ${total - first}` }).click();
		expect(await rows.count()).toBe(total);
		await page.getByRole('button', { name: 'Name', exact: true }).click();
		const names = await page.locator('.graph-table tbody th').allTextContents();
		const lower = names.map((name) => name.toLowerCase());
		expect(lower).toEqual(lower.toSorted());
		await page.goto(`${url}graph/?focus=meta&depth=1`);
		await ready(page);
		const shown = Number(
			/Showing (\d+) of/.exec((await page.locator('.explorer-state').textContent()) ?? '')?.[1],
		);
		expect(await rows.count()).toBe(shown);
		expect(shown).toBeLessThan(total);
		await close();
	});

	test('saves what is seen as PNG and SVG', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await page.goto(`${url}graph/?focus=meta`);
		await ready(page);
		await page.locator('.explorer-more > summary').click();
		const save = async (format: string): Promise<Buffer> => {
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: `Save as ${format}` }).click(),
			]);
			expect(file.suggestedFilename()).toBe(`map.${format.toLowerCase()}`);
			return readFile(await file.path());
		};
		const svg = (await save('SVG')).toString();
		expect(svg).toContain('>Meta</tspan>');
		expect(svg.match(/<circle /g)?.length).toBeGreaterThan(100);
		const png = await save('PNG');
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.length).toBeGreaterThan(15_000);
		expect(faults).toEqual([]);
		await close();
	});

	test('draws the regions of topics around their members', async () => {
		const { page, close } = await openPage(browser, url, { reducedMotion: 'reduce' });
		await page.goto(`${url}graph/`);
		await ready(page);
		await page.locator('.explorer-more > summary').click();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as SVG' }).click(),
		]);
		const svg = (await readFile(await file.path())).toString();
		const numbers = (text = ''): readonly number[] => text.match(/-?[\d.]+/g)?.map(Number) ?? [];
		const [left = 0, top = 0, across = 0, down = 0] = numbers(
			/<g transform="([^"]+)"/.exec(svg)?.[1],
		);
		const ends = [...svg.matchAll(/<path d="([^"]+)"\/>/g)].flatMap(([, path]) => {
			const values = numbers(path);
			return values.flatMap((x, at) =>
				at % 2 === 0 ? [[left + x * across, top + (values[at + 1] ?? 0) * down] as const] : [],
			);
		});
		const discs = [...svg.matchAll(/<circle cx="([^"]+)" cy="([^"]+)"/g)].map(
			([, x, y]) => [Number(x), Number(y)] as const,
		);
		const astray = ends.filter(
			([x, y]) => !discs.some(([cx, cy]) => Math.hypot(cx - x, cy - y) < 0.5),
		);
		expect(ends.length).toBeGreaterThan(100);
		expect(astray).toEqual([]);
		await close();
	});

	test('says what the keys come to, along which relation', async () => {
		const { page, close } = await openPage(browser, url, { reducedMotion: 'reduce' });
		await page.goto(`${url}graph/`);
		await ready(page);
		await page.locator('.explorer-stage').focus();
		const status = page.locator('gist-graph > [role=status]');
		await page.keyboard.press('ArrowRight');
		expect(await status.textContent()).toMatch(/^[^,]+, [^,]+, \d+ connections$/);
		const first = await focusOf(page);
		for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) {
			await page.keyboard.press(key);
			if ((await focusOf(page)) !== first) break;
		}
		const name = await page.locator('.explorer-panel h2').textContent();
		const said = (await status.textContent()) ?? '';
		expect(said.indexOf(name ?? '-')).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
		await close();
	});

	test('has no axe violation with everything open', async () => {
		const { page, close } = await openPage(browser, url, { reducedMotion: 'reduce' });
		await page.goto(`${url}graph/?focus=meta&depth=1`);
		await ready(page);
		await page.getByRole('link', { name: 'Open its page' }).waitFor();
		await page.locator('.explorer-more > summary').click();
		await page.locator('.explorer-relations > summary').click();
		await page.locator('.explorer-facts details summary').first().click();
		await page.evaluate(axe);
		const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
			'axe.run().then(({ violations }) => violations)',
		);
		expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		await close();
	});

	test('holds one WebGL context, and none once the page is left', async () => {
		const { page, close } = await openPage(browser, url);
		await page.addInitScript(() => {
			const live: WebGL2RenderingContext[] = [];
			const { getContext } = HTMLCanvasElement.prototype;
			Object.assign(window, { live });
			HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: never) {
				const made: unknown = Reflect.apply(getContext, this, given);
				if (made instanceof WebGL2RenderingContext && !live.includes(made)) live.push(made);
				return made;
			} as typeof getContext;
		});
		const count = () =>
			page.evaluate(
				() =>
					(window as unknown as { live: WebGL2RenderingContext[] }).live.filter(
						(context) => !context.isContextLost(),
					).length,
			);
		await page.goto(`${url}graph/`);
		await ready(page);
		expect(await count()).toBe(1);
		await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
		expect(await count()).toBe(0);
		await page.evaluate(() =>
			window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
		);
		expect(await count()).toBe(1);
		await close();
	});

	test('never holds the page fast: a finger and the wheel scroll, two fingers zoom', async () => {
		const { page, faults, close } = await openPage(browser, url, {
			hasTouch: true,
			isMobile: true,
			viewport: { width: 390, height: 844 },
		});
		await page.goto(`${url}graph/`);
		await ready(page);
		const box = await page.locator('.explorer-stage').boundingBox();
		if (!box) throw new Error('no stage');
		const session = await page.context().newCDPSession(page);
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const touch = (type: string, ...points: readonly (readonly [number, number])[]) =>
			session.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: points.map(([left, top], id) => ({ x: left, y: top, id })),
			});
		const camera = () => new URL(page.url()).searchParams.get('camera');
		const swipe = async (): Promise<void> => {
			await touch('touchStart', [x, y]);
			for (let step = 1; step <= 6; step += 1) await touch('touchMove', [x, y - 20 * step]);
			await touch('touchEnd');
			await page.waitForTimeout(400);
		};
		await swipe();
		const scrolled = await page.evaluate(() => scrollY);
		expect(scrolled).toBeGreaterThan(50);
		expect(camera()).toBeNull();
		await page.evaluate(() => scrollTo(0, 0));
		await touch('touchStart', [x - 20, y], [x + 20, y]);
		for (let step = 1; step <= 5; step += 1)
			await touch('touchMove', [x - 20 - 8 * step, y], [x + 20 + 8 * step, y]);
		await touch('touchEnd');
		await expect.poll(camera).not.toBeNull();
		expect(Number(camera()?.split(',')[2])).toBeLessThan(0.6);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		// Once the reader took hold of it, one finger moves the map.
		const before = camera();
		await page.getByRole('button', { name: 'Drag with one finger' }).tap();
		const place = await page.evaluate(() => scrollY);
		await swipe();
		expect(await page.evaluate(() => scrollY)).toBe(place);
		expect(camera()).not.toBe(before);
		expect(faults).toEqual([]);
		await close();
	});

	test('the wheel scrolls the page until the map is at work', async () => {
		const { page, close } = await openPage(browser, url);
		await page.goto(`${url}graph/`);
		await ready(page);
		await page.locator('.explorer-stage').hover();
		await page.mouse.wheel(0, 200);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
		expect(await page.locator('.explorer-hint').isVisible()).toBe(true);
		expect(new URL(page.url()).search).toBe('');
		await page.locator('.explorer-stage').focus();
		await page.locator('.explorer-stage').hover();
		const top = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, 200);
		await expect.poll(() => new URL(page.url()).searchParams.get('camera')).not.toBeNull();
		expect(await page.evaluate(() => scrollY)).toBe(top);
		await close();
	});

	test('without WebGL the picture stands, and the table can be filtered and sorted', async () => {
		const { page, faults, close } = await openPage(browser, url);
		await takeWebGl(page);
		await page.goto(`${url}graph/`);
		await ready(page);
		expect(await page.locator('.graph-picture').isVisible()).toBe(true);
		expect(await page.locator('canvas').count()).toBe(0);
		await page.getByRole('button', { name: /Concepts/ }).click();
		await page.getByText(/Showing \d+ of/).waitFor();
		const types = await page.locator('.graph-table tbody td.is-minor').allTextContents();
		expect(types).not.toContain('Concept');
		expect(faults).toEqual([]);
		await close();
	});

	test('without WebGL it is said why, and the picture follows filters and what is found', async () => {
		const { page, faults, close } = await openPage(browser, url, { reducedMotion: 'reduce' });
		await takeWebGl(page);
		await page.goto(`${url}graph/`);
		const discs = await page.locator('.graph-picture .map-node:has(circle)').count();
		const visible = () => page.locator('.graph-picture .map-node:has(circle):visible').count();
		const line = () => page.locator('.graph-picture .map-lines').getAttribute('d');
		await ready(page);
		await page.getByRole('status').getByText('This browser offers no WebGL').waitFor();
		expect(await visible()).toBe(discs);
		const all = (await line())?.length ?? 0;
		// Every disc is known: with all types left out none remains.
		const types = page.getByRole('group', { name: 'Types shown' }).getByRole('button');
		for (const type of await types.all()) await type.click();
		expect(await visible()).toBe(0);
		expect(await line()).toBe('');
		await page.getByRole('button', { name: 'Show everything' }).click();
		expect(await visible()).toBe(discs);
		expect((await line())?.length).toBe(all);
		await page.getByRole('searchbox', { name: 'Find on the map' }).fill('Llama 3.1');
		await page.keyboard.press('Enter');
		const panel = page.getByRole('region', { name: 'Selected entity' });
		await panel.getByRole('heading', { name: 'Llama 3.1' }).waitFor();
		expect(new URL(page.url()).searchParams.get('focus')).toBe('llama-3-1');
		const centre = page.locator('.graph-picture .is-centre');
		expect(await centre.getAttribute('href')).toBe(`${base}models/llama-3-1/`);
		expect((await line())?.length).toBeLessThan(all);
		const [disc, beside] = [await centre.boundingBox(), await panel.boundingBox()];
		expect((disc?.x ?? Infinity) + (disc?.width ?? 0)).toBeLessThan(beside?.x ?? 0);
		await page.locator('.explorer-more > summary').click();
		await page.getByLabel('Around the selection').selectOption('1');
		expect(await visible()).toBeLessThan(discs / 2);
		expect(await page.locator('.graph-table tbody tr').count()).toBeLessThan(discs);
		await page.evaluate(axe);
		const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
			'axe.run().then(({ violations }) => violations)',
		);
		expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});

	test('without script the picture and the table stand', async () => {
		const { page, close } = await openPage(browser, url, { javaScriptEnabled: false });
		await page.goto(`${url}graph/`);
		expect(await page.locator('.graph-picture').isVisible()).toBe(true);
		expect(await page.locator('.graph-table tbody tr').count()).toBeGreaterThan(100);
		expect(await page.locator('.graph-left-out a').count()).toBeGreaterThan(5);
		await close();
	});

	test('takes less than a second and a half from its data to the map', async () => {
		const { page, close } = await openPage(browser, url);
		await page.addInitScript(() => {
			new MutationObserver(() => {
				const host = document.querySelector<HTMLElement>('gist-graph[data-ready]');
				if (host) host.dataset['drawnAt'] ??= String(performance.now());
			}).observe(document, { subtree: true, attributes: true, childList: true });
		});
		await page.goto(`${url}graph/`);
		await page.locator('gist-graph[data-drawn-at]').waitFor();
		const ms = await page.evaluate(() => {
			const data = performance
				.getEntriesByType('resource')
				.find(({ name }) => name.endsWith('data/explorer.json')) as PerformanceResourceTiming;
			const host = document.querySelector<HTMLElement>('gist-graph');
			return Number(host?.dataset['drawnAt']) - data.responseEnd;
		});
		expect(ms).toBeLessThan(1500);
		await close();
	});
});
