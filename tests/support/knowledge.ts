/**
 * A small artefact for tests of stages 5 to 7: entities and statements are given as they are, documents are
 * read, the measures are those of `analyse`. Everything stands in the order that the artefact promises,
 * whatever the order it is given in.
 */
import {
	asEntityId,
	asPredicateId,
	asStatementId,
	asTypeId,
	compareText,
	siteSchema,
	type CoOccurrence,
	type Document,
	type Entity,
	type Evidence,
	type Knowledge,
	type LinkedMention,
	type Literal,
	type Site,
	type Statement,
} from '../../src/model/index.ts';
import { analyse } from '../../src/pipeline/analyse/index.ts';
import { buildGraph } from '../../src/pipeline/graph/index.ts';
import { ontology } from './ingestText.ts';

/** An entity with a page, named by its id unless it is told otherwise. */
export const entityOf = (id: string, type = 'model', more: Partial<Entity> = {}): Entity => ({
	id: asEntityId(id),
	name: id,
	type: asTypeId(type),
	aliases: [],
	links: {},
	origin: 'lexicon',
	mentionCount: 0,
	documents: [],
	hasPage: true,
	confidence: 1,
	...more,
});

/** @param object id of an entity, or a value */
export const statementOf = (
	subject: string,
	predicate: string,
	object: string | Literal,
	more: Partial<Statement> = {},
): Statement => ({
	id: asStatementId(
		`${subject}--${predicate}--${typeof object === 'string' ? object : object.text.replace(/\W+/g, '-')}`,
	),
	subject: asEntityId(subject),
	predicate: asPredicateId(predicate),
	object:
		typeof object === 'string'
			? { kind: 'entity', entity: asEntityId(object) }
			: { kind: 'literal', literal: object },
	qualifiers: {},
	evidence: [],
	confidence: 0.9,
	...more,
});

/** Two entities that stand in the same sentences, ends in either order. */
export const togetherOf = (one: string, other: string, weight = 1): CoOccurrence => {
	const [a = one, b = other] = [one, other].toSorted(compareText);
	return { a: asEntityId(a), b: asEntityId(b), weight, places: [] };
};

/** The n-th sentence of a document as evidence. */
export function evidenceIn({ id, text, sentences }: Document, index: number): Evidence {
	const span = sentences[index]?.span ?? { start: 0, end: 0 };
	return {
		document: id,
		kind: 'sentence',
		sentence: index,
		span,
		quote: text.slice(span.start, span.end),
		subject: span,
		object: span,
		context: [],
	};
}

/** Where a document names an entity first. Throws where it does not. */
export function mentionIn(document: Document, surface: string, entity: string): LinkedMention {
	const block = document.blocks.find(({ text }) => text.includes(surface));
	if (!block) throw new Error(`${document.id} does not hold ${surface}`);
	const start = block.text.indexOf(surface);
	const end = start + surface.length;
	const sentence = document.sentences.findIndex(
		(one) => one.block === block.index && one.start <= start && one.end >= end,
	);
	return {
		document: document.id,
		block: block.index,
		start,
		end,
		span: block.span,
		sentence,
		text: surface,
		surface,
		form: 'name',
		method: 'lexicon',
		outcome: { kind: 'linked', entity: asEntityId(entity), confidence: 1 },
	};
}

export interface Parts {
	readonly site?: Partial<Site>;
	readonly documents?: readonly Document[];
	readonly entities?: readonly Entity[];
	readonly statements?: readonly Statement[];
	readonly coOccurrences?: readonly CoOccurrence[];
	readonly mentions?: readonly LinkedMention[];
}

export function knowledgeOf(parts: Parts): Knowledge {
	const { documents = [], statements = [], coOccurrences = [], mentions = [] } = parts;
	const entities = (parts.entities ?? []).map((entity) => countMentions(entity, mentions));
	return {
		version: 1,
		site: siteSchema.parse({ title: 'Test', ...parts.site }),
		ontology,
		documents: documents
			.map(({ text: _, ...document }) => document)
			.toSorted(
				(a, b) =>
					compareText(b.metadata.date ?? '', a.metadata.date ?? '') || compareText(a.id, b.id),
			),
		entities: entities.toSorted((a, b) => compareText(a.id, b.id)),
		statements: statements.toSorted((a, b) => compareText(a.id, b.id)),
		coOccurrences: coOccurrences.toSorted((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b)),
		mentions: mentions.toSorted(
			(a, b) => compareText(a.document, b.document) || a.span.start - b.span.start,
		),
		redirects: [],
		review: [],
		...analyse(buildGraph(entities, statements, coOccurrences)),
	};
}

function countMentions(entity: Entity, mentions: readonly LinkedMention[]): Entity {
	const own = mentions.filter(
		({ outcome }) => outcome.kind === 'linked' && outcome.entity === entity.id,
	);
	return {
		...entity,
		mentionCount: own.length,
		documents: [...new Set(own.map(({ document }) => document))].toSorted(compareText),
	};
}
