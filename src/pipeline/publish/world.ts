/** The artefact by id, with the addresses of its pages: what every format looks things up in. */
import {
	entityPath,
	findLongLists,
	siteRoot,
	statementPath,
	type DocumentId,
	type Entity,
	type EntityId,
	type EntityType,
	type Knowledge,
	type LinkedMention,
	type LongLists,
	type Measures,
	type Predicate,
	type PredicateId,
	type Statement,
	type TypeId,
} from '../../model/index.ts';

export type PublishedDocument = Knowledge['documents'][number];

export interface World {
	readonly knowledge: Knowledge;
	/** Address of the site with its base, ending in a slash. */
	readonly root: string;
	readonly entities: ReadonlyMap<EntityId, Entity>;
	readonly types: ReadonlyMap<TypeId, EntityType>;
	readonly predicates: ReadonlyMap<PredicateId, Predicate>;
	readonly documents: ReadonlyMap<DocumentId, PublishedDocument>;
	readonly measures: ReadonlyMap<string, Measures>;
	/** Statements an entity stands in, at either end or as what a value is of; in the order of their ids. */
	readonly statementsOf: ReadonlyMap<EntityId, readonly Statement[]>;
	readonly statementsIn: ReadonlyMap<DocumentId, readonly Statement[]>;
	/** Linked mentions, in the order of the artefact. */
	readonly mentionsOf: ReadonlyMap<EntityId, readonly LinkedMention[]>;
	/** Types that some entity has, in the order of the ontology. */
	readonly usedTypes: readonly EntityType[];
	readonly usedPredicates: readonly Predicate[];
	/** Lists that are parted by letter. */
	readonly long: LongLists;
}

export function makeWorld(knowledge: Knowledge): World {
	const { site, ontology, entities, statements, documents, mentions, measures } = knowledge;
	const typesInUse = new Set(entities.map(({ type }) => type));
	const predicatesInUse = new Set(statements.map(({ predicate }) => predicate));
	return {
		knowledge,
		root: siteRoot(site),
		entities: byId(entities),
		types: byId(ontology.types),
		predicates: byId(ontology.predicates),
		documents: byId(documents),
		measures: new Map(Object.entries(measures)),
		statementsOf: groupBySeveral(statements, ({ subject, object, of }) => [
			subject,
			...(object.kind === 'entity' ? [object.entity] : []),
			...(of === undefined ? [] : [of]),
		]),
		statementsIn: groupBySeveral(statements, ({ evidence }) =>
			evidence.map(({ document }) => document),
		),
		mentionsOf: groupBySeveral(mentions, ({ outcome }) =>
			outcome.kind === 'linked' ? [outcome.entity] : [],
		),
		usedTypes: ontology.types.filter(({ id }) => typesInUse.has(id)),
		long: findLongLists(knowledge),
		usedPredicates: ontology.predicates.filter(({ id }) => predicatesInUse.has(id)),
	};
}

const byId = <Id, Item extends { readonly id: Id }>(
	items: readonly Item[],
): ReadonlyMap<Id, Item> => new Map(items.map((item) => [item.id, item]));

function groupBySeveral<Key, Item>(
	items: readonly Item[],
	keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items)
		for (const key of new Set(keysOf(item))) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}

/** Page of an entity below the base. An entity of no known type is on the front page. */
export function pathOf({ types, long }: Pick<World, 'types' | 'long'>, entity: Entity): string {
	const type = types.get(entity.type);
	return type ? entityPath(type, entity, long) : '';
}

/** Page and place of a statement, below the base. */
export const pathOfStatement = (
	{ entities, long }: Pick<World, 'entities' | 'long'>,
	statement: Statement,
): string =>
	statementPath(statement, entities.get(statement.subject)?.name ?? statement.subject, long);
