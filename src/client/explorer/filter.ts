/** A part of "Filters and view": a control that changes one thing in a view, and its commonest kind, a choice of one. */
import { element } from '../element.ts';
import type { View } from './view.ts';

/** @param isPassing one of many values on the way to another, as of a slider that is dragged */
export type Change = (part: Partial<View>, isPassing?: boolean) => void;

export interface Filter {
	readonly root: HTMLElement;
	/** Brings it in line with a view. */
	readonly show: (view: View) => void;
}

/** A labelled choice of one. A value that is not among the options gets one of its own. */
export function makeSelect(
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
