import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawCard } from '../../../src/card/draw.ts';
import { encodePng } from '../../../src/card/png.ts';
import { makeTypesetter } from '../../../src/card/typesetter.ts';
import { clip, wrap } from '../../../src/card/wrap.ts';
import { cardAddress, cardsOf } from '../../../src/site/card.ts';
import { siteSchema } from '../../../src/model/index.ts';
import { sketchWorld } from '../../support/world.ts';

const letters = (text: string): number => text.length;

test.each([
	['one two three', 9, ['one two', 'three']],
	['a', 9, ['a']],
	['', 9, []],
	['incomprehensible to me', 9, ['incomprehensible', 'to me']],
])('wrap: %s in %i', (text, width, lines) => {
	expect(wrap(text, letters, width)).toEqual(lines);
});

test.each([
	['one two three', 9, 1, ['one two…']],
	['one two, three', 9, 1, ['one two…']],
	['incomprehensible to me', 9, 2, ['incompre…', 'to me']],
	['one two three', 9, 2, ['one two', 'three']],
])('clip: %s in %i, at most %i lines', (text, width, most, lines) => {
	expect(clip(text, letters, width, most)).toEqual(lines);
});

const type = makeTypesetter(
	['latin', 'cyrillic'].map((alphabet) =>
		readFileSync(
			`node_modules/@fontsource/source-serif-4/files/source-serif-4-${alphabet}-400-normal.woff`,
		),
	),
);

const address = siteSchema.parse({ title: 'Notes', url: 'https://notes.example.net', base: '/a/' });
const sketch = {
	documents: { 'a.md': '# A day\n\nMeta released Llama <3>. It is “open” & free.' },
	entities: { meta: ['Meta', 'organization'], llama: ['Llama <3>', 'model'] },
	statements: [['meta', 'developed', 'llama', 'released']],
} as const;
const world = sketchWorld({ ...sketch, more: { site: address } });

test('cards: the site, every entity with a page, every document', () => {
	expect(cardsOf(world).map(({ path }) => path)).toEqual([
		'cards/site',
		'cards/companies/meta',
		'cards/models/llama',
		'cards/documents/a',
	]);
	expect(cardsOf(world).map(({ view }) => view().name)).toEqual([
		'Notes',
		'Meta',
		'Llama <3>',
		'A day',
	]);
});

test.each([
	['without an address', { ...address, url: 'https://example.org' }],
	['where the owner wants none', { ...address, socialCards: false }],
])('no cards and no address of one %s', (_, site) => {
	const other = sketchWorld({ ...sketch, more: { site } });
	expect(cardsOf(other)).toEqual([]);
	expect(cardAddress(other, { path: 'models/llama/', hasCard: true })).toBeUndefined();
});

test.each([
	['models/llama/', true, 'https://notes.example.net/a/cards/models/llama.png'],
	['models/', false, 'https://notes.example.net/a/cards/site.png'],
	['', false, 'https://notes.example.net/a/cards/site.png'],
])('address of the card of /%s', (path, hasCard, url) => {
	expect(cardAddress(world, { path, hasCard })).toBe(url);
});

test('a card is whole SVG of outlines, whatever the text, and the same each time', () => {
	for (const { view } of cardsOf(world)) {
		const svg = drawCard(view(), type) ?? '';
		expect(svg).toMatch(/^<svg [^<]*>.*<\/svg>$/);
		expect(svg).not.toMatch(/<text|NaN|undefined|Infinity|&/);
		expect(drawCard(view(), type)).toBe(svg);
	}
});

test.each([
	['Привет', true],
	['日本語', false],
])('a name in a script that the face lacks gives no card: %s', (name, isDrawn) => {
	const view = { ...(cardsOf(world)[1]?.view() ?? { kind: '' }), name } as Parameters<
		typeof drawCard
	>[0];
	expect(drawCard(view, type) !== undefined).toBe(isDrawn);
});

test('png: pixels come back as they were, exact colours exactly', () => {
	const colours = [
		[0xfd, 0xfc, 0xf9],
		[0x1d, 0x1c, 0x1a],
	] as const;
	const data = new Uint8Array(6 * 4);
	for (let at = 0; at < 6; at += 1) data.set([...(colours[at % 2] ?? colours[0]), 255], at * 4);
	const png = Buffer.from(encodePng({ width: 3, height: 2, data }, ['#fdfcf9', '#1d1c1a']));
	const palette = png.subarray(png.indexOf('PLTE') + 4);
	const at = png.indexOf('IDAT');
	const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
	expect([...palette.subarray(0, 6)]).toEqual([...colours[0], ...colours[1]]);
	expect([...rows]).toEqual([0, 0, 1, 0, 0, 1, 0, 1]);
});

test('png: more colours than a palette holds are brought to the nearest', () => {
	const data = new Uint8Array(4096 * 4);
	for (let at = 0; at < 4096; at += 1)
		data.set([(at >> 8) * 17, ((at >> 4) & 15) * 17, (at & 15) * 17, 255], at * 4);
	const png = Buffer.from(encodePng({ width: 64, height: 64, data }, ['#ffffff']));
	const at = png.indexOf('PLTE');
	expect(png.readUInt32BE(at - 4)).toBe(256 * 3);
});
