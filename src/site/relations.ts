/** The index of relations: all predicates in use, each with how often it is stated and an example. */
import { compareText, type Predicate } from '../model/index.ts';
import { linkRelation, type Link } from './link.ts';
import { mostProven, viewStatement, type StatementView } from './statement.ts';
import type { World } from './world.ts';

export interface RelationEntry {
	readonly relation: Link;
	readonly inverse: string;
	readonly count: number;
	/** The statement with most sources. */
	readonly example?: StatementView;
}

export interface RelationsView {
	/** Between two entities, most frequent first. */
	readonly relations: readonly RelationEntry[];
	/** Between an entity and a value, most frequent first. */
	readonly quantities: readonly RelationEntry[];
	readonly count: number;
}

/** Predicates that some statement has, in the order of the ontology. */
export const usedPredicates = ({ knowledge, statementsBy }: World): readonly Predicate[] =>
	knowledge.ontology.predicates.filter(({ id }) => statementsBy.has(id));

export function viewRelations(world: World): RelationsView {
	const entries = usedPredicates(world)
		.map((predicate) => viewEntry(world, predicate))
		.toSorted((a, b) => b.count - a.count || compareText(a.relation.href, b.relation.href));
	const isQuantity = ({ example }: RelationEntry): boolean => typeof example?.object === 'string';
	return {
		relations: entries.filter((entry) => !isQuantity(entry)),
		quantities: entries.filter(isQuantity),
		count: world.knowledge.statements.length,
	};
}

function viewEntry(world: World, { id, inverse }: Predicate): RelationEntry {
	const statements = world.statementsBy.get(id) ?? [];
	const best = statements.toSorted(mostProven)[0];
	return {
		relation: linkRelation(world, id),
		inverse,
		count: statements.length,
		...(best && { example: viewStatement(world, best) }),
	};
}
