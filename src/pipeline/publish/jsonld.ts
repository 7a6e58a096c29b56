/**
 * `data/knowledge.jsonld`: entities in the words of schema.org, statements reified with their evidence. The
 * context stands in the file, so reading it needs no network. JSON-LD 1.1: https://www.w3.org/TR/json-ld11/
 */
import type { Entity, Statement } from '../../model/index.ts';
import type { OutputFile } from './output.ts';
import { sameAs } from './rdfNodes.ts';
import { toIri, toJson } from '../../model/text.ts';
import {
	documentIri,
	entityIri,
	namespaces,
	predicateIri,
	schemaClass,
	sentenceIri,
	statementIri,
	typeIri,
	vocabularyOf,
} from './vocabulary.ts';
import { pathOf, type PublishedDocument, type World } from './world.ts';

/** Keys come from the program, values from texts. */
type Node = Readonly<Record<string, unknown>>;

export const jsonldFile = (world: World): OutputFile => ({
	path: 'data/knowledge.jsonld',
	content: toJson({
		'@context': contextOf(world),
		'@graph': [
			...world.knowledge.entities.map((entity) => toEntityNode(world, entity)),
			...world.knowledge.documents.map((document) => toDocumentNode(world, document)),
			...world.knowledge.statements.map((statement) => toStatementNode(world, statement)),
		],
	}),
});

const contextOf = (world: World): Node => ({
	'@version': 1.1,
	'@vocab': namespaces.schema,
	...namespaces,
	site: vocabularyOf(world),
	url: { '@id': 'schema:url', '@type': '@id' },
	sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
	subjectOf: { '@id': 'schema:subjectOf', '@type': '@id' },
	isPartOf: { '@id': 'schema:isPartOf', '@type': '@id' },
	datePublished: { '@id': 'schema:datePublished', '@type': 'xsd:date' },
	subject: { '@id': 'rdf:subject', '@type': '@id' },
	predicate: { '@id': 'rdf:predicate', '@type': '@id' },
	object: { '@id': 'rdf:object' },
	wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
	confidence: { '@id': 'site:statement-confidence', '@type': 'xsd:decimal' },
	attribute: { '@id': 'site:statement-attribute' },
	of: { '@id': 'site:statement-of', '@type': '@id' },
});

function toEntityNode(world: World, entity: Entity): Node {
	const same = sameAs(entity);
	return {
		'@id': entityIri(world, entity),
		'@type': [schemaClass(world, entity.type), typeIri(world, entity.type)],
		name: entity.name,
		...(entity.aliases.length > 0 && { alternateName: entity.aliases }),
		...(entity.description && { description: entity.description.text }),
		url: `${world.root}${pathOf(world, entity)}`,
		...(same.length > 0 && { sameAs: same }),
		subjectOf: entity.documents.flatMap((id) => {
			const document = world.documents.get(id);
			return document ? [documentIri(world, document)] : [];
		}),
	};
}

function toDocumentNode(world: World, document: PublishedDocument): Node {
	const { title, date, url, source, authors, description } = document.metadata;
	const origin = url === undefined ? undefined : toIri(url);
	return {
		'@id': documentIri(world, document),
		'@type': ['Article', 'prov:Entity'],
		name: title,
		...(date !== undefined && { datePublished: date }),
		...(source !== undefined && { publisher: source }),
		...(authors.length > 0 && { author: authors }),
		...(description !== undefined && { description }),
		...(origin !== undefined && { wasDerivedFrom: origin }),
	};
}

function toStatementNode(world: World, statement: Statement): Node {
	const { subject, predicate, object, of, qualifiers, confidence } = statement;
	const { attribute, time, attribution } = qualifiers;
	return {
		'@id': statementIri(world, statement),
		'@type': ['rdf:Statement', 'prov:Entity'],
		subject: iriOf(world, subject),
		predicate: predicateIri(world, predicate),
		object: object.kind === 'entity' ? { '@id': iriOf(world, object.entity) } : object.literal.text,
		// As text: a number of JSON would be a double, whatever its type is said to be.
		confidence: String(confidence),
		...(object.kind === 'literal' && {
			value: object.literal.value,
			...(object.literal.unit !== undefined && { unitText: object.literal.unit }),
		}),
		...(of !== undefined && { of: iriOf(world, of) }),
		...(attribute !== undefined && { attribute }),
		...(time !== undefined && { temporal: time }),
		...(attribution !== undefined && { creditText: attribution }),
		wasDerivedFrom: statement.evidence.flatMap(({ document: id, sentence, quote }) => {
			const document = world.documents.get(id);
			if (!document) return [];
			return {
				'@id': sentenceIri(world, document, sentence),
				'@type': 'Quotation',
				text: quote,
				isPartOf: documentIri(world, document),
			};
		}),
		...(statement.assertedBy !== undefined && { 'rdfs:comment': statement.assertedBy }),
	};
}

function iriOf(world: World, id: Statement['subject']): string | undefined {
	const entity = world.entities.get(id);
	return entity && entityIri(world, entity);
}
