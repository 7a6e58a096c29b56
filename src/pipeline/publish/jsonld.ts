/**
 * `data/knowledge.jsonld`: the triples of `data/knowledge.ttl` as JSON. The context stands in the file, so reading it
 * needs no network. JSON-LD 1.1: https://www.w3.org/TR/json-ld11/
 */
import type { Entity } from '../../model/index.ts';
import { statedOf, toStatementNode, type Node } from './jsonldStatement.ts';
import type { OutputFile } from './output.ts';
import { sameAs } from './rdfNodes.ts';
import { isDay } from './rdfTerms.ts';
import { toIri, toJson } from '../../model/text.ts';
import {
	documentIri,
	entityIri,
	namespaces,
	schemaClass,
	termsOf,
	typeIri,
	vocabularyOf,
} from './vocabulary.ts';
import { pathOf, type PublishedDocument, type World } from './world.ts';

export const jsonldFile = (world: World): OutputFile => ({
	path: 'data/knowledge.jsonld',
	content: toJson({
		'@context': contextOf(world),
		'@graph': [
			...toVocabularyNodes(world),
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
	label: { '@id': 'rdfs:label' },
	comment: { '@id': 'rdfs:comment' },
	subClassOf: { '@id': 'rdfs:subClassOf', '@type': '@id' },
	url: { '@id': 'schema:url', '@type': '@id' },
	sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
	subjectOf: { '@id': 'schema:subjectOf', '@type': '@id' },
	isPartOf: { '@id': 'schema:isPartOf', '@type': '@id' },
	datePublished: { '@id': 'schema:datePublished', '@type': 'xsd:date' },
	subject: { '@id': 'rdf:subject', '@type': '@id' },
	predicate: { '@id': 'rdf:predicate', '@type': '@id' },
	object: { '@id': 'rdf:object' },
	wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
	hadPrimarySource: { '@id': 'prov:hadPrimarySource', '@type': '@id' },
	confidence: { '@id': 'site:statement-confidence', '@type': 'xsd:decimal' },
	attribute: { '@id': 'site:statement-attribute' },
	of: { '@id': 'site:statement-of', '@type': '@id' },
});

const toVocabularyNodes = (world: World): readonly Node[] => [
	...world.usedTypes.map(({ id, label }) => ({
		'@id': typeIri(world, id),
		'@type': 'rdfs:Class',
		label,
		subClassOf: `${namespaces.schema}${schemaClass(world, id)}`,
	})),
	...termsOf(world).map(([iri, label]) => ({ '@id': iri, '@type': 'rdf:Property', label })),
];

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
		...statedOf(world, entity),
	};
}

function toDocumentNode(world: World, document: PublishedDocument): Node {
	const { title, date, url, source, authors, description } = document.metadata;
	const origin = url === undefined ? undefined : toIri(url);
	return {
		'@id': documentIri(world, document),
		'@type': ['Article', 'prov:Entity'],
		name: title,
		...(date !== undefined && { datePublished: isDay(date) ? date : { '@value': date } }),
		...(source !== undefined && { publisher: source }),
		...(authors.length > 0 && { author: authors }),
		...(description !== undefined && { description }),
		wordCount: document.words,
		...(origin !== undefined && { wasDerivedFrom: origin }),
	};
}
