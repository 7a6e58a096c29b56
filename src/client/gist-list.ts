/**
 * Sorts and filters a list that is on the page already. Entries are the children of the `[data-entries]`
 * inside; each carries `data-name` and one `data-…` number for each way to sort.
 */
import { element } from './element.ts';

const orders: Readonly<Record<string, string>> = {
	name: 'name',
	connections: 'connections',
	mentions: 'mentions',
	documents: 'documents',
	recent: 'most recent',
};

class GistList extends HTMLElement {
	connectedCallback(): void {
		const list = this.querySelector('[data-entries]');
		if (!list) return;
		const entries = [...list.children].filter(
			(entry): entry is HTMLElement => entry instanceof HTMLElement,
		);
		const keys = Object.keys(orders).filter((key) =>
			entries.some((entry) => entry.dataset[key] !== undefined),
		);
		const sort = element(
			'select',
			{ 'aria-label': 'Sort by' },
			...keys.map((key) => element('option', { value: key }, `by ${orders[key] ?? key}`)),
		);
		const filter = element('input', {
			type: 'search',
			placeholder: 'Filter',
			'aria-label': 'Filter this list',
			autocomplete: 'off',
		});
		const status = element('p', { role: 'status', class: 'list-status' });
		const apply = (): void => {
			const wanted = filter.value.trim().toLowerCase();
			let shown = 0;
			for (const entry of entries) {
				const isShown = (entry.dataset['name'] ?? '').toLowerCase().includes(wanted);
				entry.hidden = !isShown;
				if (isShown) shown += 1;
			}
			status.textContent = wanted === '' ? '' : `${shown} of ${entries.length}`;
		};
		sort.addEventListener('change', () =>
			list.append(...entries.toSorted((a, b) => compare(a, b, sort.value))),
		);
		filter.addEventListener('input', apply);
		this.prepend(element('div', { class: 'list-tools' }, filter, sort, status));
	}
}

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
