/** Statements read from one of their ends: `developed by Meta`, on the page of Llama. */
import {
	measureName,
	sentencePath,
	type Entity,
	type EntityId,
	type Predicate,
	type Statement,
} from '../../model/index.ts';
import { evidenceText } from './sentence.ts';
import { pathOf, type World } from './world.ts';

export interface Fact {
	readonly statement: Statement;
	/** Whether the entity is the statement's subject, its object, or what its value is of. */
	readonly direction: 'out' | 'in' | 'of';
	/** Read before `other`. */
	readonly label: string;
	/** Text of a value, or name of the entity at the other end. */
	readonly other: string;
	readonly entity?: Entity;
}

/** Facts of an entity in the order of their statements' ids. A statement about itself is told once. */
export const factsOf = (world: World, id: EntityId): readonly Fact[] =>
	(world.statementsOf.get(id) ?? []).map((statement) => readFrom(world, id, statement));

export function readFrom(world: World, id: EntityId, statement: Statement): Fact {
	const { subject, object, of } = statement;
	const predicate = world.predicates.get(statement.predicate);
	const label = labelOf(predicate, statement);
	if (subject !== id && object.kind === 'entity' && object.entity === id)
		return toEntity(world, statement, 'in', predicate?.inverse ?? label, subject);
	if (subject !== id) {
		const name = world.entities.get(subject)?.name ?? subject;
		const other = object.kind === 'literal' ? object.literal.text : nameOf(world, object.entity);
		return { statement, direction: 'of', label: `${name}: ${label}`, other };
	}
	if (object.kind === 'entity') return toEntity(world, statement, 'out', label, object.entity);
	const text = object.literal.text;
	const other = of === undefined || of === id ? text : `${text} (${nameOf(world, of)})`;
	return { statement, direction: 'out', label, other };
}

export const nameOf = ({ entities }: World, id: EntityId): string => entities.get(id)?.name ?? id;

function labelOf(
	predicate: Predicate | undefined,
	{ predicate: id, qualifiers: { attribute } }: Statement,
): string {
	const { name, detail } = measureName(predicate ?? { label: id, domain: [] }, attribute);
	return detail === undefined ? name : `${name} (${detail})`;
}

function toEntity(
	world: World,
	statement: Statement,
	direction: 'in' | 'out',
	label: string,
	id: EntityId,
): Fact {
	const entity = world.entities.get(id);
	return { statement, direction, label, other: entity?.name ?? id, ...(entity && { entity }) };
}

/** Where a statement is shown to be stated: the sentence as a reader sees it, and its place below the base. */
export interface Proof {
	readonly text: string;
	/** Verbatim from the source. */
	readonly quote: string;
	readonly title: string;
	readonly path: string;
	readonly date?: string;
}

/** In the order of the evidence; what the owner asserts is proven by the owner's word. */
export function proofsOf(
	world: World,
	{ evidence, assertedBy, subject }: Statement,
): readonly Proof[] {
	const proofs = evidence.flatMap((one): readonly Proof[] => {
		const { document: id, sentence, quote } = one;
		const document = world.documents.get(id);
		if (!document) return [];
		const { title, date } = document.metadata;
		const text = evidenceText(document, one) || quote;
		const path = sentencePath(document, sentence);
		return [{ text, quote, title, path, ...(date !== undefined && { date }) }];
	});
	if (proofs.length > 0 || assertedBy === undefined) return proofs;
	const entity = world.entities.get(subject);
	const path = entity ? pathOf(world, entity) : '';
	return [{ text: assertedBy, quote: assertedBy, title: 'Stated by the owner of this site', path }];
}
