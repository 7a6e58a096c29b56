/** Search over names and aliases as one types: prefixes, one slip of a key in longer words, several words. */
import MiniSearch from 'minisearch';
import type { SearchIndex } from '../model/searchIndex.ts';

export interface Found {
	readonly name: string;
	/** The alias that matched, where it was not the name. */
	readonly alias?: string;
	readonly kind: number;
	readonly path: string;
}

const split = /[^\p{L}\p{N}+#]+/u;

/** Compiles the index once; `find` then answers while typing. */
export function compileNames(
	index: SearchIndex,
): (query: string, limit?: number) => readonly Found[] {
	const search = new MiniSearch<{ id: number; name: string; aliases: string }>({
		fields: ['name', 'aliases'],
		tokenize: (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').split(split).filter(Boolean),
		searchOptions: {
			boost: { name: 2 },
			prefix: true,
			fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : 0),
			weights: { fuzzy: 0.3, prefix: 0.6 },
			combineWith: 'AND',
			boostDocument: (id: number) => 1 + Math.log2(1 + (index.weight[id] ?? 0)) / 12,
		},
	});
	search.addAll(
		index.name.map((name, id) => ({ id, name, aliases: (index.aliases[id] ?? []).join(' ') })),
	);
	return (query, limit = 40) =>
		search
			.search(query)
			.slice(0, limit)
			.map(({ id }) => found(index, Number(id), query));
}

function found(index: SearchIndex, id: number, query: string): Found {
	const name = index.name[id] ?? '';
	const start = query.trim().toLowerCase();
	const alias = name.toLowerCase().includes(start)
		? undefined
		: index.aliases[id]?.find((one) => one.toLowerCase().startsWith(start));
	return {
		name,
		...(alias !== undefined && { alias }),
		kind: index.kind[id] ?? 0,
		path: index.path[id] ?? '',
	};
}
