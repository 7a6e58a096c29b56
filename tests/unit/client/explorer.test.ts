import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paint, radiiBy, toGraph } from '../../../src/client/explorer/load.ts';
import { withBright } from '../../../src/client/explorer/look.ts';
import { findShown, neighboursOf } from '../../../src/client/explorer/shown.ts';
import { rowsOf } from '../../../src/client/explorer/rows.ts';
import { lookOfStill } from '../../../src/client/explorer/stillLook.ts';
import { findTrail } from '../../../src/client/explorer/trail.ts';
import {
	isFiltered,
	measures,
	orders,
	readView,
	startView,
	withoutFilters,
	writeView,
	type View,
} from '../../../src/client/explorer/view.ts';
import { describeNode, directions, stepFrom } from '../../../src/client/explorer/walk.ts';
import type { ExplorerPayload } from '../../../src/model/explorerPayload.ts';
import { payload } from './support.ts';

describe('the view in the address', () => {
	test.each([
		['nothing said', '', {}],
		['a focus', '?focus=llama-3-1', { focus: 'llama-3-1' }],
		['an empty focus', '?focus=', {}],
		['ends of a path', '?from=meta&to=gpt-4', { from: 'meta', to: 'gpt-4' }],
		['types left out', '?without=person,place', { hidden: ['person', 'place'] }],
		['relations left out', '?without-relations=uses,wrote', { unsaid: ['uses', 'wrote'] }],
		['chosen entities', '?only=meta,llama-2', { only: ['meta', 'llama-2'] }],
		['a document', '?document=llama-2', { documents: ['llama-2'] }],
		['several documents', '?document=llama-2,gpt-4', { documents: ['llama-2', 'gpt-4'] }],
		['a date', '?until=2024-05-08', { until: '2024-05-08' }],
		['a date that is none', '?until=May', {}],
		['a depth', '?depth=2', { depth: 2 }],
		['a depth there is not', '?depth=9', {}],
		['a depth that is no number', '?depth=all', {}],
		['hubs left out', '?hubs=8', { most: 8 }],
		['hubs of no size', '?hubs=0', {}],
		['a size', '?size=pagerank', { size: 'pagerank' as const }],
		['a size there is not', '?size=weight', {}],
		['co-occurrence', '?together=1', { together: true }],
		['co-occurrence, said otherwise', '?together=yes', {}],
		['neither topics nor who is alone', '?topics=0&alone=0', { topics: false, alone: false }],
		['an order of the table', '?order=name', { order: 'name' as const }],
		['the table to its end', '?rows=all', { allRows: true }],
		['the map over the window', '?filled=1', { filled: true }],
		['a camera', '?camera=5,-2.5,1.5', { camera: [5, -2.5, 1.5] as const }],
		['a camera inside out', '?camera=0.5,0.25,-1', {}],
		['half a camera', '?camera=0.5', {}],
		['a camera without numbers', '?camera=a,b,c', {}],
		['a camera too far', '?camera=0,0,Infinity', {}],
		['what is not known', '?colour=red', {}],
	])('reads %s', (_, query, more) => {
		expect(readView(query)).toEqual({ ...startView, ...more });
	});

	test.each([
		['the starting one is empty', startView, ''],
		['in one order', { ...startView, hidden: ['b', 'a'], focus: 'x' }, '?focus=x&without=a%2Cb'],
		['characters of addresses', { ...startView, focus: 'a&b=c' }, '?focus=a%26b%3Dc'],
	])('writes: %s', (_, view, query) => {
		expect(writeView(view)).toBe(query);
	});

	test('what is written is read again', () => {
		const place = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10);
		const ratio = fc.integer({ min: 1, max: 9999 }).map((n) => n / 1000);
		const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
		const ids = fc
			.uniqueArray(fc.stringMatching(/^[a-z-]{1,6}$/), { maxLength: 4 })
			.map((list) => list.toSorted());
		const name = some(fc.string({ minLength: 1 }));
		const views: fc.Arbitrary<View> = fc.record({
			focus: name,
			from: name,
			to: name,
			hidden: ids,
			unsaid: ids,
			only: ids,
			documents: ids,
			until: some(fc.constantFrom('2024-05-08', '1999-12-31')),
			depth: fc.nat(3),
			most: some(fc.integer({ min: 1, max: 99 })),
			size: fc.constantFrom(...measures),
			together: fc.boolean(),
			topics: fc.boolean(),
			alone: fc.boolean(),
			order: fc.constantFrom(...orders),
			isReversed: fc.boolean(),
			allRows: fc.boolean(),
			filled: fc.boolean(),
			camera: some(fc.tuple(place, place, ratio)),
		});
		fc.assert(
			fc.property(views, (view) => {
				expect(readView(writeView(view))).toEqual(view);
			}),
		);
	});
});

describe('filters', () => {
	test.each([
		['nothing', {}, false],
		[
			'what is in focus, and how it is drawn',
			{ focus: 'a', size: 'mentions' as const, topics: false },
			false,
		],
		['a type left out', { hidden: ['person'] }, true],
		['all but a document', { documents: ['llama-2'] }, true],
		['a date', { until: '2024-01-01' }, true],
		['a bound of connections', { most: 3 }, true],
	])('leave something out: %s', (_, more, expected) => {
		const view = { ...startView, ...more };
		expect(isFiltered(view)).toBe(expected);
		expect(isFiltered(withoutFilters(view))).toBe(false);
		expect(withoutFilters(view)).toMatchObject({ size: view.size, topics: view.topics });
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

describe('sizes', () => {
	const sized = {
		...payload,
		nodes: { ...payload.nodes, mentions: [0, 1, 4, 16, 0, 0], betweenness: [0, 0, 0, 0, 0, 0] },
	};

	test('as laid out, or so that areas grow with the measure', () => {
		expect(radiiBy(sized, 'connections')).toEqual(payload.nodes.radius);
		const [none = 0, one = 0, four = 0, sixteen = 0] = radiiBy(sized, 'mentions');
		expect(four - none).toBeCloseTo(2 * (one - none));
		expect(sixteen - none).toBeCloseTo(4 * (one - none));
	});

	test('are all the smallest where nothing was measured', () => {
		expect(new Set(radiiBy(sized, 'betweenness')).size).toBe(1);
	});
});

/** `a` to `d` in a row; the first half is of an old document, the rest of a new one, `f` of none. */
const dated: ExplorerPayload = {
	...payload,
	documents: [
		{ slug: 'new', title: 'New', date: '2024-05-08' },
		{ slug: 'old', title: 'Old', date: '2020-01-23' },
	],
	nodes: { ...payload.nodes, documents: [[1], [0, 1], [0], [0], [0], []] },
	edges: {
		...payload.edges,
		documents: payload.edges.source.map((source, at) =>
			[source, payload.edges.target[at]].includes(0) ? [1] : [0],
		),
	},
};

describe('what a view shows', () => {
	const graph = toGraph(dated);
	const show = (more: Partial<View>) => {
		const view = { ...startView, ...more };
		return findShown(graph, dated, view, findTrail(graph, dated, view));
	};
	const nodesOf = (more: Partial<View>): string => [...show(more).nodes].toSorted().join('');

	test.each([
		['all', {}, 'abcdef'],
		['all but a type', { hidden: ['concept'] }, 'abdef'],
		['the focus, whatever its type', { hidden: ['concept'], focus: 'c' }, 'abcdef'],
		['no hubs', { most: 1 }, 'adef'],
		['one document', { documents: ['old'] }, 'ab'],
		['any of several documents', { documents: ['old', 'new'] }, 'abcde'],
		['a document and one that is no more', { documents: ['gone', 'old'] }, 'ab'],
		['nothing of a document that is no more', { documents: ['gone'] }, ''],
		[
			'what a chosen document knew by a date',
			{ documents: ['old', 'new'], until: '2022-01-01' },
			'ab',
		],
		['what was known by a date, and what has none', { until: '2022-01-01' }, 'abf'],
		['only what a line reaches', { alone: false }, 'abcd'],
		['and what sentences tie', { alone: false, together: true }, 'abcde'],
		['what the relations that are left reach', { unsaid: ['based_on', 'used_for'] }, 'cd'],
		['nobody without a relation', { unsaid: ['based_on', 'used_for', 'compared_with'] }, ''],
		['one step', { focus: 'a', depth: 1 }, 'ab'],
		['two steps', { focus: 'a', depth: 2 }, 'abc'],
		['farther, if ties of sentences count', { focus: 'c', depth: 2, together: true }, 'abcde'],
		[
			'a step along the relations that are left',
			{ focus: 'b', depth: 1, unsaid: ['based_on'] },
			'bc',
		],
		['all around a focus that is not there', { focus: 'nobody', depth: 2 }, 'abcdef'],
		['a path, whatever is left out', { from: 'a', to: 'c', hidden: ['concept', 'model'] }, 'abc'],
	])('nodes: %s', (_, more, expected) => {
		expect(nodesOf(more)).toBe(expected);
	});

	test.each([
		['stated relations', 'd', {}, 'c'],
		['and those only named together', 'd', { together: true }, 'ce'],
		['each once', 'b', { together: true }, 'ac'],
		['nobody', 'f', { together: true }, ''],
		['none that is left out', 'b', { unsaid: ['based_on'] }, 'c'],
		['none that was not said by then', 'b', { until: '2022-01-01' }, 'a'],
		['none whose type is left out', 'd', { hidden: ['concept'] }, ''],
	])('neighbours: %s', (_, node, more, expected) => {
		expect([...neighboursOf(graph, node, show(more).edges)].toSorted().join('')).toBe(expected);
	});

	test('edges: always with both ends', () => {
		const { nodes, edges } = show({ most: 1, together: true });
		for (const edge of edges)
			expect(graph.extremities(edge).every((node) => nodes.has(node))).toBe(true);
	});
});

describe('the path of a view', () => {
	const graph = toGraph(payload);
	const trailOf = (from?: string, to?: string) =>
		findTrail(graph, payload, { ...startView, from, to });

	test('is the shortest chain of stated relations, with its edges', () => {
		const trail = trailOf('a', 'd');
		expect([...(trail?.nodes ?? [])].join('')).toBe('abcd');
		expect(trail?.hops.map(({ isForward }) => isForward)).toEqual([true, false, true]);
		for (const { edge, predicate } of trail?.hops ?? [])
			expect(graph.getEdgeAttribute(edge, 'predicate')).toBe(predicate);
	});

	test.each([
		['one end', 'a', undefined],
		['an end nobody knows', 'a', 'nobody'],
		['ends that only a sentence ties', 'a', 'e'],
	])('is none with %s', (_, from, to) => {
		expect(trailOf(from, to)).toBeUndefined();
	});
});

describe('what stands out', () => {
	const graph = toGraph(payload);
	test.each([
		['nothing', {}, undefined, undefined],
		['the focus and its neighbours', { focus: 'a' }, undefined, 'ab'],
		['what is pointed at, before the focus', { focus: 'a' }, 'd', 'cd'],
		['all that two steps reach', { focus: 'a', depth: 2 }, undefined, 'abc'],
		['the path', { from: 'a', to: 'c' }, undefined, 'abc'],
		['where a path begins', { from: 'b' }, undefined, 'abc'],
		['no focus that is not there', { focus: 'nobody' }, undefined, undefined],
	])('%s', (_, more, hovered, expected) => {
		const view = { ...startView, ...more };
		const trail = findTrail(graph, payload, view);
		const shown = findShown(graph, payload, view, trail);
		const { bright } = withBright(graph, { view, shown, trail, hovered });
		expect(bright && [...bright].toSorted().join('')).toBe(expected);
	});
});

describe('the picture in the place of the map', () => {
	const graph = toGraph(payload);
	const lookAt = (more: Partial<View>, drawn = payload.nodes.id) => {
		const view = { ...startView, ...more };
		const trail = findTrail(graph, payload, view);
		return lookOfStill(
			graph,
			{ view, trail, shown: findShown(graph, payload, view, trail) },
			drawn,
		);
	};
	test.each([
		['shows all', {}, 'shown shown shown shown shown shown'],
		['leaves out a type', { hidden: ['concept'] }, 'shown shown left-out shown shown shown'],
		['lets what is chosen stand out', { focus: 'a' }, 'centre shown dim dim dim dim'],
		[
			'keeps to the steps around it',
			{ focus: 'a', depth: 1 },
			'centre shown left-out left-out left-out left-out',
		],
		['lets a path stand out', { from: 'a', to: 'c' }, 'centre shown centre dim dim dim'],
	])('%s', (_, more, expected) => {
		expect([...lookAt(more).nodes.values()].join(' ')).toBe(expected);
	});

	test.each([
		['each line once', {}, undefined, 'ab bc cd'],
		['and those of what is only named together', { together: true }, undefined, 'ab bc cd de'],
		['those of what is chosen', { focus: 'a' }, undefined, 'ab'],
		['those of a path', { from: 'a', to: 'c' }, undefined, 'ab bc'],
		['none of a type left out', { hidden: ['concept'] }, undefined, 'ab'],
		['none to what the picture does not have', {}, ['a', 'b', 'd'], 'ab'],
	])('draws %s', (_, more, drawn, expected) => {
		const { lines } = lookAt(more, drawn);
		expect(
			lines
				.map((ends) => ends.toSorted().join(''))
				.toSorted()
				.join(' '),
		).toBe(expected);
	});
});

describe('walking', () => {
	const graph = toGraph(payload);
	const shown = findShown(graph, payload, startView);
	test('begins at the best connected and goes only along what is shown', () => {
		expect('bc').toContain(stepFrom(graph, shown, undefined, [1, 0]));
		const ways = Object.values(directions).map((way) => stepFrom(graph, shown, 'a', way));
		expect(new Set(ways)).toEqual(new Set(['b', undefined]));
		expect(
			Object.values(directions).some((way) => stepFrom(graph, shown, 'f', way) !== undefined),
		).toBe(false);
	});

	test.each([
		['b', undefined, 'B, model, 2 connections'],
		['b', 'a', 'based on B, model, 2 connections'],
		['a', 'b', 'basis of A, model, 1 connection'],
		['e', 'd', 'E, model, 0 connections'],
	])('says what %s is, come from %s', (node, from, expected) => {
		expect(describeNode(graph, payload, shown, node, from)).toBe(expected);
	});
});

describe('the table', () => {
	const graph = toGraph(dated);
	const rows = (order: View['order'], more: Partial<View> = {}) =>
		rowsOf(
			graph,
			dated,
			{ ...startView, ...more, order },
			findShown(graph, dated, { ...startView, ...more }),
		).map(
			({ at, neighbours }) =>
				`${dated.nodes.label[at]}${neighbours.map((one) => dated.nodes.id[one]).join('')}`,
		);

	test.each([
		['connections', {}, 'Bca Cbd Ab Dc E F'],
		['name', {}, 'Ab Bca Cbd Dc E F'],
		['type', {}, 'Cbd Bca Ab Dc E F'],
		['connections', { isReversed: true }, 'E F Ab Dc Bca Cbd'],
		['name', { isReversed: true }, 'F E Dc Cbd Bca Ab'],
		['neighbours', {}, 'Cbd Ab Bca Dc E F'],
		['neighbours', { isReversed: true }, 'Bca Dc Cbd Ab E F'],
		['connections', { until: '2022-01-01' }, 'Ba Ab F'],
	] as const)('by %s %o', (order, more, expected) => {
		expect(rows(order, more).join(' ')).toBe(expected);
	});
});
