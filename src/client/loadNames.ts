/** The names that answer a search at once, for the palette and the map. Neither needs them before a reader searches. */
import type { SearchIndex } from '../model/searchIndex.ts';
import { loadJson } from './base.ts';
import type { Found } from './names.ts';

export interface Names {
	/** Names of the kinds that entries are of. */
	readonly kinds: readonly string[];
	/** @param limit 40 unless told */
	readonly find: (query: string, limit?: number) => readonly Found[];
	readonly groupByKind: (
		results: readonly Found[],
	) => readonly (readonly [number, readonly Found[]])[];
	/** The best connected entities that have a page. */
	readonly best: (count: number) => readonly Found[];
}

/** The index and what reads it. Throws where the index cannot be loaded. */
export async function loadNames(): Promise<Names> {
	const [index, { bestConnected, compileNames, groupByKind }] = await Promise.all([
		loadJson<SearchIndex>('data/search.json'),
		import('./names.ts'),
	]);
	return {
		kinds: index.kinds,
		find: compileNames(index),
		groupByKind,
		best: (count) => bestConnected(index, count),
	};
}
