/**
 * Where do sources contradict each other? Only where one value can be right, which the ontology says of a predicate
 * (`functional`, `inverseFunctional`), and only between values that can be compared: of one measure, in one unit, at
 * one time. What one sentence or one table gives side by side is no contradiction: there the source itself tells the
 * cases apart. Which side is right is left to the reader.
 */
import {
	compareText,
	slugify,
	type EntityId,
	type Evidence,
	type Predicate,
	type Statement,
} from '../model/index.ts';
import { agrees } from './agreement.ts';
import { href } from './link.ts';
import type { World } from './world.ts';

/** All that is said of one measure of one thing. */
export interface Comparison {
	/** Unique, and the same as long as the measure is; fit for an anchor. */
	readonly key: string;
	readonly predicate: Predicate;
	/** Whose value it is: the subject, or the object where its subject is what can be only one. */
	readonly entity: EntityId;
	readonly isInverse: boolean;
	readonly statements: readonly Statement[];
	/** Statements that agree, together; two sides or more are a contradiction. */
	readonly sides: readonly (readonly Statement[])[];
}

const compared = new WeakMap<World, readonly Comparison[]>();

/** Measures of which there are two statements or more, or two sources of one; in the order of the ontology. */
export function comparisonsOf(world: World): readonly Comparison[] {
	const known =
		compared.get(world) ??
		world.knowledge.ontology.predicates.flatMap((predicate) =>
			compareStatements(world, predicate, world.statementsBy.get(predicate.id) ?? []),
		);
	compared.set(world, known);
	return known;
}

export const isConflict = ({ sides }: Comparison): boolean => sides.length > 1;

const found = new WeakMap<World, ReadonlyMap<string, readonly Comparison[]>>();

/** All contradictions by `groupOf`, in the order of the ontology. */
export function conflictsOf(world: World): ReadonlyMap<string, readonly Comparison[]> {
	const known = found.get(world) ?? Map.groupBy(comparisonsOf(world).filter(isConflict), groupOf);
	found.set(world, known);
	return known;
}

/** Contradictions that are shown together: of one relation, read in one direction. */
export const groupOf = ({ predicate, isInverse }: Comparison): string =>
	`${isInverse ? 'inverse' : 'relation'}-${predicate.id}`;

export const conflictsPath = (group: string): string => `disagreements/${group}/`;

/** Where a contradiction is set out. */
export function linkConflict(world: World, conflict: Comparison): string {
	const group = groupOf(conflict);
	const isLong =
		(conflictsOf(world).get(group)?.length ?? 0) > world.knowledge.site.longLists.disagreements;
	return href(world, `${isLong ? conflictsPath(group) : 'disagreements/'}#${conflict.key}`);
}

/** @param statements of the predicate */
export function compareStatements(
	world: World,
	predicate: Predicate,
	statements: readonly Statement[],
): readonly Comparison[] {
	return [false, true].flatMap((isInverse) => {
		const comparable = statements.filter((one) => canCompare(world, predicate, one, isInverse));
		return [...Map.groupBy(comparable, (one) => measureOf(world, predicate, one, isInverse))]
			.filter(([, group]) => group.length > 1 || (group[0]?.evidence.length ?? 0) > 1)
			.flatMap(([key, group]): readonly Comparison[] => {
				const entity = group[0] && endOf(group[0], isInverse);
				const sides = sidesOf(world, group, isInverse);
				return entity ? [{ key, predicate, entity, isInverse, statements: group, sides }] : [];
			})
			.toSorted((a, b) => compareText(a.key, b.key));
	});
}

const endOf = ({ subject, object }: Statement, isInverse: boolean): EntityId | undefined =>
	!isInverse ? subject : object.kind === 'entity' ? object.entity : undefined;

/** What is less sure contradicts others mostly by being misread. */
const leastSure = 0.75;

/** A value of something does not say much where it is not said of what. */
function canCompare(
	world: World,
	{ functional, inverseFunctional }: Predicate,
	{ object, of, confidence }: Statement,
	isInverse: boolean,
): boolean {
	if (confidence < leastSure) return false;
	if (!isInverse) return functional === 'of' ? of !== undefined : functional;
	const type = object.kind === 'entity' ? world.entities.get(object.entity)?.type : undefined;
	return type !== undefined && inverseFunctional.includes(type);
}

/** Statements of one measure have one key. Makers are compared within a type: a person is no rival of a company. */
function measureOf(
	world: World,
	{ id }: Predicate,
	{ subject, object, of, qualifiers: { attribute = '' } }: Statement,
	isInverse: boolean,
): string {
	if (isInverse && object.kind === 'entity')
		return [object.entity, id, world.entities.get(subject)?.type].join('--');
	const unit = object.kind === 'literal' ? object.literal.unit : undefined;
	return [
		subject,
		id,
		...(of === undefined ? [] : [of]),
		...(attribute.trim() === '' ? [] : [slugify(attribute)]),
		...(unit === undefined ? [] : [slugify(unit === '%' ? 'percent' : unit)]),
	].join('--');
}

/** Statements joined as long as they agree; those that contradict no other are left out. */
function sidesOf(
	world: World,
	statements: readonly Statement[],
	isInverse: boolean,
): readonly (readonly Statement[])[] {
	const placesOf = new Map(
		statements.map((one) => [one, new Set(one.evidence.map((place) => placeOf(world, place)))]),
	);
	/** Told in one sentence or one table. */
	const isTogether = (a: Statement, b: Statement): boolean =>
		placesOf.get(a)?.isDisjointFrom(placesOf.get(b) ?? new Set()) === false;
	const sides: Statement[][] = [];
	for (const statement of statements) {
		const near = sides.filter((side) =>
			side.some((other) => isTogether(statement, other) || isSame(statement, other, isInverse)),
		);
		for (const side of near) sides.splice(sides.indexOf(side), 1);
		sides.push([...near.flat(), statement]);
	}
	return sides.filter(
		(side) =>
			sides.length === 1 ||
			sides.some(
				(other) => other !== side && other.some((a) => side.some((b) => isSameTime(a, b))),
			),
	);
}

const isSameTime = (a: Statement, b: Statement): boolean =>
	a.qualifiers.time === undefined ||
	b.qualifiers.time === undefined ||
	a.qualifiers.time === b.qualifiers.time;

function isSame(a: Statement, b: Statement, isInverse: boolean): boolean {
	if (isInverse) return a.subject === b.subject;
	if (a.object.kind === 'literal' && b.object.kind === 'literal')
		return agrees(a.object.literal, b.object.literal);
	return (
		a.object.kind === 'entity' && b.object.kind === 'entity' && a.object.entity === b.object.entity
	);
}

function placeOf(world: World, { document: id, sentence }: Evidence): string {
	const document = world.documents.get(id);
	const block = document?.blocks[document.sentences[sentence]?.block ?? -1];
	return block?.kind === 'cell' ? `${id} table ${block.table}` : `${id} ${sentence}`;
}
