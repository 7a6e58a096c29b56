/** Two entities side by side: what is stated of both, what of one only. */
import type { EntityFacts } from '../model/explorerPayload.ts';
import { urlOf } from './base.ts';
import { element } from './element.ts';
import { askForPair, loadFacts, unknownName, type Pair } from './pair.ts';

class GistCompare extends HTMLElement {
	connectedCallback(): void {
		void askForPair(this, ['a', 'b'], ['First', 'Second'], compare);
	}
}

async function compare({ payload, ends: [a, b] }: Pair): Promise<readonly Node[]> {
	if (a === undefined || b === undefined) return unknownName();
	const [left, right] = await Promise.all([loadFacts(payload, a), loadFacts(payload, b)]);
	const labels = [...new Set([...left.facts, ...right.facts].map(({ label }) => label))].toSorted();
	const head = element(
		'tr',
		{},
		element('th', { scope: 'col' }, ''),
		...[left, right].map(({ name, path }) =>
			element('th', { scope: 'col' }, element('a', { href: urlOf(path) }, name)),
		),
	);
	const first = element(
		'tr',
		{},
		element('th', { scope: 'row' }, 'What it is'),
		...[left, right].map(({ description, type }) => element('td', {}, description ?? type)),
	);
	const rows = labels.map((label) =>
		element(
			'tr',
			{},
			element('th', { scope: 'row' }, label),
			...[left, right].map((one, at) => cell(one, [right, left][at] ?? one, label)),
		),
	);
	return [
		element(
			'div',
			{ class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': 'Comparison' },
			element(
				'table',
				{ class: 'compare-table' },
				element('thead', {}, head),
				element('tbody', {}, first, ...rows),
			),
		),
	];
}

/** The ends of one relation; those that both have are set strong. */
function cell({ facts }: EntityFacts, other: EntityFacts, label: string): HTMLElement {
	const shared = new Set(
		other.facts.filter((fact) => fact.label === label).map((fact) => fact.other.name),
	);
	const ends = facts.filter((fact) => fact.label === label).map((fact) => fact.other);
	const unique = [...new Map(ends.map((end) => [end.name, end])).values()];
	return element(
		'td',
		{},
		element(
			'ul',
			{},
			...unique.map(({ name, path }) => {
				const text = path === undefined ? name : element('a', { href: urlOf(path) }, name);
				return element('li', {}, shared.has(name) ? element('strong', {}, text) : text);
			}),
		),
	);
}

customElements.define('gist-compare', GistCompare);
