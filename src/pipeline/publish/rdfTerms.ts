/** Short forms for building RDF. */
import { DataFactory, type NamedNode, type Quad } from 'n3';
import { namespaces } from './vocabulary.ts';

const { literal, namedNode, quad } = DataFactory;

export type Term = Quad['object'];

export const term = (prefix: keyof typeof namespaces, name: string): NamedNode =>
	namedNode(`${namespaces[prefix]}${name}`);

export const node = (iri: string): NamedNode => namedNode(iri);

export const text = (value: string): Term => literal(value.toWellFormed());

export const decimal = (value: number): Term =>
	literal(String(value), term('xsd', decimalType(value)));

/** A decimal has no exponent. */
export const decimalType = (value: number): 'decimal' | 'double' =>
	/e/i.test(String(value)) ? 'double' : 'decimal';

export const integer = (value: number): Term => literal(String(value), term('xsd', 'integer'));

/** A day; anything else stays text. */
export const day = (value: string): Term =>
	isDay(value) ? literal(value, term('xsd', 'date')) : text(value);

export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** One quad for each value there is. */
export const say = (
	subject: string,
	predicate: NamedNode,
	...values: readonly (Term | undefined)[]
): readonly Quad[] =>
	values.flatMap((value) => (value === undefined ? [] : [quad(node(subject), predicate, value)]));

export const inGraph = ({ subject, predicate, object }: Quad, graph: string): Quad =>
	quad(subject, predicate, object, node(graph));
