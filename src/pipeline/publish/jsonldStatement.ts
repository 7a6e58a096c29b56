/** Statements in JSON-LD: the triple itself, at its subject, and what is known about it, in a node of its own. */
import { toIri } from '../../model/text.ts';
import type { Entity, Literal, Statement } from '../../model/index.ts';
import { decimalType } from './rdfTerms.ts';
import { isNumber } from './rdfStatements.ts';
import { documentIri, entityIri, predicateIri, sentenceIri, statementIri } from './vocabulary.ts';
import type { World } from './world.ts';

/** Keys come from the program, values from texts. */
export type Node = Readonly<Record<string, unknown>>;

/** What is stated of an entity, by predicate: the bare triples, as Turtle has them. */
export function statedOf(world: World, { id }: Entity): Node {
	const own = (world.statementsOf.get(id) ?? []).filter(({ subject }) => subject === id);
	return Object.fromEntries(
		[...Map.groupBy(own, ({ predicate }) => predicate)].map(([predicate, statements]) => [
			`site:${predicate}`,
			statements.map((statement) => toObject(world, statement)),
		]),
	);
}

export function toStatementNode(world: World, statement: Statement): Node {
	const { subject, predicate, object, of, qualifiers, confidence, assertedBy } = statement;
	const { attribute, time, attribution } = qualifiers;
	return {
		'@id': statementIri(world, statement),
		'@type': ['rdf:Statement', 'prov:Entity'],
		subject: iriOf(world, subject),
		predicate: predicateIri(world, predicate),
		object: toObject(world, statement),
		// As text: a number of JSON would be a double, whatever its type is said to be.
		confidence: String(confidence),
		...(object.kind === 'literal' && describeQuantity(object.literal)),
		...(of !== undefined && { of: iriOf(world, of) }),
		...(attribute !== undefined && { attribute }),
		...(time !== undefined && { temporal: time }),
		...(attribution !== undefined && { creditText: attribution }),
		wasDerivedFrom: toSentences(world, statement),
		...(assertedBy !== undefined && describeOwner(assertedBy)),
	};
}

function toObject(world: World, { object }: Statement): Node | string {
	if (object.kind === 'entity') return { '@id': iriOf(world, object.entity) };
	const { literal } = object;
	return isNumber(literal) ? toDecimal(literal.value) : literal.text;
}

const toDecimal = (value: number): Node => ({
	'@value': String(value),
	'@type': `xsd:${decimalType(value)}`,
});

const describeQuantity = ({ value, unit }: Literal): Node => ({
	...(typeof value === 'number' && { value: toDecimal(value) }),
	...(unit !== undefined && { unitText: unit }),
});

const toSentences = (world: World, { evidence }: Statement): readonly Node[] =>
	evidence.flatMap(({ document: id, sentence, quote }) => {
		const document = world.documents.get(id);
		if (!document) return [];
		return {
			'@id': sentenceIri(world, document, sentence),
			'@type': 'Quotation',
			text: quote,
			isPartOf: documentIri(world, document),
		};
	});

/** An address that the owner gives as source is a source; a remark is a remark. */
function describeOwner(assertedBy: string): Node {
	const address = toIri(assertedBy);
	return address === undefined ? { comment: assertedBy } : { hadPrimarySource: address };
}

function iriOf(world: World, id: Statement['subject']): string | undefined {
	const entity = world.entities.get(id);
	return entity && entityIri(world, entity);
}
