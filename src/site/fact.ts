/** Facts of an entity: its statements read from its side, grouped by relation, most telling first. */
import {
	compareText,
	measureName,
	type EntityId,
	type PredicateId,
	type Statement,
} from '../model/index.ts';
import { proofOf, speakerNote, type ProofView } from './evidence.ts';
import { linkEntity, linkRelation, type EntityLink, type Link } from './link.ts';
import type { World } from './world.ts';

export interface FactView {
	/** The thing at the other end, or a value. */
	readonly other: EntityLink | string;
	/** When it was so, and who says so. */
	readonly note: string;
	readonly proof: ProofView;
}

export interface FactGroup {
	/** `developed`, or `developed by` read from the object. */
	readonly label: string;
	readonly predicate: PredicateId;
	readonly relation: Link;
	readonly facts: readonly FactView[];
	/** Where further facts stand, if this is cut. */
	readonly rest?: Link;
}

/** Groups of relations between entities; values stand in `quantitiesOf`. */
export function factsOf(world: World, id: EntityId): readonly FactGroup[] {
	const stated = (world.statementsOf.get(id) ?? []).filter(
		({ object, of }) => object.kind === 'entity' && of !== id,
	);
	const sided = stated.map((statement) => ({ statement, isSubject: statement.subject === id }));
	const order = new Map(
		world.knowledge.ontology.predicates.map((predicate, at) => [predicate.id, at]),
	);
	const groups = Map.groupBy(sided, ({ statement, isSubject }) =>
		labelOf(world, statement, isSubject),
	);
	return [...groups]
		.flatMap(([label, members]) => {
			const predicate = members[0]?.statement.predicate;
			if (predicate === undefined) return [];
			const facts = members
				.toSorted(mostProven)
				.map(({ statement, isSubject }) => viewFact(world, statement, isSubject));
			return [{ label, predicate, relation: linkRelation(world, predicate), facts }];
		})
		.toSorted(
			(a, b) =>
				(order.get(a.predicate) ?? 0) - (order.get(b.predicate) ?? 0) ||
				compareText(a.label, b.label),
		);
}

function labelOf(world: World, { predicate }: Statement, isSubject: boolean): string {
	const known = world.predicates.get(predicate);
	return (isSubject ? known?.label : known?.inverse) ?? predicate;
}

const mostProven = (a: { statement: Statement }, b: { statement: Statement }): number =>
	b.statement.evidence.length - a.statement.evidence.length ||
	b.statement.confidence - a.statement.confidence ||
	compareText(a.statement.id, b.statement.id);

function viewFact(world: World, statement: Statement, isSubject: boolean): FactView {
	const { object, subject, qualifiers } = statement;
	const other = !isSubject
		? linkEntity(world, subject)
		: object.kind === 'entity'
			? linkEntity(world, object.entity)
			: object.literal.text;
	const note = [qualifiers.time, speakerNote(world, statement)]
		.filter((part) => part !== undefined)
		.join(', ');
	return { other, note, proof: proofOf(world, statement) };
}

export interface QuantityView {
	/** Of its relation, by which the sections of a type order values. */
	readonly label: string;
	/** As shown: what the relation or a table calls it. */
	readonly name: string;
	readonly value: string;
	/** What it is of, the column or the benchmark; when it was so, and who says so. */
	readonly note: string;
	readonly about?: EntityLink;
	/** Says enough beside the name of its entity: it is of nothing else, and need not be. */
	readonly isFigure: boolean;
	readonly proof: ProofView;
}

/** Values of an entity, and those of other things that a table gives for it. Sorted by relation, then value. */
export function quantitiesOf(world: World, id: EntityId): readonly QuantityView[] {
	const order = new Map(
		world.knowledge.ontology.predicates.map((predicate, at) => [predicate.id, at]),
	);
	return (world.statementsOf.get(id) ?? [])
		.filter(({ object }) => object.kind === 'literal')
		.toSorted(
			(a, b) =>
				(order.get(a.predicate) ?? 0) - (order.get(b.predicate) ?? 0) || compareText(a.id, b.id),
		)
		.flatMap((statement): readonly QuantityView[] => {
			const { object, subject, of, qualifiers, predicate } = statement;
			if (object.kind !== 'literal') return [];
			const relation = world.predicates.get(predicate);
			const label = relation?.label ?? predicate;
			const { name, detail } = measureName(relation ?? { label, domain: [] }, qualifiers.attribute);
			const about =
				subject === id
					? of === undefined
						? undefined
						: linkEntity(world, of)
					: linkEntity(world, subject);
			const note = [detail, qualifiers.time, speakerNote(world, statement)]
				.filter((part) => part !== undefined)
				.join(', ');
			return [
				{
					label,
					name,
					value: object.literal.text,
					note,
					...(about && { about }),
					isFigure: about === undefined && relation?.functional !== 'of',
					proof: proofOf(world, statement),
				},
			];
		});
}
