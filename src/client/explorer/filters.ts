/** "Filters and view": what is left out, how it is drawn, the path between two, and the map as a file. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { button, element } from '../element.ts';
import { makeDepth, makeHubs, makeSize } from './choices.ts';
import { makeDocuments } from './documents.ts';
import { makeEnds } from './ends.ts';
import type { Change, Filter } from './filter.ts';
import { makeRelations } from './relations.ts';
import { say } from './say.ts';
import { makeTime } from './time.ts';

export interface FilterActions {
	readonly change: Change;
	readonly save: (format: 'png' | 'svg') => void;
}

/** @param hasMap whether there is a live map to be drawn otherwise */
export function makeFilters(
	payload: ExplorerPayload,
	{ change, save }: FilterActions,
	hasMap: boolean,
): Filter {
	const time = makeTime(payload, change);
	const filters: readonly Filter[] = [
		makeRelations(payload, change),
		makeDocuments(payload, change),
		...(time ? [time] : []),
		makeHubs(payload, change),
		makeDepth(change),
		...(hasMap ? [makeSize(change)] : []),
		makeEnds(payload, change),
		makeChecks(change, hasMap),
	];
	const saving = element(
		'div',
		{ class: 'explorer-save', role: 'group', 'aria-label': say('saveMap') },
		button(say('saveAs', { format: 'PNG' }), {}, () => save('png')),
		button(say('saveAs', { format: 'SVG' }), {}, () => save('svg')),
	);
	return {
		root: element(
			'details',
			{ class: 'explorer-more' },
			element('summary', {}, say('filtersAndView')),
			element(
				'div',
				{ class: 'explorer-options' },
				...filters.map(({ root }) => root),
				...(hasMap ? [saving] : []),
			),
		),
		show: (view) => {
			for (const filter of filters) filter.show(view);
		},
	};
}

function makeChecks(change: Change, hasMap: boolean): Filter {
	const checks = [
		['together', say('linesTogether')],
		['alone', say('entitiesAlone')],
		...(hasMap ? [['topics', say('topics')] as const] : []),
	] as const;
	const boxes = checks.map(([key, label]) => {
		const box = element('input', { type: 'checkbox' });
		box.addEventListener('change', () => change({ [key]: box.checked }));
		return { key, box, root: element('label', {}, box, ` ${label}`) };
	});
	return {
		root: element(
			'div',
			{ class: 'explorer-checks', role: 'group', 'aria-label': say('shown') },
			...boxes.map(({ root }) => root),
		),
		show: (view) => {
			for (const { key, box } of boxes) box.checked = view[key];
		},
	};
}
