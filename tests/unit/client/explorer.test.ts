import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paint, toGraph } from '../../../src/client/explorer/load.ts';
import { readView, startView, writeView, type View } from '../../../src/client/explorer/view.ts';
import { findVisible, neighboursOf } from '../../../src/client/explorer/visible.ts';
import { payload } from './support.ts';

describe('the view in the address', () => {
	test.each([
		['nothing said', '', startView],
		['a focus', '?focus=llama-3-1', { ...startView, focus: 'llama-3-1' }],
		['an empty focus', '?focus=', startView],
		['types left out', '?without=person,place', { ...startView, hidden: ['person', 'place'] }],
		['a depth', '?depth=2', { ...startView, depth: 2 }],
		['a depth there is not', '?depth=9', startView],
		['a depth that is no number', '?depth=all', startView],
		['co-occurrence', '?together=1', { ...startView, together: true }],
		['co-occurrence, said otherwise', '?together=yes', startView],
		['a camera', '?camera=0.5,0.25,1.5', { ...startView, camera: [0.5, 0.25, 1.5] }],
		['a camera inside out', '?camera=0.5,0.25,-1', startView],
		['half a camera', '?camera=0.5', startView],
		['a camera without numbers', '?camera=a,b,c', startView],
		['a camera too far', '?camera=0,0,Infinity', startView],
		['what is not known', '?colour=red', startView],
	])('reads %s', (_, query, view) => {
		expect(readView(query)).toEqual(view);
	});

	test.each([
		['the starting one is empty', startView, ''],
		['in one order', { ...startView, hidden: ['b', 'a'], focus: 'x' }, '?focus=x&without=a%2Cb'],
		['characters of addresses', { ...startView, focus: 'a&b=c' }, '?focus=a%26b%3Dc'],
	])('writes: %s', (_, view, query) => {
		expect(writeView(view)).toBe(query);
	});

	test('what is written is read again', () => {
		const place = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10_000);
		const ratio = fc.integer({ min: 1, max: 99_999 }).map((n) => n / 10_000);
		const views: fc.Arbitrary<View> = fc
			.record({
				focus: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
				hidden: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,6}$/), { maxLength: 4 }),
				depth: fc.nat(3),
				together: fc.boolean(),
				camera: fc.option(fc.tuple(place, place, ratio), { nil: undefined }),
			})
			.map(({ focus, hidden, camera, ...rest }) => ({
				...rest,
				hidden: hidden.toSorted(),
				...(focus !== undefined && { focus }),
				...(camera && { camera }),
			}));
		fc.assert(
			fc.property(views, (view) => {
				expect(readView(writeView(view))).toEqual(view);
			}),
		);
	});
});

describe('the graph that is drawn', () => {
	const graph = toGraph(payload);

	test('holds every entity; an axis up; no loops', () => {
		expect(graph.nodes()).toEqual(payload.nodes.id);
		expect(graph.getNodeAttribute('a', 'y')).toBe(-(payload.nodes.y[0] ?? 0));
		expect(graph.size).toBe(4);
		expect(graph.selfLoopCount).toBe(0);
	});

	test('is painted in the colours of the theme', () => {
		const model = payload.types.find(({ id }) => id === 'model');
		paint(graph, payload, false);
		expect(graph.getNodeAttribute('a', 'color')).toBe(model?.light);
		const light = graph.mapEdges((_, { color }) => color);
		paint(graph, payload, true);
		expect(graph.getNodeAttribute('a', 'color')).toBe(model?.dark);
		expect(graph.mapEdges((_, { color }) => color)).not.toEqual(light);
	});
});

describe('what a view shows', () => {
	const graph = toGraph(payload);
	const view = (more: Partial<View>): View => ({ ...startView, ...more });

	test.each([
		['stated relations', 'd', {}, ['c']],
		['and those only named together', 'd', { together: true }, ['c', 'e']],
		['each once', 'b', { together: true }, ['a', 'c']],
		['nobody', 'f', { together: true }, []],
	])('neighbours: %s', (_, node, more, expected) => {
		expect(neighboursOf(graph, node, view(more)).toSorted()).toEqual(expected);
	});

	test.each([
		['without a focus all', {}, undefined],
		['without a depth all', { focus: 'a' }, undefined],
		['one step', { focus: 'a', depth: 1 }, ['a', 'b']],
		['two steps', { focus: 'a', depth: 2 }, ['a', 'b', 'c']],
		[
			'farther, if ties of sentences count',
			{ focus: 'c', depth: 2, together: true },
			'abcde'.split(''),
		],
		['a focus that is not there', { focus: 'nobody', depth: 2 }, undefined],
	])('within reach: %s', (_, more, expected) => {
		const { reach } = findVisible(graph, view(more), undefined);
		expect(reach && [...reach].toSorted()).toEqual(expected);
	});

	test.each([
		['nothing', {}, undefined, undefined],
		['the focus and its neighbours', { focus: 'a' }, undefined, ['a', 'b']],
		['what is pointed at, before the focus', { focus: 'a' }, 'd', ['c', 'd']],
		['no focus that is not there', { focus: 'nobody' }, undefined, undefined],
	])('stands out: %s', (_, more, hovered, expected) => {
		const { bright } = findVisible(graph, view(more), hovered);
		expect(bright && [...bright].toSorted()).toEqual(expected);
	});
});
