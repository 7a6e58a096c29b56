/** What else a reader of an entity's page may want: entities alike, and those named beside it. */
import type { EntityId } from '../model/index.ts';
import { linkEntity, type EntityLink } from './link.ts';
import type { World } from './world.ts';

export interface RelatedEntity {
	readonly entity: EntityLink;
	readonly reason: string;
}

export interface NamedTogether {
	readonly entity: EntityLink;
	readonly count: number;
}

/** Entities alike, with what makes them so in words. */
export function relatedTo(world: World, id: EntityId): readonly RelatedEntity[] {
	return (world.knowledge.similar[id] ?? []).slice(0, 8).map(({ entity, shared, isDirect }) => {
		const names = shared.slice(0, 3).map((one) => linkEntity(world, one).name);
		const both =
			names.length > 0 ? world.say('bothConnectedWith', { names: names.join(', ') }) : '';
		return {
			entity: linkEntity(world, entity),
			reason: [isDirect ? world.say('directlyRelated') : '', both].filter(Boolean).join('; '),
		};
	});
}

/** Named in the same sentences, no relation stated; most often first. */
export function togetherWith(world: World, id: EntityId): readonly NamedTogether[] {
	const stated = new Set(
		(world.statementsOf.get(id) ?? []).flatMap(({ subject, object }) => [
			subject,
			...(object.kind === 'entity' ? [object.entity] : []),
		]),
	);
	return (world.coOccurrencesOf.get(id) ?? [])
		.map(({ a, b, weight }) => ({ other: a === id ? b : a, weight }))
		.filter(({ other }) => !stated.has(other))
		.toSorted((one, two) => two.weight - one.weight || (one.other < two.other ? -1 : 1))
		.slice(0, 10)
		.map(({ other, weight }) => ({ entity: linkEntity(world, other), count: weight }));
}
