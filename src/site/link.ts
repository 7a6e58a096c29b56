/** Links of pages: addresses below the site's base, ready for `href`. */
import {
	documentPath,
	entityPath,
	relationPath,
	sentencePath,
	statementPath,
	topicPath,
	typePath,
	type Community,
	type Entity,
	type EntityId,
	type EntityType,
	type PredicateId,
	type Statement,
} from '../model/index.ts';
import type { SiteDocument, World } from './world.ts';

/** @param path below the base, without a leading slash */
export const href = ({ knowledge }: Pick<World, 'knowledge'>, path: string): string =>
	`${knowledge.site.base}${path}`;

/** A thing with its page. */
export interface Link {
	readonly name: string;
	readonly href: string;
}

/** An entity as pages name it; `type` selects its colour. */
export interface EntityLink extends Link {
	readonly id: EntityId;
	readonly type: string;
	readonly typeLabel: string;
}

export function linkEntity(world: World, id: EntityId): EntityLink {
	const entity = world.entities.get(id);
	const type = entity && world.types.get(entity.type);
	if (!entity || !type)
		return { id, name: id, href: href(world, 'review/'), type: 'concept', typeLabel: '' };
	return {
		id,
		name: entity.name,
		href: href(world, entityPath(type, entity, world.long)),
		type: type.id,
		typeLabel: type.label,
	};
}

export const linkDocument = (world: World, document: SiteDocument): Link => ({
	name: document.metadata.title,
	href: href(world, documentPath(document)),
});

export const linkSentence = (world: World, document: SiteDocument, sentence: number): string =>
	href(world, sentencePath(document, sentence));

/** The last community may hold what is in none; its slug is no entity's. */
export const isApart = ({ slug, members }: Community): boolean =>
	members.every((id) => id !== slug);

export const linkTopic = (world: World, topic: Community): Link => ({
	name: isApart(topic) ? world.say('unconnectedTopic') : topic.label,
	href: href(world, topicPath(topic)),
});

export const linkType = (world: World, type: EntityType): Link => ({
	name: type.plural,
	href: href(world, typePath(type)),
});

export const linkRelation = (world: World, predicate: PredicateId): Link => ({
	name: world.predicates.get(predicate)?.label ?? predicate,
	href: href(world, relationPath(predicate)),
});

/** To a statement with all its evidence. */
export const linkStatement = (world: World, statement: Statement): string =>
	href(
		world,
		statementPath(
			statement,
			world.entities.get(statement.subject)?.name ?? statement.subject,
			world.long,
		),
	);

export const byProminence =
	(world: World) =>
	(a: Entity, b: Entity): number =>
		world.measuresOf(b.id).pagerank - world.measuresOf(a.id).pagerank ||
		b.mentionCount - a.mentionCount ||
		(a.id < b.id ? -1 : 1);
