/** The explorer's controls: search and legend at hand, all the rest behind one disclosure, zoom on the map. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { button, element } from '../element.ts';
import { makeFilters, type FilterActions } from './filters.ts';
import { makeFind } from './find.ts';
import { say } from './say.ts';
import type { Shown } from './shown.ts';
import { isFiltered, withoutFilters, type View } from './view.ts';

export interface ControlActions extends FilterActions {
	readonly select: (node: string) => void;
	readonly zoom: (factor: number) => void;
	readonly fit: () => void;
	readonly fullScreen: () => void;
}

export interface Controls {
	readonly root: HTMLElement;
	/** Buttons that lie on the map itself. */
	readonly zoom: HTMLElement;
	/** Brings these buttons in line with a view. */
	readonly showZoom: (view: View) => void;
	/** Brings the controls in line with a view and what it shows. */
	readonly show: (view: View, shown: Shown) => void;
}

/**
 * @param hasMap  whether there is a live map, or a picture of it
 * @param loading said while a part of the graph is still on its way, or will not come
 */
export function makeControls(
	payload: ExplorerPayload,
	actions: ControlActions,
	hasMap: boolean,
	loading?: string,
): Controls {
	const legend = makeLegend(payload, actions);
	const zoom = makeZoom(actions);
	const filters = makeFilters(payload, actions, hasMap);
	const state = element('p', { class: 'explorer-state', role: 'status' });
	const root = element(
		'div',
		{ class: 'explorer-controls' },
		makeFind(payload, actions.select, loading),
		legend.root,
		state,
		filters.root,
	);
	const show = (view: View, { nodes }: Shown): void => {
		legend.show(view);
		filters.show(view);
		const reset = button(say('showEverything'), { class: 'explorer-reset' }, () =>
			actions.change(withoutFilters(view)),
		);
		state.replaceChildren(
			...(loading === undefined ? [] : [`${loading} `]),
			...(isFiltered(view)
				? [`${say('showing', { shown: nodes.size, all: payload.nodes.id.length })} `, reset]
				: []),
		);
	};
	return { root, zoom: zoom.root, showZoom: zoom.show, show };
}

function makeZoom({ zoom, fit, fullScreen }: ControlActions): {
	readonly root: HTMLElement;
	readonly show: (view: View) => void;
} {
	const full = button(say('fullScreen'), {}, fullScreen);
	const root = element(
		'div',
		{ class: 'explorer-zoom', role: 'group', 'aria-label': say('view') },
		button('+', { 'aria-label': say('zoomIn') }, () => zoom(1 / 1.5)),
		button('−', { 'aria-label': say('zoomOut') }, () => zoom(1.5)),
		button(say('fit'), { 'aria-label': say('fitMap') }, fit),
		full,
	);
	const show = ({ filled }: View): void => {
		full.textContent = say(filled ? 'leaveFullScreen' : 'fullScreen');
	};
	return { root, show };
}

/** Each type with its colour and count; pressing one leaves it out or brings it back. */
function makeLegend(
	{ types, nodes }: ExplorerPayload,
	{ change }: ControlActions,
): { root: HTMLElement; show: (view: View) => void } {
	const counts = new Map<number, number>();
	for (const type of nodes.type) counts.set(type, (counts.get(type) ?? 0) + 1);
	let hidden: readonly string[] = [];
	const entries = types.flatMap(({ id, plural }, at) => {
		const count = counts.get(at) ?? 0;
		if (count === 0) return [];
		const toggle = button('', { class: `legend-entry t-${id}`, 'aria-pressed': 'true' }, () =>
			change({
				hidden: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id],
			}),
		);
		toggle.append(
			element('span', { class: 'dot', 'aria-hidden': 'true' }),
			plural,
			' ',
			element('small', {}, String(count)),
		);
		return [{ id, toggle }];
	});
	const show = (view: View): void => {
		({ hidden } = view);
		for (const { id, toggle } of entries)
			toggle.setAttribute('aria-pressed', String(!hidden.includes(id)));
	};
	return {
		root: element(
			'div',
			{ class: 'explorer-legend', role: 'group', 'aria-label': say('typesShown') },
			...entries.map(({ toggle }) => toggle),
		),
		show,
	};
}
