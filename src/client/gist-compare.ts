/**
 * Two entities side by side: what is stated of both, what of one only. Roles are written out, since a narrow
 * screen shows the rows as grids, which would no longer be rows to a reader who listens.
 */
import type { EntityFacts } from '../model/explorerPayload.ts';
import { urlOf } from './base.ts';
import { element } from './element.ts';
import { factsOfNode } from './nodeFacts.ts';
import { askForPair, sayUnknown, type Pair } from './pair.ts';
import { quoted } from './quoted.ts';
import { sayTool, sayQualified } from './sayTool.ts';

class GistCompare extends HTMLElement {
	connectedCallback(): void {
		void askForPair(this, ['a', 'b'], [sayTool('first'), sayTool('second')], compare);
	}
}

async function compare(pair: Pair): Promise<readonly Node[]> {
	const {
		payload,
		ends: [a, b],
	} = pair;
	if (a === undefined || b === undefined) return sayUnknown(pair);
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

/** The ends of one relation, each with its evidence; those that both have are set strong. */
function cell({ facts }: EntityFacts, other: EntityFacts, label: string): HTMLElement {
	const shared = new Set(
		other.facts.filter((fact) => fact.label === label).map((fact) => fact.other.name),
	);
	const stated = facts.filter((fact) => fact.label === label);
	if (stated.length === 0)
		return element('td', { role: 'cell', class: 'not-stated' }, sayTool('notStated'));
	const unique = [...new Map(stated.map((fact) => [fact.other.name, fact])).values()];
	return element(
		'td',
		{ role: 'cell' },
		element(
			'ul',
			{},
			...unique.map((fact) => {
				const { name, path } = fact.other;
				const text = path === undefined ? name : element('a', { href: urlOf(path) }, name);
				return element(
					'li',
					{},
					shared.has(name) ? element('strong', {}, text) : text,
					sayQualified(fact),
					element(
						'details',
						{ class: 'evidence' },
						element('summary', {}, sayTool('evidence')),
						...quoted(fact),
					),
				);
			}),
		),
	);
}

customElements.define('gist-compare', GistCompare);
