/**
 * Sorts and filters a list that is on the page already. Entries are the children of the `[data-entries]`
 * inside; each carries `data-name`, maybe `data-aliases`, and one `data-…` value for each way to sort.
 * `data-order` on the element names the order the page comes in.
 */
import { element } from './element.ts';
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

class GistList extends HTMLElement {
	connectedCallback(): void {
		const list = this.querySelector('[data-entries]');
		if (!list || this.querySelector('.list-tools')) return;
		const entries = [...list.children].filter(
			(entry): entry is HTMLElement => entry instanceof HTMLElement,
		);
		if (entries.length < fewestToSort) return;
		const keys = Object.keys(orders).filter((key) => entries.some((entry) => entry.dataset[key]));
		const sort = element(
			'select',
			{ 'aria-label': say('order') },
			...keys.map((key) =>
				element(
					'option',
					{ value: key, selected: key === this.dataset['order'] },
					orders[key] ?? key,
				),
			),
		);
		const filter = element('input', {
			type: 'search',
			placeholder: say('filter'),
			'aria-label': say('filterList'),
			autocomplete: 'off',
			spellcheck: 'false',
		});
		const status = element('p', { role: 'status', class: 'list-status' });
		const apply = (): void => {
			const wanted = filter.value.trim().toLowerCase();
			let shown = 0;
			for (const entry of entries) {
				const isShown = textOf(entry).includes(wanted);
				entry.hidden = !isShown;
				if (isShown) shown += 1;
			}
			status.textContent = wanted === '' ? '' : say('shownOf', { shown, all: entries.length });
		};
		const arranged = new Map([[this.dataset['order'], entries]]);
		sort.addEventListener('change', () => {
			const order =
				arranged.get(sort.value) ?? entries.toSorted((a, b) => compare(a, b, sort.value));
			arranged.set(sort.value, order);
			list.append(...order);
		});
		filter.addEventListener('input', apply);
		this.prepend(element('div', { class: 'list-tools' }, filter, sort, status));
	}
}

const textOf = ({ dataset }: HTMLElement): string =>
	`${dataset['name'] ?? ''}\n${dataset['aliases'] ?? ''}`.toLowerCase();

const byName = (a: HTMLElement, b: HTMLElement): number => {
	const [left, right] = [
		a.dataset['name']?.toLowerCase() ?? '',
		b.dataset['name']?.toLowerCase() ?? '',
	];
	return left < right ? -1 : left > right ? 1 : 0;
};

/** Numbers and dates fall, names rise. */
function compare(a: HTMLElement, b: HTMLElement, key: string): number {
	if (key === 'name') return byName(a, b);
	const [left, right] = [a.dataset[key] ?? '', b.dataset[key] ?? ''];
	const difference =
		key === 'recent' ? (right < left ? -1 : right > left ? 1 : 0) : Number(right) - Number(left);
	return difference || byName(a, b);
}

customElements.define('gist-list', GistList);
