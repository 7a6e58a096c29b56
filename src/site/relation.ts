/** A relation: every statement with its predicate, by subject; where they are too many for one page, by letter. */
import {
	compareText,
	relationLetterPath,
	type Predicate,
	type Statement,
	type TypeId,
} from '../model/index.ts';
import { compareStatements, isConflict, linkConflict } from './conflict.ts';
import { groupByLetter, linkLetters, type LetterGroup, type LetterLink } from './letter.ts';
import { href, linkEntity, linkType, type EntityLink, type Link } from './link.ts';
import { usedPredicates } from './relations.ts';
import { mostProven, viewStatement, viewStatementCut, type StatementView } from './statement.ts';
import type { World } from './world.ts';

export interface RelationView {
	readonly label: string;
	/** How it reads from the object; empty for values and symmetric relations. */
	readonly inverse: string;
	/** Types of subjects and of objects that occur, in the order of the ontology. */
	readonly subjects: readonly Link[];
	readonly objects: readonly Link[];
	readonly count: number;
	/** That these are not all. */
	readonly note: string;
	/** By subject, the most connected first. */
	readonly groups: readonly StatementGroup[];
	/** To all of them, where they are too many for one page. */
	readonly letters: readonly LetterLink[];
}

export interface StatementGroup {
	readonly subject: EntityLink;
	readonly statements: readonly StatementView[];
	/** To the first disagreement, where at most one object can be right and the sources give several. */
	readonly dispute?: string;
}

/** Of many statements, those with the most sources: the others are under the letters of their subjects. */
const statementsShown = 150;

export function viewRelation(world: World, predicate: Predicate): RelationView {
	const statements = world.statementsBy.get(predicate.id) ?? [];
	const isLong = world.long.predicates.has(predicate.id);
	const most = Math.min(statementsShown, world.knowledge.site.longLists.statements);
	const shown = isLong ? statements.toSorted(mostProven).slice(0, most) : statements;
	const hasInverse =
		!predicate.symmetric && statements.some(({ object }) => object.kind === 'entity');
	return {
		label: predicate.label,
		inverse: hasInverse ? predicate.inverse : '',
		subjects: typesOf(world, statements, ({ subject }) => subject),
		objects: typesOf(world, statements, ({ object }) =>
			object.kind === 'entity' ? object.entity : undefined,
		),
		count: statements.length,
		note: isLong ? world.say('mostProven', { count: shown.length }) : '',
		groups: groupStatements(world, predicate, shown, isLong ? viewStatementCut : viewStatement),
		letters: isLong ? lettersOf(world, predicate) : [],
	};
}

export type RelationLetterView = Pick<RelationView, 'count' | 'groups' | 'letters'>;

/** All statements of a relation whose subjects stand under a letter. */
export function viewRelationLetter(
	world: World,
	predicate: Predicate,
	letter: string,
): RelationLetterView {
	const under = byLetter(world, predicate).find((group) => group.letter === letter)?.items ?? [];
	return {
		count: under.length,
		groups: groupStatements(world, predicate, under),
		letters: lettersOf(world, predicate, letter),
	};
}

/** The parts of all relations that are too long for one page. */
export const longRelations = (
	world: World,
): readonly { readonly predicate: Predicate; readonly letter: string }[] =>
	usedPredicates(world)
		.filter(({ id }) => world.long.predicates.has(id))
		.flatMap((predicate) =>
			byLetter(world, predicate).map(({ letter }) => ({ predicate, letter })),
		);

const byLetter = (world: World, { id }: Predicate): readonly LetterGroup<Statement>[] =>
	groupByLetter(
		world.statementsBy.get(id) ?? [],
		({ subject }) => world.entities.get(subject)?.name ?? subject,
	);

const lettersOf = (world: World, predicate: Predicate, current?: string): readonly LetterLink[] =>
	linkLetters(
		byLetter(world, predicate),
		(letter) => href(world, relationLetterPath(predicate.id, letter)),
		current,
	);

function groupStatements(
	world: World,
	predicate: Predicate,
	statements: readonly Statement[],
	view: (world: World, statement: Statement) => StatementView = viewStatement,
): readonly StatementGroup[] {
	const degree = (id: Statement['subject']): number => world.measuresOf(id).degree;
	return [...Map.groupBy(statements, ({ subject }) => subject)]
		.toSorted(([a], [b]) => degree(b) - degree(a) || compareText(a, b))
		.map(([subject, members]) => {
			const dispute = compareStatements(world, predicate, members).find(
				(one) => isConflict(one) && !one.isInverse,
			);
			return {
				subject: linkEntity(world, subject),
				statements: members.toSorted(mostProven).map((one) => view(world, one)),
				...(dispute && { dispute: linkConflict(world, dispute) }),
			};
		});
}

function typesOf(
	world: World,
	statements: readonly Statement[],
	endOf: (statement: Statement) => Statement['subject'] | undefined,
): readonly Link[] {
	const found = new Set<TypeId>();
	for (const statement of statements) {
		const end = endOf(statement);
		const entity = end && world.entities.get(end);
		if (entity) found.add(entity.type);
	}
	return world.usedTypes.filter(({ id }) => found.has(id)).map((type) => linkType(world, type));
}
