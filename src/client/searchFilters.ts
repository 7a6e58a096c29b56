/** The fold of the palette that narrows the search: a choice for each facet, loaded when it is opened. */
import { element } from './element.ts';
import { loadFacets, type Facet, type Narrowing } from './fullText.ts';

export interface SearchFilters {
	readonly fold: HTMLElement;
	readonly chosen: () => Narrowing;
}

const facets: readonly { readonly facet: Facet; readonly label: string; readonly all: string }[] = [
	{ facet: 'type', label: 'Kind', all: 'Every kind' },
	{ facet: 'document', label: 'Document', all: 'Every document' },
	{ facet: 'year', label: 'Year', all: 'Every year' },
];

/** @param onChange called after each choice */
export function buildFilters(onChange: () => void): SearchFilters {
	const choices = facets.map(({ facet, label, all }) => ({
		facet,
		select: element('select', { 'aria-label': label }, element('option', { value: '' }, all)),
	}));
	const fold = element(
		'details',
		{ class: 'search-filters' },
		element('summary', {}, 'Narrow the search'),
		element('div', {}, ...choices.map(({ select }) => select)),
	);
	for (const { select } of choices) select.addEventListener('change', onChange);
	fold.addEventListener('toggle', () => void fill(choices), { once: true });
	return {
		fold,
		chosen: () =>
			Object.fromEntries(
				choices.flatMap(({ facet, select }) =>
					select.value === '' ? [] : [[facet, select.value]],
				),
			),
	};
}

async function fill(
	choices: readonly { readonly facet: Facet; readonly select: HTMLSelectElement }[],
): Promise<void> {
	const values = await loadFacets();
	for (const { facet, select } of choices)
		select.append(...(values[facet] ?? []).map((value) => element('option', { value }, value)));
}
