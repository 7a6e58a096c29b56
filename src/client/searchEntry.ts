/** One of the things found: a link to it, with a note where there is one. */
import { element } from './element.ts';

export const entry = (href: string, name: string, note: string): HTMLElement =>
	element(
		'li',
		{},
		element(
			'a',
			{ href },
			element('span', { class: 'search-name' }, name),
			...(note === '' ? [] : [' ', element('small', {}, note)]),
		),
	);
