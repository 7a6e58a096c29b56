/** RDF of statements: the triple itself, and what is known about it. */
import type { Quad } from 'n3';
import type { Literal, Statement } from '../../model/index.ts';
import { decimal, inGraph, node, say, term, text, type Term } from './rdfTerms.ts';
import { toIri } from './text.ts';
import {
	attributeIri,
	confidenceIri,
	documentIri,
	entityIri,
	ofIri,
	predicateIri,
	sentenceIri,
	statementIri,
} from './vocabulary.ts';
import type { World } from './world.ts';

const a = term('rdf', 'type');

/** The triple, in a graph named by the statement where that is asked for. A value without a unit is a number, else its text. */
export function toTriple(world: World, statement: Statement, asGraph = false): Quad {
	const { subject, predicate, object } = statement;
	const [triple] = say(
		subjectIri(world, subject),
		node(predicateIri(world, predicate)),
		object.kind === 'entity' ? node(subjectIri(world, object.entity)) : toLiteral(object.literal),
	);
	if (!triple) throw new Error(`${statement.id} has no object`);
	return asGraph ? inGraph(triple, statementIri(world, statement)) : triple;
}

function subjectIri(world: World, id: Statement['subject']): string {
	const entity = world.entities.get(id);
	if (!entity) throw new Error(`a statement names ${id}, which is no entity`);
	return entityIri(world, entity);
}

const toLiteral = ({ value, unit, text: written }: Literal): Term =>
	typeof value === 'number' && Number.isFinite(value) && unit === undefined
		? decimal(value)
		: text(written);

export function reify(world: World, statement: Statement): readonly Quad[] {
	const iri = statementIri(world, statement);
	const { subject, predicate, object } = toTriple(world, statement);
	return [
		...say(iri, a, term('rdf', 'Statement')),
		...say(iri, term('rdf', 'subject'), subject as Term),
		...say(iri, term('rdf', 'predicate'), predicate as Term),
		...say(iri, term('rdf', 'object'), object),
	];
}

/** Confidence, qualifiers, and each sentence that states it, quoted as it stands in its document. */
export function describeStatement(world: World, statement: Statement): readonly Quad[] {
	const { confidence, of, qualifiers, object, assertedBy } = statement;
	const iri = statementIri(world, statement);
	const quantity = object.kind === 'literal' ? object.literal : undefined;
	return [
		...say(iri, a, term('prov', 'Entity')),
		...say(iri, node(confidenceIri(world)), decimal(confidence)),
		...say(iri, node(ofIri(world)), of === undefined ? undefined : node(subjectIri(world, of))),
		...say(iri, node(attributeIri(world)), optional(qualifiers.attribute)),
		...say(iri, term('schema', 'temporal'), optional(qualifiers.time)),
		...say(iri, term('schema', 'creditText'), optional(qualifiers.attribution)),
		...say(
			iri,
			term('schema', 'value'),
			typeof quantity?.value === 'number' ? decimal(quantity.value) : undefined,
		),
		...say(iri, term('schema', 'unitText'), optional(quantity?.unit)),
		...describeEvidence(world, statement),
		...describeOwner(iri, assertedBy),
	];
}

const optional = (value: string | undefined): Term | undefined =>
	value === undefined ? undefined : text(value);

function describeEvidence(world: World, statement: Statement): readonly Quad[] {
	const iri = statementIri(world, statement);
	return statement.evidence.flatMap(({ document: id, sentence, quote }) => {
		const document = world.documents.get(id);
		if (!document) return [];
		const place = sentenceIri(world, document, sentence);
		return [
			...say(iri, term('prov', 'wasDerivedFrom'), node(place)),
			...say(place, a, term('schema', 'Quotation')),
			...say(place, term('schema', 'text'), text(quote)),
			...say(place, term('schema', 'isPartOf'), node(documentIri(world, document))),
		];
	});
}

/** An address that the owner gives as source is a source; a remark is a remark. */
function describeOwner(iri: string, assertedBy: string | undefined): readonly Quad[] {
	if (assertedBy === undefined) return [];
	const address = toIri(assertedBy);
	return address === undefined
		? say(iri, term('rdfs', 'comment'), text(assertedBy))
		: say(iri, term('prov', 'hadPrimarySource'), node(address));
}
