/** RDF of what is no statement: the site's own terms, entities, documents. */
import type { Quad } from 'n3';
import type { Entity } from '../../model/index.ts';
import { day, integer, node, say, term, text } from './rdfTerms.ts';
import { toIri } from '../../model/text.ts';
import { documentIri, entityIri, schemaClass, termsOf, typeIri } from './vocabulary.ts';
import { pathOf, type PublishedDocument, type World } from './world.ts';

const a = term('rdf', 'type');
const label = term('rdfs', 'label');

export function describeVocabulary(world: World): readonly Quad[] {
	const classes = world.usedTypes.flatMap((type) => [
		...say(typeIri(world, type.id), a, term('rdfs', 'Class')),
		...say(typeIri(world, type.id), label, text(type.label)),
		...say(
			typeIri(world, type.id),
			term('rdfs', 'subClassOf'),
			term('schema', schemaClass(world, type.id)),
		),
	]);
	const properties = termsOf(world).flatMap(([iri, name]) => [
		...say(iri, a, term('rdf', 'Property')),
		...say(iri, label, text(name)),
	]);
	return [...classes, ...properties];
}

export function describeEntity(world: World, entity: Entity): readonly Quad[] {
	const iri = entityIri(world, entity);
	const same = sameAs(entity).map((address) => node(address));
	return [
		...say(
			iri,
			a,
			node(typeIri(world, entity.type)),
			term('schema', schemaClass(world, entity.type)),
		),
		...say(iri, term('schema', 'name'), text(entity.name)),
		...say(iri, term('schema', 'alternateName'), ...entity.aliases.map(text)),
		...say(iri, term('schema', 'description'), entity.description && text(entity.description.text)),
		...say(iri, term('schema', 'url'), node(`${world.root}${pathOf(world, entity)}`)),
		...say(iri, term('schema', 'sameAs'), ...same),
		...say(
			iri,
			term('schema', 'subjectOf'),
			...entity.documents.flatMap((id) => {
				const document = world.documents.get(id);
				return document ? [node(documentIri(world, document))] : [];
			}),
		),
	];
}

/** Addresses elsewhere of the same thing, in the order of the kinds' names. */
export const sameAs = ({ links }: Entity): readonly string[] =>
	Object.entries(links)
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.flatMap(([, address]) => toIri(address) ?? []);

export function describeDocument(world: World, document: PublishedDocument): readonly Quad[] {
	const iri = documentIri(world, document);
	const { title, date, url, source, authors, description } = document.metadata;
	const origin = url === undefined ? undefined : toIri(url);
	return [
		...say(iri, a, term('schema', 'Article'), term('prov', 'Entity')),
		...say(iri, term('schema', 'name'), text(title)),
		...say(iri, term('schema', 'datePublished'), date === undefined ? undefined : day(date)),
		...say(iri, term('schema', 'publisher'), source === undefined ? undefined : text(source)),
		...say(iri, term('schema', 'author'), ...authors.map(text)),
		...say(
			iri,
			term('schema', 'description'),
			description === undefined ? undefined : text(description),
		),
		...say(iri, term('schema', 'wordCount'), integer(document.words)),
		...say(iri, term('prov', 'wasDerivedFrom'), origin === undefined ? undefined : node(origin)),
	];
}
