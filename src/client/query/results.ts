/** An answer as readers see it: a table, or a sentence. */
import { urlOf } from '../base.ts';
import { element } from '../element.ts';
import { pathBelow, type Cell, type Table } from './answer.ts';
import { say } from './say.ts';

/** More rows are in the CSV alone. */
export const mostRows = 500;

/** @param root what addresses in the data begin with */
export const showTable = ({ columns, rows }: Table, root: string): HTMLElement =>
	element(
		'div',
		{ class: 'query-table', role: 'region', 'aria-label': say('results'), tabindex: '0' },
		element(
			'table',
			{},
			element(
				'thead',
				{},
				element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name))),
			),
			element(
				'tbody',
				{},
				...rows
					.slice(0, mostRows)
					.map((row) =>
						element('tr', {}, ...row.map((cell) => element('td', {}, ...showCell(cell, root)))),
					),
			),
		),
	);

function showCell(cell: Cell | undefined, root: string): readonly (Node | string)[] {
	if (!cell) return [];
	if (cell.kind !== 'iri') return [cell.value];
	const path = pathBelow(cell.value, root);
	if (path === undefined)
		return /^https?:/.test(cell.value)
			? [element('a', { href: cell.value, rel: 'noopener' }, cell.value)]
			: [cell.value];
	// Terms of the site's own have no page.
	if (path.startsWith('data/vocabulary#')) return [path.slice('data/vocabulary#'.length)];
	const page = path.replace(/#this$/, '');
	return [element('a', { href: urlOf(page) }, decodeURI(page).replace(/\/$/, ''))];
}
