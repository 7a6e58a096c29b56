/** Entities by what an agent calls them: id, name, alias, or the nearest there is. */
import { compileNames } from '../client/names.ts';
import { nameKey, type Entity } from '../model/index.ts';
import type { SearchIndex } from '../model/searchIndex.ts';
import type { World } from '../site/world.ts';
import { Refusal } from './refusal.ts';

export interface Names {
	/** Best first; slips of a key are forgiven where nothing is found without. */
	readonly search: (query: string) => readonly Entity[];
	/** Throws a `Refusal` that names the nearest where there is none, or the several where a name is not enough. */
	readonly find: (called: string) => Entity;
}

export function compileEntityNames(world: World): Names {
	const { entities } = world.knowledge;
	const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
	const byKey = Map.groupBy(
		entities.flatMap((entity) =>
			[...new Set([entity.name, ...entity.aliases].map(nameKey))].map((key) => ({ key, entity })),
		),
		({ key }) => key,
	);
	const names = compileNames(toIndex(world));
	const search = (query: string): readonly Entity[] =>
		names(query, entities.length).flatMap(({ path }) => byId.get(path) ?? []);
	const find = (called: string): Entity => {
		const known = byId.get(called.trim());
		if (known) return known;
		const found = (byKey.get(nameKey(called)) ?? []).map(({ entity }) => entity);
		const own = found.filter(({ name }) => nameKey(name) === nameKey(called));
		const [first, ...others] = own.length > 0 ? own : found;
		if (first && others.length === 0) return first;
		if (first) throw new Refusal(`“${called}” may be ${listed([first, ...others])}. Give the id.`);
		const near = nearest(search, called);
		throw new Refusal(
			near.length > 0
				? `There is no entity “${called}”. Nearest: ${listed(near)}.`
				: `There is no entity “${called}”, and none with a name like it. Try search_entities with one word of it.`,
		);
	};
	return { search, find };
}

const mostNear = 5;

/** Of the whole name, else of its words. */
function nearest(search: Names['search'], called: string): readonly Entity[] {
	const whole = search(called.replaceAll('-', ' '));
	const found =
		whole.length > 0 ? whole : called.split(/[\s-]+/).flatMap((word) => search(word).slice(0, 3));
	return [...new Set(found)].slice(0, mostNear);
}

const listed = (entities: readonly Entity[]): string =>
	entities.map(({ id, name, type }) => `${name} (${type}, id ${id})`).join('; ');

/** Entities alone, each known by its id where the palette has its page. */
const toIndex = ({ knowledge: { entities }, measuresOf }: World): SearchIndex => ({
	version: 1,
	kinds: [],
	name: entities.map(({ name }) => name),
	aliases: entities.map(({ aliases }) => aliases),
	kind: entities.map(() => 0),
	path: entities.map(({ id }) => id),
	weight: entities.map(({ id }) => measuresOf(id).degree),
});
