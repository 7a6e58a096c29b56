/** Narrows what full-text search found by the kind, date and document of the texts. */
import type { TextIndex } from '../model/textIndex.ts';

/** Each '' where anything will do. */
export interface TextFilter {
	readonly kind: string;
	/** How the date begins: a year, or a year and a month. */
	readonly date: string;
	/** A text's id. */
	readonly document: string;
}

export interface Choice {
	readonly value: string;
	readonly label: string;
	/** Texts found, under the other filters. */
	readonly count: number;
}

/** Kinds and documents as they were found, the best first; years and months from the latest on. */
export type Choices = Readonly<Record<keyof TextFilter, readonly Choice[]>>;

export interface Narrowed {
	/** Ids, in the order they came in. */
	readonly ids: readonly string[];
	readonly choices: Choices;
}

interface Text {
	readonly id: string;
	readonly title: string;
	readonly kind: string;
	readonly date: string;
}

/** @param found ids of texts, the best first */
export function narrowTexts(
	index: TextIndex,
	found: readonly string[],
	filter: TextFilter,
): Narrowed {
	const rows = new Map(index.id.map((id, at) => [id, at]));
	const texts = found.map((id): Text => {
		const at = rows.get(id) ?? -1;
		return {
			id,
			title: index.title[at] ?? id,
			kind: index.kind[at] ?? '',
			date: index.date[at] ?? '',
		};
	});
	const under = (...names: readonly (keyof TextFilter)[]): readonly Text[] =>
		texts.filter((text) => names.every((name) => fits[name](text, filter[name])));
	return {
		ids: under('kind', 'date', 'document').map(({ id }) => id),
		choices: {
			kind: tally(under('date', 'document').map(({ kind }) => [kind, kind])),
			date: tally(
				under('kind', 'document').flatMap(({ date }) => periodsOf(date, filter.date)),
			).toSorted((a, b) => order(yearOf(b.value), yearOf(a.value)) || order(a.value, b.value)),
			document: tally(under('kind', 'date').map(({ id, title }) => [id, title])),
		},
	};
}

const fits: Readonly<Record<keyof TextFilter, (text: Text, value: string) => boolean>> = {
	kind: ({ kind }, value) => value === '' || kind === value,
	date: ({ date }, value) => date.startsWith(value),
	document: ({ id }, value) => value === '' || id === value,
};

const yearOf = (date: string): string => date.slice(0, 4);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The year of a date, and its month too where that year is chosen. */
function periodsOf(date: string, chosen: string): readonly (readonly [string, string])[] {
	const year = yearOf(date);
	const month = date.slice(0, 7);
	const isOpen = chosen !== '' && yearOf(chosen) === year && month.length === 7;
	return [year, ...(isOpen ? [month] : [])].map((period) => [period, period]);
}

/** Values that are something, with how often each comes; in the order of the first. */
function tally(pairs: readonly (readonly [value: string, label: string])[]): readonly Choice[] {
	const counts = new Map<string, Choice>();
	for (const [value, label] of pairs)
		if (value !== '')
			counts.set(value, { value, label, count: (counts.get(value)?.count ?? 0) + 1 });
	return [...counts.values()];
}
