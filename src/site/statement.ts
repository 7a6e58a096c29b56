/** A statement as pages show it: both ends as links, what goes with it, and its proof. */
import { compareText, type EntityId, type Statement } from '../model/index.ts';
import { proofOf, speakerNote, type ProofView } from './evidence.ts';
import { linkEntity, linkStatement, type EntityLink } from './link.ts';
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

/** A statement in a line, which leads to where it stands with its proof. */
export interface StatementLine {
	readonly subject: string;
	readonly label: string;
	readonly object: string;
	readonly href: string;
}

export function lineOf(world: World, statement: Statement): StatementLine {
	const { subject, predicate, object } = statement;
	const nameOf = (id: EntityId): string => world.entities.get(id)?.name ?? id;
	return {
		subject: nameOf(subject),
		label: world.predicates.get(predicate)?.label ?? predicate,
		object: object.kind === 'entity' ? nameOf(object.entity) : object.literal.text,
		href: linkStatement(world, statement),
	};
}

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

/** Sources of a statement where it does not stand with all of them. */
const sourcesShown = 3;

/** A statement that stands in full elsewhere. */
export function viewStatementCut(world: World, statement: Statement): StatementView {
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

const sourcesOf = ({ evidence }: Statement): number =>
	new Set(evidence.map(({ document }) => document)).size;

/** Most independent sources first, then the surer. */
export const mostProven = (a: Statement, b: Statement): number =>
	sourcesOf(b) - sourcesOf(a) || b.confidence - a.confidence || compareText(a.id, b.id);
