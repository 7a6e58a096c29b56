/**
 * The other names that documents give to what their titles name: `aliases` of the front matter, as notes of Obsidian have
 * them. They are the owner's word, but the lexicon's own names go before them.
 */
import { nameKey, pluralKey, type Document } from '../../model/index.ts';

/** What one title names. */
export interface Titled {
	readonly title: string;
	readonly aliases: readonly string[];
}

export interface Aliases {
	/** The title that a name is an alias of; `undefined` where none or several have it. */
	readonly titleOf: (name: string) => string | undefined;
	/** @param key of a title's name, for concepts and for others */
	readonly of: (key: string) => Titled | undefined;
}

/** The order of documents has no influence: an alias of two titles is none, and a title is no alias. */
export function collectAliases(documents: readonly Document[]): Aliases {
	const titled = new Map<string, { title: string; aliases: Set<string> }>();
	const keys = new Set(documents.map(({ metadata }) => nameKey(metadata.title)));
	const owners = new Map<string, Set<string>>();
	for (const { metadata } of documents) {
		const { title, aliases = [] } = metadata;
		const key = nameKey(title);
		if (key === '') continue;
		for (const alias of aliases) {
			const own = nameKey(alias);
			if (own === '' || keys.has(own)) continue;
			owners.set(own, (owners.get(own) ?? new Set()).add(key));
			const known = titled.get(key) ?? { title, aliases: new Set() };
			if (title < known.title) known.title = title;
			known.aliases.add(alias);
			titled.set(key, known);
		}
	}
	const isOwn = (alias: string): boolean => owners.get(nameKey(alias))?.size === 1;
	const byKey = new Map<string, Titled>();
	for (const [key, { title, aliases }] of titled) {
		const own = { title, aliases: [...aliases].filter(isOwn).toSorted() };
		byKey.set(key, own).set(pluralKey(title), own);
	}
	return {
		titleOf: (name) => {
			const [key, ...others] = owners.get(nameKey(name)) ?? [];
			return key !== undefined && others.length === 0 ? titled.get(key)?.title : undefined;
		},
		of: (key) => byKey.get(key),
	};
}
