/**
 * The table below the map: the same entities and lines in words, in the order a reader chooses. It takes
 * over the table the page came with; long lists are cut with a button that brings the rest.
 */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { pathOf } from '../nodePath.ts';
import { urlOf } from '../base.ts';
import { button, element } from '../element.ts';
import type { ExplorerGraph } from './load.ts';
import { rowsOf, type Row } from './rows.ts';
import { say } from './say.ts';
import type { Shown } from './shown.ts';
import { startView, type Order, type View } from './view.ts';

type Sorting = Pick<View, 'order' | 'isReversed'>;

const rowsAtFirst = 200;
const neighboursAtFirst = 12;

export class Table {
	readonly #table: HTMLTableElement;
	readonly #payload: ExplorerPayload;
	readonly #graph: ExplorerGraph;
	readonly #more = element('p', { class: 'explorer-rest' });
	readonly #showAll: () => void;
	#drawn = '';
	#sorting: Sorting = startView;

	/**
	 * @param sort    asked for by a press on a column's head: the way of another column, or the other way of this one
	 * @param showAll asks for the rows that are left out
	 */
	constructor(
		table: HTMLTableElement,
		payload: ExplorerPayload,
		graph: ExplorerGraph,
		sort: (sorting: Sorting) => void,
		showAll: () => void,
	) {
		this.#showAll = showAll;
		this.#table = table;
		this.#payload = payload;
		this.#graph = graph;
		for (const head of table.querySelectorAll<HTMLElement>('th[data-order]')) {
			const order = head.dataset['order'] as Order;
			head.replaceChildren(
				button(head.textContent.trim(), { class: 'sort' }, () =>
					sort({
						order,
						isReversed: order === this.#sorting.order && !this.#sorting.isReversed,
					}),
				),
			);
		}
		table.closest('.table-scroll')?.after(this.#more);
	}

	show(view: View, shown: Shown): void {
		this.#sorting = view;
		const { order, isReversed } = view;
		const key = [order, isReversed, view.allRows, ...shown.nodes, ...shown.edges].join(' ');
		if (key === this.#drawn) return;
		this.#drawn = key;
		for (const head of this.#table.querySelectorAll<HTMLElement>('th[data-order]'))
			if (head.dataset['order'] === order)
				head.setAttribute(
					'aria-sort',
					(order === 'connections') === isReversed ? 'ascending' : 'descending',
				);
			else head.removeAttribute('aria-sort');
		const rows = rowsOf(this.#graph, this.#payload, view, shown);
		const rest = view.allRows ? 0 : Math.max(0, rows.length - rowsAtFirst);
		this.#fill(rest === 0 ? rows : rows.slice(0, rowsAtFirst));
		this.#more.replaceChildren(
			...(rest === 0
				? []
				: [
						`${say('rowsShown', { shown: rowsAtFirst, all: rows.length })} `,
						button(say('showOther', { number: rest }), {}, () => {
							this.#showAll();
							this.#table.tBodies[0]?.rows[rowsAtFirst]?.querySelector('a')?.focus();
						}),
					]),
		);
	}

	#fill(rows: readonly Row[]): void {
		this.#table.tBodies[0]?.replaceChildren(
			...(rows.length === 0
				? [element('tr', {}, element('td', { colspan: '4' }, say('nothingLeft')))]
				: rows.map((row) => this.#row(row))),
		);
	}

	#row({ at, neighbours }: Row): HTMLTableRowElement {
		const { types, nodes } = this.#payload;
		const type = types[nodes.type[at] ?? 0];
		const ends = element('td', {}, ...this.#names(neighbours.slice(0, neighboursAtFirst)));
		const rest = neighbours.slice(neighboursAtFirst);
		if (rest.length > 0) {
			const more = button(
				say('andMore', { number: rest.length }),
				{ class: 'explorer-end' },
				() => {
					more.previousSibling?.remove();
					const made = this.#names(rest);
					more.replaceWith(', ', ...made);
					if (made[0] instanceof HTMLElement) made[0].focus();
				},
			);
			ends.append(' ', more);
		}
		return element(
			'tr',
			{},
			element('th', { scope: 'row' }, this.#link(at, `entity t-${type?.id ?? ''}`)),
			element('td', { class: 'is-minor' }, type?.label ?? ''),
			element('td', { class: 'number' }, String(neighbours.length)),
			ends,
		);
	}

	#names(places: readonly number[]): readonly (Node | string)[] {
		return places.flatMap((at, index) => [...(index > 0 ? [', '] : []), this.#link(at)]);
	}

	#link(at: number, className?: string): HTMLElement {
		const { label } = this.#payload.nodes;
		return element(
			'a',
			{ href: urlOf(pathOf(this.#payload, at)), class: className },
			label[at] ?? '',
		);
	}
}
