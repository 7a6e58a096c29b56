/** Names that answer a search, as sections of the palette. */
import { urlOf } from './base.ts';
import type { Names } from './loadNames.ts';
import { offer } from './offer.ts';
import { entry } from './searchEntry.ts';

/** Of one kind at first: the best of every kind are seen together. */
const namesShown = 8;
const namesAdded = 100;

/** All that is found by kind, and how many there are of all kinds; nothing for an empty query. */
export function findNames(
	{ kinds, find, groupByKind }: Names,
	query: string,
): { readonly sections: readonly HTMLElement[]; readonly count: number } {
	if (query === '') return { sections: [], count: 0 };
	const found = find(query, Infinity);
	return {
		count: found.length,
		sections: groupByKind(found).map(([kind, names]) =>
			offer({
				heading: kinds[kind] ?? '',
				count: names.length,
				entries: (from, most) =>
					names
						.slice(from, from + most)
						.map(({ name, alias, path }) => entry(urlOf(path), name, alias ?? '')),
				first: namesShown,
				added: namesAdded,
			}),
		),
	};
}
