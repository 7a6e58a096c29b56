/** The names that answer a search at once, as sections of the palette. What finds them loads when the palette opens. */
import type { SearchIndex } from '../model/searchIndex.ts';
import { loadJson, urlOf } from './base.ts';
import { element } from './element.ts';
import type { Found } from './names.ts';
import { say } from './say.ts';
import { entry } from './searchEntry.ts';

interface Names {
	readonly kinds: readonly string[];
	readonly find: (query: string) => readonly Found[];
	readonly groupByKind: (
		results: readonly Found[],
	) => readonly (readonly [number, readonly Found[]])[];
}

/** Most names of one kind; the others are on the list of the kind. */
const namesShown = 8;

/** The index and what reads it, neither of them needed before the palette opens. */
export async function loadNames(): Promise<Names> {
	const [index, { compileNames, groupByKind }] = await Promise.all([
		loadJson<SearchIndex>('data/search.json'),
		import('./names.ts'),
	]);
	return { kinds: index.kinds, find: compileNames(index), groupByKind };
}

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
				...(entries.length > namesShown
					? [
							element(
								'li',
								{ class: 'search-more' },
								say('moreNames', { count: entries.length - namesShown }),
							),
						]
					: []),
			]),
		),
	};
}

const section = (heading: string, entries: readonly HTMLElement[]): HTMLElement =>
	element('section', {}, element('h2', {}, heading), element('ul', {}, ...entries));
