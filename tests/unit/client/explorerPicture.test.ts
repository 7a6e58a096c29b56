import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Boxes, isInside, type Box } from '../../../src/client/explorer/boxes.ts';
import { toGraph } from '../../../src/client/explorer/load.ts';
import {
	breakLabel,
	breakName,
	foremost,
	placeNames,
	type Wish,
} from '../../../src/client/explorer/names.ts';
import type { Picture } from '../../../src/client/explorer/picture.ts';
import { findRegions } from '../../../src/client/explorer/regions.ts';
import { toSvg } from '../../../src/client/explorer/svg.ts';
import { payload } from './support.ts';

const meets = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Before the picture's edge, in it, and beyond what pictures are as large as. */
const boxes = fc
	.tuple(
		fc.nat(400),
		fc.nat(400),
		fc.integer({ min: 1, max: 90 }),
		fc.integer({ min: 1, max: 90 }),
		fc.constantFrom(-50, 3900),
	)
	.map(([left, top, width, height, off]): Box => ({
		left: left + off,
		top: top + off,
		right: left + off + width,
		bottom: top + off + height,
	}));

test('boxes: met are those that overlap, wherever they lie', () => {
	fc.assert(
		fc.property(fc.array(boxes), boxes, (held, one) => {
			const all = new Boxes();
			for (const box of held) all.add(box);
			const met = held.filter((box) => meets(box, one)).length;
			expect(all.meets(one)).toBe(met > 0);
			expect(all.count(one)).toBe(met);
		}),
	);
});

describe('names', () => {
	const [width, height] = [600, 300];
	const wishes = fc.array(
		fc.record({
			lines: fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
			x: fc.nat(width),
			y: fc.nat(height),
			radius: fc.nat(12),
			style: fc.constantFrom('entity', 'strong', 'topic', 'relation'),
			isWanted: fc.boolean(),
		}) satisfies fc.Arbitrary<Wish>,
		{ maxLength: 40 },
	);
	const place = (wished: readonly Wish[], covered: readonly Box[] = [], most = 99) =>
		placeNames(wished, {
			width,
			height,
			covered,
			discs: wished.filter(({ radius }) => radius > 0),
			most,
			measure: (line) => line.length * 7,
		});

	test('never cover one another, what lies on the map, or its edge', () => {
		const frame = { left: 0, top: 0, right: width, bottom: height };
		fc.assert(
			fc.property(wishes, fc.array(boxes, { maxLength: 2 }), (wished, covered) => {
				const names = place(wished, covered).map(({ box }) => box);
				for (const [at, box] of names.entries()) {
					expect(isInside(box, frame)).toBe(true);
					expect([...covered, ...names.slice(0, at)].some((other) => meets(box, other))).toBe(
						false,
					);
				}
			}),
		);
	});

	const wish = (x: number, y: number, more: Partial<Wish> = {}): Wish => ({
		lines: ['Llama 3.1'],
		x,
		y,
		radius: 6,
		style: 'entity',
		isWanted: false,
		...more,
	});

	test('stand to the right, to the left where the edge is near', () => {
		expect(place([wish(300, 150)])[0]?.left).toBeGreaterThan(300);
		expect(place([wish(590, 150)])[0]?.box.right).toBeLessThan(590);
	});

	test('give way to what is more important, and are no more than asked for', () => {
		const both = [wish(300, 150), wish(302, 150, { lines: ['Llama 3'] })];
		expect(place(both, [], 1).map(({ lines }) => lines[0])).toEqual(['Llama 3.1']);
	});

	const crowd = Array.from({ length: 400 }, (_, at) =>
		wish((at % 20) * 12 + 180, Math.floor(at / 20) * 12 + 30, { lines: [] }),
	);
	const placeInCrowd = (wished: readonly Wish[]) =>
		placeNames(wished, {
			width,
			height,
			covered: [],
			discs: crowd,
			most: 9,
			measure: () => 60,
		});

	test('cover the disc of another only when the reader asked for them', () => {
		const before = Array.from({ length: foremost }, (_, at) => wish(50, 20 + 40 * at));
		const named = (isWanted: boolean) =>
			placeInCrowd([...before, wish(300, 150, { isWanted })]).length - foremost;
		expect([named(false), named(true)]).toEqual([0, 1]);
	});

	test('of the foremost stand in any crowd, but on none of their discs', () => {
		const both = placeInCrowd([wish(300, 150), wish(320, 150)]);
		expect(both).toHaveLength(2);
		for (const { box } of both)
			for (const x of [300, 320])
				expect(meets(box, { left: x - 5, right: x + 5, top: 145, bottom: 155 })).toBe(false);
	});

	test.each([
		['Meta, Llama 2, Llama 3.1', ['Meta, Llama 2, Llama 3.1']],
		[
			'Mistral 7B, Mistral AI, direct preference optimization',
			['Mistral 7B, Mistral AI,', 'direct preference optimization'],
		],
		['One', ['One']],
	])('of topics are broken after commas: %s', (label, lines) => {
		expect(breakLabel(label, 26)).toEqual(lines);
		expect(lines.join(' ')).toBe(label);
	});

	test.each([
		['Llama 3.1', ['Llama 3.1']],
		[
			'Deep reinforcement learning from human preferences',
			['Deep reinforcement learning from', 'human preferences'],
		],
		['Donaudampfschifffahrtsgesellschaftskapitän', ['Donaudampfschifffahrtsgesellschaftskapitän']],
	])('of entities are broken where they are long: %s', (name, lines) => {
		expect(breakName(name, 32)).toEqual(lines);
	});

	test('that are wanted are moved in from the edge rather than left out', () => {
		const wide = ['x'.repeat(80)];
		expect(place([wish(40, 150, { lines: wide })])).toEqual([]);
		expect(place([wish(40, 150, { lines: wide, isWanted: true })])).toHaveLength(1);
	});

	test('name what is chosen among the leading entities all around it', () => {
		const around = Array.from({ length: 24 }, (_, at) =>
			wish(300 + 14 * ((at % 5) - 2), 150 + 14 * (Math.floor(at / 5) - 2), { lines: ['Llama 3'] }),
		);
		const [first] = place([wish(300, 150, { style: 'strong', isWanted: true }), ...around]);
		expect(first?.style).toBe('strong');
	});

	test('leave free the disc of what is chosen', () => {
		const [, other] = place([
			wish(300, 150, { style: 'strong' }),
			wish(285, 150, { isWanted: true }),
		]);
		expect(other && meets(other.box, { left: 295, right: 305, top: 145, bottom: 155 })).toBe(false);
	});
});

describe('regions of topics', () => {
	const spread = (x: readonly number[]) => ({
		...payload,
		communities: [
			{ slug: 'a', label: 'A, B', x: 0, y: 0 },
			{ slug: 'unconnected', label: 'Unconnected', x: 0, y: 0 },
		],
		nodes: { ...payload.nodes, x, y: x.map(() => 0), community: [0, 0, 0, 0, 1, 1] },
	});
	const regionsOf = (x: readonly number[], shown = payload.nodes.id) => {
		const moved = spread(x);
		return findRegions(toGraph(moved), moved, new Set(shown));
	};

	test('tie each member to the nearest; what is in no topic has none', () => {
		const [region, ...others] = regionsOf([0, 60, 30, 90, 500, 600]);
		expect(others).toEqual([]);
		const ties = region?.ties.map((tie) =>
			tie
				.map(([x]) => x)
				.toSorted((a, b) => a - b)
				.join(),
		);
		expect(ties?.toSorted()).toEqual(['0,30', '30,60', '60,90']);
		expect(region?.extent).toEqual({ x: 45, from: 0, to: 0 });
		expect(region?.core.toSorted().join('')).toBe('abcd');
	});

	test('reach no farther than their members lie close: the name stands over most of them', () => {
		const [region] = regionsOf([0, 30, 60, 900, 0, 0]);
		expect(region?.ties).toHaveLength(2);
		expect(region?.core.toSorted().join('')).toBe('abc');
	});

	test('are of what is shown, and of three at least', () => {
		expect(regionsOf([0, 30, 60, 90, 0, 0], ['a', 'b'])).toEqual([]);
	});
});

describe('the map as SVG', () => {
	const picture: Picture = {
		frame: { width: 600, height: 300, left: 300, top: 150, across: 2, down: 2 },
		colours: { paper: '#fff', ink: '#000', soft: '#666' },
		fonts: { sans: 'system-ui, "Segoe UI"', serif: 'serif' },
		regions: [
			[
				[
					[0, 0],
					[10.25, 10],
				],
			],
		],
		lines: [{ from: [0, 0], to: [10, 10], width: 1, colour: '#abc' }],
		discs: [{ x: 5, y: 5, radius: 3, colour: '#123' }],
		rings: [{ x: 5, y: 5, radius: 3 }],
		names: placeNames(
			[
				{
					lines: ['A < B & "C"\u0000', 'second'],
					x: 100,
					y: 100,
					radius: 3,
					style: 'entity',
					isWanted: true,
				},
			],
			{ width: 600, height: 300, covered: [], discs: [], most: 1, measure: () => 40 },
		),
	};

	test('holds every shape, and names as text', () => {
		const svg = toSvg(picture, 'Map & more');
		expect(svg.match(/<path /g)).toHaveLength(2);
		expect(svg.match(/<circle /g)).toHaveLength(2);
		expect(svg).toContain('M0 0L10.3 10');
		expect(svg).toContain('translate(300 150) scale(2 2)');
		expect(svg).toContain('<title>Map &amp; more</title>');
		expect(svg).toContain('>A &lt; B &amp; &quot;C&quot;</tspan>');
		expect(svg).toContain('>second</tspan>');
	});
});
