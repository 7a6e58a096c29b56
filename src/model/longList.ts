/** Lists that are too long for one page: all of them is on pages by first letter, the list itself shows the weightiest. */
import type { Entity } from './entity.ts';
import type { PredicateId, TypeId } from './id.ts';
import type { Site } from './site.ts';
import type { Statement } from './statement.ts';

export interface LongLists {
	readonly types: ReadonlySet<TypeId>;
	readonly predicates: ReadonlySet<PredicateId>;
}

interface Listed {
	/** From one more than `longLists` on a list is long. */
	readonly site: Pick<Site, 'longLists'>;
	readonly entities: readonly Pick<Entity, 'type'>[];
	readonly statements: readonly Pick<Statement, 'predicate'>[];
}

export const findLongLists = ({ site, entities, statements }: Listed): LongLists => ({
	types: moreThan(
		site.longLists.entities,
		entities.map(({ type }) => type),
	),
	predicates: moreThan(
		site.longLists.statements,
		statements.map(({ predicate }) => predicate),
	),
});

function moreThan<Id>(most: number, ids: readonly Id[]): ReadonlySet<Id> {
	const counts = new Map<Id, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return new Set([...counts].filter(([, count]) => count > most).map(([id]) => id));
}
