/** Filters that are a choice of one: what is around the focus, the measure of discs, hubs. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { makeSelect, type Change, type Filter } from './filter.ts';
import { say } from './say.ts';
import type { Measure } from './view.ts';

/** Only where there is a focus. */
export function makeDepth(change: Change): Filter {
	const { root, show } = makeSelect(
		say('showAround'),
		[
			['0', say('everything')],
			['1', say('steps', { count: 1 })],
			['2', say('steps', { count: 2 })],
			['3', say('steps', { count: 3 })],
		],
		(value) => change({ depth: Number(value) }),
		({ depth }) => String(depth),
	);
	return {
		root,
		show: (view) => {
			show(view);
			const field = root.querySelector('select');
			if (field) field.disabled = view.focus === undefined;
		},
	};
}

const sizes: readonly (readonly [Measure, string])[] = [
	['connections', say('sizeConnections')],
	['mentions', say('sizeMentions')],
	['betweenness', say('sizeBetweenness')],
	['pagerank', say('sizePagerank')],
];

/** What the size of discs says. */
export const makeSize = (change: Change): Filter =>
	makeSelect(
		say('sizeOfDiscs'),
		sizes,
		(value) => change({ size: sizes.find(([measure]) => measure === value)?.[0] ?? 'connections' }),
		({ size }) => size,
	);

/** Thresholds that leave out about 1, 3, 10 and 30 of the best connected. */
export function makeHubs({ nodes }: ExplorerPayload, change: Change): Filter {
	const degrees = nodes.degree.toSorted((a, b) => b - a);
	const bounds = new Set(
		[1, 3, 10, 30].map((place) => degrees[place] ?? 0).filter((degree) => degree > 1),
	);
	const options = [...bounds].flatMap((most): readonly (readonly [string, string])[] => {
		const left = degrees.filter((degree) => degree > most).length;
		return left === 0 ? [] : [[String(most), say('hideOver', { most, left })]];
	});
	return makeSelect(
		say('hubs'),
		[['', say('showAll')], ...options],
		(value) => change({ most: value === '' ? undefined : Number(value) }),
		({ most }) => String(most ?? ''),
	);
}
