import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis, Measures } from '../../../src/model/index.ts';
import { ringAround } from '../../../src/pipeline/analyse/ring.ts';
import { separate } from '../../../src/pipeline/analyse/separate.ts';
import { analysed, lines, map, measureOf, star } from './support.ts';

const places = ({ measures }: Analysis): readonly Measures[] => Object.values(measures);

type Place = Pick<Measures, 'x' | 'y' | 'radius'>;

/** Pairs of discs that touch or overlap. */
const overlaps = (discs: readonly Place[]): readonly (readonly [Place, Place])[] =>
	discs.flatMap((a, at) =>
		discs
			.slice(at + 1)
			.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) <= a.radius + b.radius)
			.map((b) => [a, b] as const),
	);

const distanceOf = (a: Place, b: Place = a): number => Math.hypot(a.x - b.x, a.y - b.y);

const width = (discs: readonly Place[], axis: 'x' | 'y'): number =>
	Math.max(...discs.map((disc) => disc[axis] + disc.radius)) -
	Math.min(...discs.map((disc) => disc[axis] - disc.radius));

describe('the map', () => {
	test('no two entities overlap', () => {
		fc.assert(
			fc.property(lines, (graph) => {
				expect(overlaps(places(analysed(graph)))).toEqual([]);
			}),
		);
	});

	test('nor do two thousand', () => {
		const ids = Array.from({ length: 2000 }, (_, at) => `n${at}`);
		const graph = ids.slice(300).map((id, at) => `${id}-n${(at * at) % 400}`);
		expect(overlaps(places(analysed([...graph, ...ids.slice(0, 300)])))).toEqual([]);
	});

	test.each([
		['groups', map],
		['a star', star('a', 'b', 'c', 'd')],
		['a pair', ['a-b']],
		['nothing but lone entities', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']],
	])('fills 1000 units, centred: %s', (_, graph) => {
		const discs = places(analysed(graph));
		const side = Math.max(width(discs, 'x'), width(discs, 'y'));
		// Discs do not grow with the places, so a map of few is a little narrower.
		expect(side > 700 && side < 1000.1).toBe(true);
		for (const axis of ['x', 'y'] as const) {
			const middles = discs.map((disc) => disc[axis]);
			expect(Math.abs(Math.max(...middles) + Math.min(...middles))).toBeLessThan(20);
		}
	});

	test('every number is finite, radii are above 0, and there is no -0', () => {
		fc.assert(
			fc.property(lines, (graph) => {
				for (const { x, y, radius } of places(analysed(graph))) {
					expect([x, y, radius].every(Number.isFinite)).toBe(true);
					expect(radius).toBeGreaterThan(0);
					expect(Object.is(x, -0) || Object.is(y, -0)).toBe(false);
				}
			}),
		);
	});

	test('entities without links stand on a ring around the others', () => {
		const analysis = analysed(map);
		const alone = ['l1', 'l2', 'l3', 'l4', 'l5'].map((id) => measureOf(analysis, id));
		const linked = ['a', 'b', 'c', 'd', 'p', 'q', 'r', 's', 'x', 'y'].map((id) =>
			measureOf(analysis, id),
		);
		const mean = (axis: 'x' | 'y'): number =>
			alone.reduce((sum, place) => sum + place[axis], 0) / alone.length;
		const [x, y] = [mean('x'), mean('y')];
		const distances = alone.map((place) => Math.hypot(place.x - x, place.y - y));
		const [ring = 0] = distances;
		for (const distance of distances) expect(distance).toBeCloseTo(ring, 1);
		const rim = Math.max(...linked.map((place) => Math.hypot(place.x - x, place.y - y)));
		const inRing = Math.min(
			...alone.map((one, at) => distanceOf(one, alone[at - 1] ?? alone.at(-1))),
		);
		expect(ring - rim).toBeGreaterThan(2 * measureOf(analysis, 'l1').radius);
		expect(inRing).toBeCloseTo(2 * ring * Math.sin(Math.PI / alone.length), 0);
	});

	test('who is in more relations has a larger disc', () => {
		const analysis = analysed([...star('a', 'b', 'c', 'd'), 'b-c', 'e']);
		const [a, b, d, e] = ['a', 'b', 'd', 'e'].map((id) => measureOf(analysis, id).radius);
		expect([a, b, d, e]).toEqual([a, b, d, e].toSorted((x = 0, y = 0) => y - x));
		expect(new Set([a, b, d, e]).size).toBe(4);
	});

	test('one entity lies in the middle', () => {
		expect(measureOf(analysed(['a']), 'a')).toMatchObject({ x: 0, y: 0 });
	});
});

describe('rings', () => {
	const discs = (count: number) => Array.from({ length: count }, () => ({ x: 0, y: 0, radius: 4 }));
	const widened = (all: readonly Place[]): readonly Place[] =>
		all.map((disc) => ({ ...disc, radius: disc.radius + 0.999 }));

	test.each([1, 2, 7, 60, 500])(
		'of %i keep the gap, to what is inside and to each other',
		(count) => {
			const inner = [
				{ x: 30, y: 0, radius: 5 },
				{ x: -30, y: 0, radius: 5 },
			];
			const [around, alone] = [discs(count), discs(count)];
			ringAround(inner, around, 2);
			ringAround([], alone, 2);
			expect(overlaps(widened([...inner, ...around]))).toEqual([]);
			expect(overlaps(widened(alone))).toEqual([]);
		},
	);
});

describe('separate', () => {
	const place = fc.double({ min: -50, max: 50, noNaN: true });
	const discs = fc.array(
		fc.record({ x: place, y: place, radius: fc.double({ min: 1, max: 9, noNaN: true }) }),
		{ maxLength: 40 },
	);

	test('parts discs by the gap, wherever they lie', () => {
		fc.assert(
			fc.property(discs, (crowd) => {
				separate(crowd, 2);
				expect(overlaps(crowd.map((disc) => ({ ...disc, radius: disc.radius + 0.999 })))).toEqual(
					[],
				);
			}),
		);
	});

	test('parts discs in one place', () => {
		const crowd = Array.from({ length: 60 }, () => ({ x: 3, y: 3, radius: 4 }));
		separate(crowd, 1);
		expect(overlaps(crowd)).toEqual([]);
	});

	test('leaves discs that are apart where they are', () => {
		const apart = [
			{ x: 0, y: 0, radius: 1 },
			{ x: 10, y: 0, radius: 1 },
		];
		separate(apart, 1);
		expect(apart.map(({ x }) => x)).toEqual([0, 10]);
	});
});
