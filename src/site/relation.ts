/** Relations: the index of all predicates in use, and for each every statement with its evidence. */
import {
	compareText,
	relationLetterPath,
	type Predicate,
	type Statement,
	type TypeId,
} from '../model/index.ts';
import { compareStatements, isConflict, linkConflict } from './conflict.ts';
import { proofOf, speakerNote, type ProofView } from './evidence.ts';
import { groupByLetter, linkLetters, type LetterGroup, type LetterLink } from './letter.ts';
import {
	href,
	linkEntity,
	linkRelation,
	linkStatement,
	linkType,
	type EntityLink,
	type Link,
} from './link.ts';
import type { World } from './world.ts';

/** A statement read from its subject. */
export interface StatementView {
	/** Its anchor on the page of its relation. */
	readonly id: string;
	readonly subject: EntityLink;
	readonly label: string;
	/** The thing at the other end, or a value as written. */
	readonly object: EntityLink | string;
	/** What a value measures, when it was so, who says so. */
	readonly note: string;
	/** What a table is about: the data mix *of Llama 3.1*. */
	readonly about?: EntityLink;
	readonly proof: ProofView;
}

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
		groups: groupStatements(world, predicate, shown, isLong ? cutProof : viewStatement),
		letters: isLong ? lettersOf(world, predicate) : [],
	};
}

/** Sources of a statement where it does not stand with all of them. */
const sourcesShown = 3;

/** A statement that stands in full elsewhere. */
function cutProof(world: World, statement: Statement): StatementView {
	const view = viewStatement(world, statement);
	const more = view.proof.documents.length - sourcesShown;
	if (more <= 0) return view;
	const rest = {
		name: world.say('countMore', { count: more }),
		href: linkStatement(world, statement),
	};
	return {
		...view,
		proof: { ...view.proof, documents: view.proof.documents.slice(0, sourcesShown), rest },
	};
}

/** All statements of a relation whose subjects stand under a letter. */
export function viewRelationLetter(
	world: World,
	predicate: Predicate,
	letter: string,
): Pick<RelationView, 'count' | 'groups' | 'letters'> {
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

const sourcesOf = ({ evidence }: Statement): number =>
	new Set(evidence.map(({ document }) => document)).size;

/** Most independent sources first, then the surer. */
export const mostProven = (a: Statement, b: Statement): number =>
	sourcesOf(b) - sourcesOf(a) || b.confidence - a.confidence || compareText(a.id, b.id);

export function viewStatement(world: World, statement: Statement): StatementView {
	const { id, subject, predicate, object, of, qualifiers } = statement;
	const label = world.predicates.get(predicate)?.label ?? predicate;
	const { attribute, time } = qualifiers;
	const note = [attribute, time, speakerNote(world, statement)];
	return {
		id,
		subject: linkEntity(world, subject),
		label,
		object: object.kind === 'entity' ? linkEntity(world, object.entity) : object.literal.text,
		note: note.filter((part) => part !== undefined && part !== '').join(', '),
		...(of !== undefined && of !== subject && { about: linkEntity(world, of) }),
		proof: proofOf(world, statement),
	};
}
