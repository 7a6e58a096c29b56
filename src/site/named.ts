/** What a field of a document names in words, as a link where these are exactly the name of one entity. */
import type { Entity, EntityId } from '../model/index.ts';
import { linkEntity, type EntityLink } from './link.ts';
import { groupBySeveral, type World } from './world.ts';

/** A name alone where the site has no page for it, or cannot tell which one is meant. */
export type Named = string | EntityLink;

/** Types, in the words of schema.org, of what writes and speaks. */
const writers: ReadonlySet<string> = new Set(['Person', 'Organization']);

const known = new WeakMap<World, ReadonlyMap<string, readonly Entity[]>>();

/** Entities by every name they answer to, made once of a world. */
function namesOf(world: World): ReadonlyMap<string, readonly Entity[]> {
	const made = known.get(world);
	if (made) return made;
	const names = groupBySeveral(world.knowledge.entities, ({ name, aliases }) => [
		...new Set([name, ...aliases]),
	]);
	known.set(world, names);
	return names;
}

/** A source, whatever it is. */
export function linkNamed(world: World, name: string): Named {
	const [entity, ...others] = namesOf(world).get(name) ?? [];
	return entity && others.length === 0 && entity.hasPage ? linkAs(world, entity.id, name) : name;
}

/** An author or a speaker: not what merely has the name of one. */
export function linkWriter(world: World, name: string): Named {
	const named = linkNamed(world, name);
	if (typeof named === 'string') return named;
	const { type } = world.entities.get(named.id) ?? {};
	const schemaOrg = type && world.types.get(type)?.schemaOrg;
	return schemaOrg !== undefined && writers.has(schemaOrg) ? named : name;
}

/** In the words of the document, which may be an alias. */
const linkAs = (world: World, id: EntityId, name: string): EntityLink => ({
	...linkEntity(world, id),
	name,
});
