/** A list that shows its beginning and offers the rest at a press of a button. */
import { button, element } from './element.ts';
import { sayCount, sayPalette as say } from './sayPalette.ts';

export interface Offer {
	/** What the entries are, as their heading says it. */
	readonly heading: string;
	/** Of all, however many are shown. */
	readonly count: number;
	/** Entries from a place on, at most so many. */
	readonly entries: (from: number, most: number) => readonly HTMLElement[];
	/** How many are shown at first, and how many a press adds. */
	readonly first: number;
	readonly added: number;
}

/** A section with its heading and true count; the button moves the focus to the first of what it adds. */
export function offer({ heading, count, entries, first, added }: Offer): HTMLElement {
	const list = element('ul', {}, ...entries(0, first));
	const more = button('', { class: 'search-all' }, () => {
		const fresh = entries(list.children.length, added);
		list.append(...fresh);
		fresh[0]?.querySelector('a')?.focus();
		tell();
	});
	const tell = (): void => {
		const left = count - list.children.length;
		labelMore(more, heading, { left, added, count });
	};
	tell();
	return element(
		'section',
		{},
		element('h2', {}, heading, ' ', element('small', {}, sayCount(count))),
		list,
		more,
	);
}

/** Says on a button what a press adds to a list; where nothing is left, it is hidden. */
export function labelMore(
	more: HTMLButtonElement,
	heading: string,
	{ left, added, count }: { readonly left: number; readonly added: number; readonly count: number },
): void {
	more.hidden = left <= 0;
	more.textContent = left > added ? say('nextOf', { next: added, count }) : say('allOf', { count });
	more.setAttribute('aria-label', `${more.textContent}: ${heading}`);
}
