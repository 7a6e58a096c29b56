/** A search field with suggestions below it: buttons that arrow keys walk through, of which Enter takes the first. */
import { element } from '../element.ts';

export interface Suggesting<Item> {
	/** Of the field; what is shown below it has an id of its own. */
	readonly label: string;
	readonly id: string;
	/** What answers a query, as much as is to be shown. */
	readonly find: (query: string) => Promise<readonly Item[]>;
	/** Said below what was found. */
	readonly note: (query: string, found: readonly Item[]) => string | undefined;
	/** Whether Enter takes the first that was found. */
	readonly isSure: (query: string, first: Item) => boolean;
	/** What stands on its button. */
	readonly describe: (item: Item) => {
		readonly className: string;
		readonly parts: readonly (Node | string)[];
	};
	/** @returns what the field holds then */
	readonly take: (item: Item) => string;
}

/** The field and what is found, in one element. */
export function makeSuggest<Item>({
	label,
	id,
	find,
	note,
	isSure,
	describe,
	take,
}: Suggesting<Item>): { readonly root: HTMLElement; readonly field: HTMLInputElement } {
	const field = element('input', {
		type: 'search',
		placeholder: label,
		'aria-label': label,
		'aria-controls': id,
		autocomplete: 'off',
		spellcheck: 'false',
	});
	const found = element('ul', { id, class: 'explorer-found', hidden: true });
	const root = element('div', { class: 'explorer-search' }, field, found);
	const queryOf = (): string => field.value.trim();
	const show = (items: readonly Item[], said?: string): void => {
		found.hidden = items.length === 0 && said === undefined;
		found.replaceChildren(
			...items.map((item) => element('li', {}, entry(item))),
			...(said === undefined
				? []
				: [element('li', { class: 'explorer-loading', role: 'status' }, said)]),
		);
		// The controls beside the map scroll.
		if (!found.hidden) found.scrollIntoView({ block: 'nearest' });
	};
	/** What answers the field, unless it has changed meanwhile. */
	const ask = async (): Promise<readonly Item[] | undefined> => {
		const query = queryOf();
		const items = await find(query);
		return query === queryOf() ? items : undefined;
	};
	const answer = async (): Promise<void> => {
		const items = await ask();
		if (items) show(items, note(queryOf(), items));
	};
	const choose = (item: Item): void => {
		show([]);
		field.value = take(item);
	};
	const chooseFirst = async (): Promise<void> => {
		const [first] = queryOf() === '' ? [] : ((await ask()) ?? []);
		if (first !== undefined && isSure(queryOf(), first)) choose(first);
	};
	const entry = (item: Item): HTMLElement => {
		const { className, parts } = describe(item);
		const one = element('button', { type: 'button', class: className }, ...parts);
		one.addEventListener('click', ({ detail }) => {
			// By a key, whose place goes with the button. A finger would call up the keyboard again.
			if (detail === 0) field.focus();
			choose(item);
		});
		return one;
	};
	field.addEventListener('input', () => void answer());
	field.addEventListener('click', () => void answer());
	root.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) show([]);
	});
	root.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && event.target === field) void chooseFirst();
		if (event.key === 'Escape') {
			if (event.target !== field) field.focus();
			show([]);
		} else if (event.key === 'ArrowDown' && found.hidden) {
			event.preventDefault();
			void answer();
		} else walk(event, [field, ...found.querySelectorAll('button')]);
	});
	return { root, field };
}

/** Arrow keys move through what is found and back to the field. */
function walk(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
	const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (step === 0) return;
	event.preventDefault();
	const at = stops.findIndex((stop) => stop === document.activeElement);
	stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
}
