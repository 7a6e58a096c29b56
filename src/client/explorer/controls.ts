/** The explorer's controls: search, legend that filters, depth, co-occurrence, zoom. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { button, element } from '../element.ts';
import { makeFind } from './find.ts';
import { say } from '../say.ts';
import type { View } from './view.ts';

export interface ControlActions {
	readonly change: (part: Partial<View>) => void;
	readonly select: (node: string) => void;
	readonly zoom: (factor: number) => void;
	readonly fit: () => void;
	readonly fullScreen: () => void;
}

export interface Controls {
	readonly root: HTMLElement;
	/** Buttons that lie on the map itself. */
	readonly zoom: HTMLElement;
	/** Brings the controls in line with a view. */
	readonly show: (view: View) => void;
}

export function makeControls(payload: ExplorerPayload, actions: ControlActions): Controls {
	const legend = makeLegend(payload, actions);
	const depth = element('select', { 'aria-label': say('showAround') });
	for (const [value, label] of [
		['0', say('everything')],
		['1', say('stepsAround', { count: 1 })],
		['2', say('stepsAround', { count: 2 })],
		['3', say('stepsAround', { count: 3 })],
	] as const)
		depth.append(element('option', { value }, label));
	depth.addEventListener('change', () => actions.change({ depth: Number(depth.value) }));
	const together = element('input', { type: 'checkbox' });
	together.addEventListener('change', () => actions.change({ together: together.checked }));
	const root = element(
		'div',
		{ class: 'explorer-controls' },
		makeFind(payload, actions.select),
		element(
			'div',
			{ class: 'explorer-options' },
			depth,
			element('label', {}, together, ` ${say('mentionedTogether')}`),
		),
		legend.root,
	);
	const zoom = element(
		'div',
		{ class: 'explorer-zoom', role: 'group', 'aria-label': say('view') },
		button('+', { 'aria-label': say('zoomIn') }, () => actions.zoom(1 / 1.5)),
		button('−', { 'aria-label': say('zoomOut') }, () => actions.zoom(1.5)),
		button(say('fit'), { 'aria-label': say('fitMap') }, actions.fit),
		button(say('fullScreen'), { class: 'explorer-full' }, actions.fullScreen),
	);
	const show = (view: View): void => {
		legend.show(view);
		depth.value = String(view.depth);
		depth.disabled = view.focus === undefined;
		together.checked = view.together;
	};
	return { root, zoom, show };
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
