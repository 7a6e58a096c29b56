/**
 * The names that the linked-data files use: schema.org and PROV-O where they have a word, else terms of the
 * site's own under `data/vocabulary#`. A page's address stands for the page; the thing it is about has
 * the same address with `#this`.
 */
import {
	documentPath,
	sentencePath,
	type Entity,
	type PredicateId,
	type Statement,
	type TypeId,
} from '../../model/index.ts';
import { pathOf, pathOfStatement, type PublishedDocument, type World } from './world.ts';

export const namespaces = {
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	prov: 'http://www.w3.org/ns/prov#',
	schema: 'https://schema.org/',
} as const;

/** Address of the site's own terms. Ids of predicates hold no hyphen, so other terms, which do, cannot clash. */
export const vocabularyOf = ({ root }: Pick<World, 'root'>): string => `${root}data/vocabulary#`;

export const predicateIri = (world: World, predicate: PredicateId): string =>
	`${vocabularyOf(world)}${predicate}`;

export const typeIri = (world: World, type: TypeId): string => `${vocabularyOf(world)}type-${type}`;

export const confidenceIri = (world: World): string => `${vocabularyOf(world)}statement-confidence`;

/** Of a value: what it is of. */
export const ofIri = (world: World): string => `${vocabularyOf(world)}statement-of`;

export const attributeIri = (world: World): string => `${vocabularyOf(world)}statement-attribute`;

/** Properties of the site's own that its data uses, with their labels. */
export const termsOf = (world: World): readonly (readonly [iri: string, label: string])[] => [
	...world.usedPredicates.map((one) => [predicateIri(world, one.id), one.label] as const),
	[confidenceIri(world), 'confidence, 0 to 1'],
	[ofIri(world), 'of'],
	[attributeIri(world), 'attribute'],
];

export function entityIri(world: World, entity: Entity): string {
	const path = pathOf(world, entity);
	return `${world.root}${path}${path.includes('#') ? '' : '#this'}`;
}

export const documentIri = ({ root }: World, document: PublishedDocument): string =>
	`${root}${documentPath(document)}`;

export const sentenceIri = ({ root }: World, document: PublishedDocument, index: number): string =>
	`${root}${sentencePath(document, index)}`;

export const statementIri = (world: World, statement: Statement): string =>
	`${world.root}${pathOfStatement(world, statement)}`;

/** The class of schema.org that the ontology gives a type; anything else would be no such word. */
export const schemaClass = ({ types }: World, type: TypeId): string => {
	const name = types.get(type)?.schemaOrg ?? 'Thing';
	return /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : 'Thing';
};
