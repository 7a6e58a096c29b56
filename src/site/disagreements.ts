/** The page of disagreements: what sources give differing values for, each side with its sentences. */
import { compareText, type Predicate, type Statement } from '../model/index.ts';
import { comparisonsOf, conflictsOf, conflictsPath, type Comparison } from './conflict.ts';
import { capitalised } from './count.ts';
import { proofOf, speakerNote, type EvidenceView, type ProofView } from './evidence.ts';
import {
	href,
	linkEntity,
	linkRelation,
	linkStatement,
	type EntityLink,
	type Link,
} from './link.ts';
import { usedPredicates } from './relations.ts';
import type { World } from './world.ts';

export interface DisagreementsView {
	/** By relation, in the order of the ontology. */
	readonly groups: readonly DisagreementGroup[];
	/** How many there are among how many that could be. */
	readonly verdict: string;
	/** What counts as a disagreement and what does not, a paragraph each. */
	readonly rules: readonly string[];
}

export interface DisagreementGroup {
	readonly id: string;
	readonly title: string;
	readonly relation: Link;
	readonly count: number;
	/** Of the best connected first. */
	readonly items: readonly DisagreementView[];
	/** To all of them, where these are not. */
	readonly all?: Link;
}

export interface DisagreementView {
	/** Its anchor. */
	readonly id: string;
	readonly entity: EntityLink;
	/** What the values are of: a benchmark. */
	readonly about?: EntityLink;
	/** What they measure, where it is not the relation itself. */
	readonly note: string;
	/** The side heard first comes first, those without a date last. */
	readonly sides: readonly SideView[];
}

export type SideView = readonly ValueView[];

/** A value of a side; a side has several where a source tells them apart. */
export interface ValueView {
	readonly value: EntityLink | string;
	/** When it was so, who says so. */
	readonly note: string;
	readonly sources: string;
	/** Its oldest sentence; absent where only the owner asserts it. */
	readonly first?: EvidenceView;
	/** The next ones, folded behind `moreText`. */
	readonly more: readonly EvidenceView[];
	readonly moreText: string;
	/** To all of them, where there are more still. */
	readonly all?: Link;
	readonly assertedBy?: string;
}

/** Sentences of a value beside its first; the page of the relation has all. */
const moreShown = 5;

export function viewDisagreements(world: World): DisagreementsView {
	const most = world.knowledge.site.longLists.disagreements;
	const groups = [...conflictsOf(world)];
	const conflicts = groups.reduce((sum, [, members]) => sum + members.length, 0);
	return {
		groups: groups.flatMap(([id, members]) => viewGroup(world, id, members, most)),
		verdict: verdictOn(world, conflicts, comparisonsOf(world).length),
		rules: rulesOf(
			world,
			usedPredicates(world).flatMap((predicate) => singleIn(world, predicate)),
		),
	};
}

function verdictOn({ say }: World, conflicts: number, compared: number): string {
	if (compared === 0) return say('nothingCompared');
	return conflicts === 0
		? say('allAgree', { count: compared })
		: say('someDisagree', { count: compared, conflicts });
}

const rulesOf = ({ say }: World, single: readonly string[]): readonly string[] =>
	single.length === 0
		? [say('nothingSingle')]
		: [
				say('ruleSingle', { relations: single.join(', ') }),
				say('ruleRounding'),
				say('ruleDiffering'),
			];

function singleIn(world: World, predicate: Predicate): readonly string[] {
	const { functional, inverseFunctional, label, inverse } = predicate;
	const types = world.usedTypes.filter(({ id }) => inverseFunctional.includes(id));
	return [
		...(functional === 'of' ? [world.say('onEachThing', { relation: label })] : []),
		...(functional === true ? [label] : []),
		...(types.length > 0
			? [`${inverse} (${types.map(({ plural }) => world.sayNoun(plural)).join(', ')})`]
			: []),
	];
}

/** Groups with too many for the page of all, each with all of them. */
export const longDisagreements = (world: World): readonly DisagreementGroup[] =>
	[...conflictsOf(world)]
		.filter(([, members]) => members.length > world.knowledge.site.longLists.disagreements)
		.flatMap(([id, members]) => viewGroup(world, id, members, Infinity));

function viewGroup(
	world: World,
	id: string,
	members: readonly Comparison[],
	most: number,
): readonly DisagreementGroup[] {
	const [first] = members;
	if (!first) return [];
	const { predicate, isInverse } = first;
	const degree = ({ entity }: Comparison): number => world.measuresOf(entity).degree;
	const ranked = members.toSorted((a, b) => degree(b) - degree(a) || compareText(a.key, b.key));
	return [
		{
			id,
			title: capitalised(isInverse ? predicate.inverse : predicate.label),
			relation: linkRelation(world, predicate.id),
			count: members.length,
			items: ranked.slice(0, most).map((one) => viewDisagreement(world, one)),
			...(members.length > most && {
				all: {
					name: world.say('allDisagreements', { count: members.length }),
					href: href(world, conflictsPath(id)),
				},
			}),
		},
	];
}

function viewDisagreement(world: World, comparison: Comparison): DisagreementView {
	const { key, entity, isInverse, statements, sides } = comparison;
	const of = isInverse ? undefined : statements[0]?.of;
	const attribute = statements[0]?.qualifiers.attribute ?? '';
	return {
		id: key,
		entity: linkEntity(world, entity),
		...(of !== undefined && { about: linkEntity(world, of) }),
		note: isInverse ? '' : attribute,
		sides: sides
			.map((side) => side.map((one) => viewValue(world, one, isInverse)).toSorted(oldestFirst))
			.toSorted(([a], [b]) => (a && b ? oldestFirst(a, b) : 0)),
	};
}

function viewValue(world: World, statement: Statement, isInverse: boolean): ValueView {
	const { say } = world;
	const { subject, object, qualifiers } = statement;
	const { evidence, sourcesText, assertedBy }: ProofView = proofOf(world, statement);
	const [first, ...more] = evidence.toSorted((a, b) => compareDates(a.date, b.date));
	return {
		value: isInverse
			? linkEntity(world, subject)
			: object.kind === 'entity'
				? linkEntity(world, object.entity)
				: object.literal.text,
		note: [qualifiers.time, speakerNote(world, statement)]
			.filter((part) => part !== undefined)
			.join(', '),
		sources: sourcesText,
		...(first && { first }),
		more: more.slice(0, moreShown),
		moreText: say('countMore', { count: more.length }),
		...(more.length > moreShown && {
			all: {
				name: say('allSentences', { count: evidence.length }),
				href: linkStatement(world, statement),
			},
		}),
		...(assertedBy !== undefined && { assertedBy }),
	};
}

const oldestFirst = (a: ValueView, b: ValueView): number =>
	compareDates(a.first?.date, b.first?.date) || compareText(nameOf(a), nameOf(b));

const nameOf = ({ value }: ValueView): string => (typeof value === 'string' ? value : value.name);

/** ISO dates in order, what has none at the end. */
const compareDates = (a: string | undefined, b: string | undefined): number =>
	compareText(a ?? '9', b ?? '9');
