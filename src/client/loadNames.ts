/** The names that answer a search at once, for the palette and the map. Neither needs them before a reader searches. */
import type { SearchIndex } from '../model/searchIndex.ts';
import { loadJson } from './base.ts';
import type { Found } from './names.ts';

export interface Names {
	/** Names of the kinds that entries are of. */
	readonly kinds: readonly string[];
	readonly find: (query: string) => readonly Found[];
	readonly groupByKind: (
		results: readonly Found[],
	) => readonly (readonly [number, readonly Found[]])[];
}

/** The index and what reads it. Throws where the index cannot be loaded. */
export async function loadNames(): Promise<Names> {
	const [index, { compileNames, groupByKind }] = await Promise.all([
		loadJson<SearchIndex>('data/search.json'),
		import('./names.ts'),
	]);
	return { kinds: index.kinds, find: compileNames(index), groupByKind };
}
