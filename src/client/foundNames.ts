/** Names that answer a search, as sections of the palette. */
import { urlOf } from './base.ts';
import { element } from './element.ts';
import type { Names } from './loadNames.ts';
import { say } from './say.ts';
import { entry } from './searchEntry.ts';

/** Most names of one kind; the others are on the list of the kind. */
const namesShown = 8;

/** By kind, and how many there are of all kinds; nothing for an empty query. */
export function findNames(
	{ kinds, find, groupByKind }: Names,
	query: string,
): { readonly sections: readonly HTMLElement[]; readonly count: number } {
	if (query === '') return { sections: [], count: 0 };
	const found = find(query);
	return {
		count: found.length,
		sections: groupByKind(found).map(([kind, entries]) =>
			section(kinds[kind] ?? '', [
				...entries
					.slice(0, namesShown)
					.map(({ name, alias, path }) => entry(urlOf(path), name, alias ?? '')),
				...(entries.length > namesShown ? [more(entries.length - namesShown)] : []),
			]),
		),
	};
}

const more = (count: number): HTMLElement =>
	element('li', { class: 'search-more' }, say('moreNames', { count }));

const section = (heading: string, entries: readonly HTMLElement[]): HTMLElement =>
	element('section', {}, element('h2', {}, heading), element('ul', {}, ...entries));
