/** "Filters and view": what is left out, how it is drawn, the path between two, and the map as a file. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { button, element } from '../element.ts';
import { shownNames } from '../pair.ts';
import type { ControlActions } from './controls.ts';
import { makeRelations } from './relations.ts';
import { say } from './say.ts';
import { makeTime } from './time.ts';
import type { Measure, View } from './view.ts';

export interface Filter {
	readonly root: HTMLElement;
	readonly show: (view: View) => void;
}

const sizes: readonly (readonly [Measure, string])[] = [
	['connections', say('sizeConnections')],
	['mentions', say('sizeMentions')],
	['betweenness', say('sizeBetweenness')],
	['pagerank', say('sizePagerank')],
];

/** @param hasMap whether there is a live map to be drawn otherwise */
export function makeFilters(
	payload: ExplorerPayload,
	actions: ControlActions,
	hasMap: boolean,
): Filter {
	const { change } = actions;
	const time = makeTime(payload, change);
	const depth = makeSelect(
		say('showAround'),
		[
			['0', say('everything')],
			['1', say('steps', { count: 1 })],
			['2', say('steps', { count: 2 })],
			['3', say('steps', { count: 3 })],
		],
		(value) => change({ depth: Number(value) }),
		({ depth: value }) => String(value),
	);
	const filters: readonly Filter[] = [
		makeRelations(payload, change),
		makeDocument(payload, change),
		...(time ? [time] : []),
		makeHubs(payload, change),
		...(hasMap
			? [
					depth,
					makeSelect(
						say('sizeOfDiscs'),
						sizes,
						(value) =>
							change({ size: sizes.find(([measure]) => measure === value)?.[0] ?? 'connections' }),
						({ size }) => size,
					),
					makePath(payload, change),
				]
			: []),
		makeChecks(change, hasMap),
	];
	const save = element(
		'div',
		{ class: 'explorer-save', role: 'group', 'aria-label': say('saveMap') },
		button(say('saveAs', { format: 'PNG' }), {}, () => actions.save('png')),
		button(say('saveAs', { format: 'SVG' }), {}, () => actions.save('svg')),
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
				...(hasMap ? [save] : []),
			),
		),
		show: (view) => {
			for (const filter of filters) filter.show(view);
			const field = depth.root.querySelector('select');
			if (field) field.disabled = view.focus === undefined;
		},
	};
}

/** A labelled choice of one. A value that is not among the options gets one of its own. */
function makeSelect(
	label: string,
	options: readonly (readonly [value: string, text: string])[],
	choose: (value: string) => void,
	read: (view: View) => string,
): Filter {
	const field = element(
		'select',
		{ 'aria-label': label },
		...options.map(([value, text]) => element('option', { value }, text)),
	);
	field.addEventListener('change', () => choose(field.value));
	return {
		root: element('label', { class: 'explorer-field' }, element('span', {}, label), field),
		show: (view) => {
			const value = read(view);
			if (![...field.options].some((option) => option.value === value))
				field.append(element('option', { value }, value));
			field.value = value;
		},
	};
}

function makeDocument(
	{ documents, nodes }: ExplorerPayload,
	change: ControlActions['change'],
): Filter {
	const counts = documents.map(() => 0);
	for (const place of nodes.documents.flat()) counts[place] = (counts[place] ?? 0) + 1;
	return makeSelect(
		say('document'),
		[
			['', say('allDocuments', { number: documents.length })],
			...documents.map(({ slug, title }, at) => [slug, `${title} (${counts[at] ?? 0})`] as const),
		],
		(value) => change({ document: value === '' ? undefined : value }),
		({ document: slug }) => slug ?? '',
	);
}

/** Thresholds that leave out about 1, 3, 10 and 30 of the best connected. */
function makeHubs({ nodes }: ExplorerPayload, change: ControlActions['change']): Filter {
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

function makeChecks(change: ControlActions['change'], hasMap: boolean): Filter {
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

/** Two names; the path is shown as soon as both are known. */
function makePath(payload: ExplorerPayload, change: ControlActions['change']): Filter {
	const { id } = payload.nodes;
	const names = shownNames(payload);
	const at = new Map(
		names.map((name, index) => [name.toLowerCase(), id[index]] as const).toReversed(),
	);
	const list = element('datalist', { id: 'explorer-names' });
	/** Once a field is entered. */
	const fill = (): void => {
		if (!list.hasChildNodes())
			list.append(...names.toSorted().map((value) => element('option', { value })));
	};
	const fields = (['from', 'to'] as const).map((key) => {
		const field = element('input', {
			type: 'text',
			list: 'explorer-names',
			'aria-label': say(key === 'from' ? 'pathFrom' : 'pathTo'),
			placeholder: say(key),
			autocomplete: 'off',
			spellcheck: 'false',
		});
		field.addEventListener('focus', fill);
		field.addEventListener('change', () =>
			change({
				[key]: at.get(field.value.trim().toLowerCase()),
				focus: undefined,
				camera: undefined,
			}),
		);
		return { key, field };
	});
	return {
		root: element(
			'div',
			{ class: 'explorer-field', role: 'group', 'aria-label': say('pathBetween') },
			element('span', { 'aria-hidden': 'true' }, say('pathBetween')),
			element('div', { class: 'explorer-ends' }, ...fields.map(({ field }) => field)),
			list,
		),
		show: (view) => {
			for (const { key, field } of fields) field.value = names[id.indexOf(view[key] ?? '')] ?? '';
		},
	};
}
