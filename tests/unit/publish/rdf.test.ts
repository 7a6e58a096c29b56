import fc from 'fast-check';
import { Parser, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { entityOf, knowledgeOf, statementOf } from '../../support/knowledge.ts';
import { anyText, fileOf, filesOf, hostile, knowledge } from './support.ts';

const root = 'https://site.example/a/b/';
const prefixes: readonly (readonly [string, string])[] = [
	['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
	['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
	['prov', 'http://www.w3.org/ns/prov#'],
	['schema', 'https://schema.org/'],
	['site', `${root}data/vocabulary#`],
	['', root],
];

const short = (value: string): string => {
	const found = prefixes.find(([, start]) => value.startsWith(start));
	return found ? `${found[0]}:${value.slice(found[1].length)}` : value;
};

/** `subject predicate object`, with the graph behind where there is one. */
const line = ({ subject, predicate, object, graph }: Quad): string =>
	[subject, predicate, object, ...(graph.value === '' ? [] : [graph])]
		.map(({ value }) => short(value))
		.join(' ');

const read = (format: 'Turtle' | 'N-Quads', content: string): readonly Quad[] =>
	new Parser({ format }).parse(content);

const turtle = read('Turtle', fileOf('data/knowledge.ttl'));
const quads = read('N-Quads', fileOf('data/knowledge.nq'));

const developed = ':relations/developed/#meta--developed--llama-3-1';

describe('Turtle', () => {
	test.each([
		['a type of the site', ':companies/meta/#this rdf:type site:type-organization'],
		['and of schema.org', ':companies/meta/#this rdf:type schema:Organization'],
		['a name', ':companies/meta/#this schema:name Meta'],
		['the page, which is not the thing', ':companies/meta/#this schema:url :companies/meta/'],
		['an entity without a page', ':concepts/#aside schema:name Aside'],
		['a link elsewhere', ':companies/meta/#this schema:sameAs https://meta.example/'],
		['a document', ':documents/club/ prov:wasDerivedFrom https://club.example/1?a=1&b=%222%22'],
		['a statement', ':companies/meta/#this site:developed :models/llama-3-1/#this'],
		['its parts', `${developed} rdf:object :models/llama-3-1/#this`],
		['its evidence', `${developed} prov:wasDerivedFrom :documents/club/#s2`],
		['all of it', `${developed} prov:wasDerivedFrom :documents/letter/#s2`],
		['the sentence', ':documents/club/#s2 schema:text Meta developed Llama 3.1.'],
		['how sure it is', `${developed} site:statement-confidence 0.9`],
		['a value with a unit', ':models/llama-3-1/#this site:parameter_count 405B parameters'],
		['a value without', ':concepts/strange/#this site:score -3.5'],
		['a predicate', 'site:developed rdfs:label developed'],
	])('holds %s', (_, triple) => {
		expect(turtle.map(line)).toContain(triple);
	});

	test('being named together is no triple, and no address that is none is one', () => {
		const lines = turtle.map(line).join('\n');
		expect(lines).not.toContain('llama-3-1/#this site:related');
		expect(turtle.every(({ object }) => !/^javascript:/.test(object.value))).toBe(true);
	});

	test('numbers and days are typed', () => {
		const typeOf = (wanted: string): string | undefined => {
			const object = turtle.find((quad) => line(quad).startsWith(wanted))?.object;
			return object?.termType === 'Literal' ? object.datatype.value.split('#')[1] : undefined;
		};
		expect(typeOf(':documents/club/ schema:datePublished')).toBe('date');
		expect(typeOf(':documents/club/ schema:wordCount')).toBe('integer');
		expect(typeOf(':concepts/strange/#this site:score')).toBe('decimal');
		expect(typeOf(':companies/meta/#this schema:name')).toBe('string');
	});
});

describe('N-Quads', () => {
	test('state each statement in a graph of its own', () => {
		expect(quads.map(line)).toContain(
			`:companies/meta/#this site:developed :models/llama-3-1/#this ${developed}`,
		);
		const graphs = quads.filter(({ graph }) => graph.value !== '');
		expect(graphs).toHaveLength(knowledge.statements.length);
		expect(new Set(graphs.map(({ graph }) => graph.value)).size).toBe(graphs.length);
	});

	test('say the rest as Turtle does', () => {
		const inTurtle = new Set(turtle.map(line));
		const rest = quads.filter(({ graph }) => graph.value === '').map(line);
		expect(rest.filter((one) => !inTurtle.has(one))).toEqual([]);
	});

	test('are one to a line', () => {
		const lines = fileOf('data/knowledge.nq').trimEnd().split('\n');
		expect(lines).toHaveLength(quads.length);
		expect(lines.every((one) => one.endsWith(' .'))).toBe(true);
	});
});

describe('linked data', () => {
	test('any text comes back as it is', () => {
		fc.assert(
			fc.property(anyText, (name) => {
				const files = filesOf(
					knowledgeOf({
						entities: [entityOf('a', 'model', { name })],
						statements: [statementOf('a', 'value', { value: name, text: name })],
					}),
				);
				for (const [format, path] of [
					['Turtle', 'data/knowledge.ttl'],
					['N-Quads', 'data/knowledge.nq'],
				] as const) {
					const found = read(format, fileOf(path, files)).filter(({ predicate }) =>
						/schema\.org\/name$|vocabulary#value$/.test(predicate.value),
					);
					expect(found.map(({ object }) => object.value)).toEqual([
						name.toWellFormed(),
						name.toWellFormed(),
					]);
				}
			}),
		);
	});

	test.each([
		[15e12, '15000000000000', 'decimal'],
		[1e21, '1e+21', 'double'],
		[0.5, '0.5', 'decimal'],
		['2 to 4', '2 to 4', 'string'],
	])('the value %s', (value, written, type) => {
		const files = filesOf(
			knowledgeOf({
				entities: [entityOf('a')],
				statements: [statementOf('a', 'value', { value, text: String(value) })],
			}),
		);
		const object = read('Turtle', fileOf('data/knowledge.ttl', files)).find(({ predicate }) =>
			predicate.value.endsWith('vocabulary#value'),
		)?.object;
		expect(object?.value).toBe(written);
		expect(object?.termType === 'Literal' && object.datatype.value.split('#')[1]).toBe(type);
	});
});

describe('JSON-LD', () => {
	interface Node {
		readonly '@id': string;
		readonly '@type': readonly string[];
		readonly [key: string]: unknown;
	}
	const { '@context': context, '@graph': graph } = JSON.parse(fileOf('data/knowledge.jsonld')) as {
		'@context': Readonly<Record<string, unknown>>;
		'@graph': readonly Node[];
	};
	const nodeOf = (id: string): Node | undefined => graph.find((node) => node['@id'] === root + id);

	test('carries its context: no address outside is read', () => {
		expect(context['@vocab']).toBe('https://schema.org/');
		expect(context['site']).toBe(`${root}data/vocabulary#`);
		expect(JSON.stringify(context)).not.toMatch(/@import|context\.jsonld/);
	});

	test('names the same things as Turtle does', () => {
		const subjects = new Set(turtle.map(({ subject }) => subject.value));
		const ids = graph.map((node) => node['@id']);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !subjects.has(id))).toEqual([]);
	});

	test('an entity, a document, a statement with its evidence', () => {
		expect(nodeOf('companies/meta/#this')).toMatchObject({
			'@type': ['Organization', `${root}data/vocabulary#type-organization`],
			name: 'Meta',
			alternateName: ['Meta AI', 'Meta Platforms'],
			url: `${root}companies/meta/`,
			sameAs: ['https://meta.example/', 'https://wikidata.example/Q1'],
			subjectOf: [`${root}documents/club/`, `${root}documents/letter/`],
		});
		expect(nodeOf('documents/club/')).toMatchObject({ datePublished: '2024-07-24' });
		expect(nodeOf('documents/letter/')).not.toHaveProperty('wasDerivedFrom');
		expect(nodeOf(developed.slice(1))).toMatchObject({
			subject: `${root}companies/meta/#this`,
			predicate: `${root}data/vocabulary#developed`,
			object: { '@id': `${root}models/llama-3-1/#this` },
			wasDerivedFrom: [
				{ '@id': `${root}documents/club/#s2`, text: 'Meta developed Llama 3.1.' },
				{ '@id': `${root}documents/letter/#s2` },
			],
		});
	});

	test('hostile text is text', () => {
		expect(nodeOf('concepts/strange/#this')?.['name']).toBe(hostile);
		expect(fileOf('data/knowledge.jsonld')).not.toContain('<');
	});
});
