/** RDF of statements: the triple itself, and what is known about it. */
import type { Quad } from 'n3';
import type { Literal, Statement } from '../../model/index.ts';
import { decimal, inGraph, node, say, term, text, type Term } from './rdfTerms.ts';
import { toIri } from '../../model/text.ts';
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

const toLiteral = (literal: Literal): Term =>
	isNumber(literal) ? decimal(literal.value) : text(literal.text);

/** Without a unit, which a number alone would lose. */
export const isNumber = (literal: Literal): literal is Literal & { readonly value: number } =>
	Number.isFinite(literal.value) && literal.unit === undefined;

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

/** Confidence, qualifiers, and the sentences that state it. */
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

const describeEvidence = (world: World, statement: Statement): readonly Quad[] =>
	say(
		statementIri(world, statement),
		term('prov', 'wasDerivedFrom'),
		...statement.evidence.flatMap(({ document: id, sentence }) => {
			const document = world.documents.get(id);
			return document ? [node(sentenceIri(world, document, sentence))] : [];
		}),
	);

/** Each sentence that states something, once, however much it states. */
export function* describeSentences(world: World): Generator<Quad, void> {
	const told = new Set<string>();
	for (const { evidence } of world.knowledge.statements)
		for (const { document: id, sentence, quote } of evidence) {
			const document = world.documents.get(id);
			const key = `${id} ${sentence} ${quote}`;
			if (!document || told.has(key)) continue;
			told.add(key);
			const place = sentenceIri(world, document, sentence);
			yield* say(place, a, term('schema', 'Quotation'));
			yield* say(place, term('schema', 'text'), text(quote));
			yield* say(place, term('schema', 'isPartOf'), node(documentIri(world, document)));
		}
}

/** An address that the owner gives as source is a source; a remark is a remark. */
function describeOwner(iri: string, assertedBy: string | undefined): readonly Quad[] {
	if (assertedBy === undefined) return [];
	const address = toIri(assertedBy);
	return address === undefined
		? say(iri, term('rdfs', 'comment'), text(assertedBy))
		: say(iri, term('prov', 'hadPrimarySource'), node(address));
}
