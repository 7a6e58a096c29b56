/** The worked questions of `/query/`, asked of the published files in oxigraph with no setting changed. */
import oxigraph from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { viewQuery } from '../../../src/site/query.ts';
import { indexKnowledge } from '../../../src/site/world.ts';
import { fileOf, knowledge } from './support.ts';

const { examples } = viewQuery(indexKnowledge(knowledge));

function load(path: string, format: string): oxigraph.Store {
	const store = new oxigraph.Store();
	store.load(fileOf(path), { format });
	return store;
}

const stores = {
	'N-Quads': load('data/knowledge.nq', 'application/n-quads'),
	Turtle: load('data/knowledge.ttl', 'text/turtle'),
	'JSON-LD': load('data/knowledge.jsonld', 'application/ld+json'),
};

/** Rows as text, those of equal rank in one order. */
const ask = (store: oxigraph.Store, query: string): readonly string[] =>
	(store.query(query) as Map<string, { toString(): string }>[])
		.map((row) => [...row].map(([name, term]) => `${name}=${term.toString()}`).join(' '))
		.toSorted();

/** As docs/formats.md tells readers to change a question for a file without graphs. */
const withoutGraphs = (query: string): string =>
	`PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n${query.replace(
		/GRAPH (\?\w+) \{ (\S+) (\S+) (\S+) \}/g,
		'$1 rdf:subject $2 ; rdf:predicate $3 ; rdf:object $4 .',
	)}`;

test('there are ten, seven of which ask for graphs', () => {
	expect(examples).toHaveLength(10);
	expect(examples.filter(({ query }) => query.includes('GRAPH'))).toHaveLength(7);
});

describe.each(examples)('$title', ({ query }) => {
	const answer = ask(stores['N-Quads'], query);

	test('N-Quads answers it as it stands', () => {
		expect(answer.length).toBeGreaterThan(0);
	});

	test.each(['Turtle', 'JSON-LD'] as const)('%s answers the same, asked without graphs', (name) => {
		expect(ask(stores[name], withoutGraphs(query))).toEqual(answer);
	});
});
