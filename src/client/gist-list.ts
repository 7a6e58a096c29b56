/**
 * Sorts and filters a list that is on the page already. Entries are the children of the `[data-entries]`
 * inside; each carries `data-name`, maybe `data-aliases` and `data-letter`, and one `data-…` value for each
 * way to sort. A list with `data-part` has its letters elsewhere. `data-order` on the element names the order the page comes in; headings of columns carry theirs as
 * `data-column`.
 */
import { button, element } from './element.ts';
import { compareEntries, countLetters } from './listOrder.ts';
import { say } from './say.ts';

const orders: Readonly<Record<string, string>> = {
	connections: say('byConnections'),
	mentions: say('byMentions'),
	documents: say('byDocuments'),
	recent: say('byRecent'),
	statements: say('byStatements'),
	entities: say('byEntities'),
	name: say('byName'),
};
/** Shorter lists are taken in at a glance. */
const fewestToSort = 6;
/** From so many on, letters lead to a name. */
const fewestForLetters = 30;

/** Names rise by themselves, numbers and dates fall. */
const sayWay = (key: string, isReversed: boolean): string =>
	(key === 'name') === isReversed ? 'descending' : 'ascending';

class GistList extends HTMLElement {
	#entries: readonly HTMLElement[] = [];
	/** Further entries below the list, filtered with it but not sorted. */
	#further: readonly HTMLElement[] = [];
	#letter = '';
	readonly #texts = new Map<HTMLElement, string>();
	readonly #filter = element('input', {
		type: 'search',
		placeholder: say('filter'),
		'aria-label': say('filterList'),
		autocomplete: 'off',
		spellcheck: 'false',
	});
	readonly #status = element('p', { role: 'status', class: 'list-status' });

	connectedCallback(): void {
		const list = this.querySelector('[data-entries]');
		if (!list || this.querySelector('.list-tools')) return;
		this.#entries = [...list.children].filter((entry) => entry instanceof HTMLElement);
		if (this.#entries.length < fewestToSort) return;
		this.#further = [...document.querySelectorAll<HTMLElement>('[data-further] > *')];
		this.#filter.addEventListener('input', () => this.#apply());
		this.prepend(
			element('div', { class: 'list-tools' }, this.#filter, this.#sorting(list), this.#status),
			...this.#letters(),
		);
	}

	get #all(): readonly HTMLElement[] {
		return [...this.#entries, ...this.#further];
	}

	#sorting(list: Element): HTMLSelectElement {
		const given = this.dataset['order'] ?? '';
		const keys = Object.keys(orders).filter((key) =>
			this.#entries.some((entry) => entry.dataset[key]),
		);
		const sort = element(
			'select',
			{ 'aria-label': say('order') },
			...keys.map((key) =>
				element('option', { value: key, selected: key === given }, orders[key] ?? key),
			),
		);
		const arranged = new Map([[given, this.#entries]]);
		let isReversed = false;
		const arrange = (): void => {
			const key = sort.value;
			const order =
				arranged.get(key) ??
				[...this.#entries].sort((a, b) => compareEntries(a.dataset, b.dataset, key));
			arranged.set(key, order);
			list.append(...(isReversed ? order.toReversed() : order));
			this.dataset['order'] = key;
			for (const head of heads)
				if (head.dataset['column'] === key) head.ariaSort = sayWay(key, isReversed);
				else head.ariaSort = null;
		};
		const heads = this.querySelectorAll<HTMLElement>('th[data-column]');
		for (const head of heads)
			head.replaceChildren(
				button(head.textContent.trim(), { class: 'sort' }, () => {
					const key = head.dataset['column'] ?? given;
					isReversed = key === sort.value && !isReversed;
					sort.value = key;
					arrange();
				}),
			);
		sort.addEventListener('change', () => {
			isReversed = false;
			arrange();
		});
		return sort;
	}

	#letters(): readonly HTMLElement[] {
		const letters = countLetters(this.#all.map(({ dataset }) => dataset['letter'] ?? ''));
		const isPart = this.dataset['part'] !== undefined;
		if (isPart || this.#entries.length < fewestForLetters || letters.length < 2) return [];
		const buttons = letters.map(({ letter, count }) =>
			button(letter, { 'aria-pressed': 'false', 'aria-label': `${letter}, ${count}` }, () => {
				this.#letter = this.#letter === letter ? '' : letter;
				for (const one of buttons)
					one.setAttribute('aria-pressed', String(one.textContent === this.#letter));
				this.#apply();
			}),
		);
		return [
			element(
				'ul',
				{ class: 'list-letters', 'aria-label': say('firstLetter') },
				...buttons.map((one) => element('li', {}, one)),
			),
		];
	}

	/** Shows the entries that hold what is typed and begin with the letter chosen. */
	#apply(): void {
		const wanted = this.#filter.value.trim().toLowerCase();
		let shown = 0;
		for (const entry of this.#all) {
			const isShown =
				(this.#letter === '' || entry.dataset['letter'] === this.#letter) &&
				(wanted === '' || this.#textOf(entry).includes(wanted));
			entry.hidden = !isShown;
			if (isShown) shown += 1;
		}
		this.#status.textContent =
			wanted === '' && this.#letter === '' ? '' : say('shownOf', { shown, all: this.#all.length });
	}

	#textOf(entry: HTMLElement): string {
		const text =
			this.#texts.get(entry) ??
			`${entry.textContent}\n${entry.dataset['aliases'] ?? ''}`.toLowerCase();
		this.#texts.set(entry, text);
		return text;
	}
}

customElements.define('gist-list', GistList);
