/**
 * Two entities side by side: what is stated of both, what of one only. Roles are written out, since a narrow
 * screen shows the rows as grids, which would no longer be rows to a reader who listens.
 */
import type { EntityFacts } from '../model/explorerPayload.ts';
import { urlOf } from './base.ts';
import { element } from './element.ts';
import { factsOfNode } from './nodeFacts.ts';
import { askForPair, unknownName, type Pair } from './pair.ts';
import { sayTool, sayWho } from './sayTool.ts';

class GistCompare extends HTMLElement {
	connectedCallback(): void {
		void askForPair(this, ['a', 'b'], [sayTool('first'), sayTool('second')], compare);
	}
}

async function compare({ payload, ends: [a, b] }: Pair): Promise<readonly Node[]> {
	if (a === undefined || b === undefined) return unknownName();
	const [left, right] = await Promise.all([factsOfNode(payload, a), factsOfNode(payload, b)]);
	const rank = rankLabels(payload);
	const labels = [...new Set([...left.facts, ...right.facts].map(({ label }) => label))].toSorted(
		(one, two) => rank(one) - rank(two) || (one < two ? -1 : 1),
	);
	const head = element(
		'tr',
		{ role: 'row' },
		element('td', { role: 'cell' }),
		...[left, right].map(({ name, path }) =>
			element(
				'th',
				{ scope: 'col', role: 'columnheader' },
				element('a', { href: urlOf(path) }, name),
			),
		),
	);
	const first = element(
		'tr',
		{ role: 'row' },
		rowHead(sayTool('whatItIs')),
		...[left, right].map(({ description, type }) =>
			element('td', { role: 'cell' }, description ?? type),
		),
	);
	const rows = labels.map((label) =>
		element(
			'tr',
			{ role: 'row' },
			rowHead(label),
			...[left, right].map((one, at) => cell(one, [right, left][at] ?? one, label)),
		),
	);
	return [
		element(
			'div',
			{ class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': sayTool('comparison') },
			element(
				'table',
				{ class: 'compare-table', role: 'table' },
				element('thead', { role: 'rowgroup' }, head),
				element('tbody', { role: 'rowgroup' }, first, ...rows),
			),
		),
	];
}

const rowHead = (label: string): HTMLElement =>
	element('th', { scope: 'row', role: 'rowheader' }, label);

/** Relations in the order of the ontology, as on the pages of entities; `score (MMLU)` goes with `score`. */
function rankLabels({ predicates }: Pair['payload']): (label: string) => number {
	const ranks = new Map(
		predicates.flatMap(({ label, inverse }, at) => [
			[inverse, at],
			[label, at],
		]),
	);
	return (label) => ranks.get(label) ?? ranks.get(label.replace(/ \(.*$/, '')) ?? ranks.size;
}

/** The ends of one relation; those that both have are set strong. */
function cell({ facts }: EntityFacts, other: EntityFacts, label: string): HTMLElement {
	const shared = new Set(
		other.facts.filter((fact) => fact.label === label).map((fact) => fact.other.name),
	);
	const ends = facts
		.filter((fact) => fact.label === label)
		.map(({ other: end, attribution }) => ({ ...end, says: sayWho(attribution) }));
	const unique = [...new Map(ends.map((end) => [end.name, end])).values()];
	return element(
		'td',
		{ role: 'cell' },
		element(
			'ul',
			{},
			...unique.map(({ name, path, says }) => {
				const text = path === undefined ? name : element('a', { href: urlOf(path) }, name);
				return element('li', {}, shared.has(name) ? element('strong', {}, text) : text, says);
			}),
		),
	);
}

customElements.define('gist-compare', GistCompare);
