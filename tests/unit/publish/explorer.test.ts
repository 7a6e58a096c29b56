import { describe, expect, test } from 'vitest';
import type {
	EntityFacts,
	ExplorerPayload,
	FactBundle,
} from '../../../src/model/explorerPayload.ts';
import { countFactBundles, factBundlePath, type Knowledge } from '../../../src/model/index.ts';
import { toExplorerPayload } from '../../../src/pipeline/publish/explorer.ts';
import { makeWorld } from '../../../src/pipeline/publish/world.ts';
import { entityOf, knowledgeOf, statementOf, togetherOf } from '../../support/knowledge.ts';
import { toLine } from '../../../src/model/text.ts';
import { fileOf, filesOf, hostile, knowledge } from './support.ts';

const payloadOf = (artefact: Knowledge): ExplorerPayload => toExplorerPayload(makeWorld(artefact));

const ids = Array.from({ length: 300 }, (_, at) => `e${at}`);
const large = knowledgeOf({
	entities: ids.map((id, at) => entityOf(id, at % 3 === 0 ? 'concept' : 'model')),
	statements: ids
		.slice(1, 250)
		.map((id, at) => statementOf(id, 'uses', `e${(at * at) % (at + 1)}`)),
	coOccurrences: ids.slice(1).map((id, at) => togetherOf('e0', id, (at * 7) % 30)),
});

/** The edges as `source predicate target`. */
const edgesOf = ({ nodes, edges, predicates }: ExplorerPayload): readonly string[] =>
	edges.source.map((source, at) =>
		[
			nodes.id[source],
			predicates[edges.predicate[at] ?? -1]?.id ?? '~',
			nodes.id[edges.target[at] ?? -1],
		].join(' '),
	);

describe('explorer.json', () => {
	test.each([
		['a small site', knowledge],
		['a large one', large],
		['an empty one', knowledgeOf({})],
	])('of %s: columns are of one length and every index is in range', (_, artefact) => {
		const { nodes, edges, types, predicates, communities, documents } = payloadOf(artefact);
		const within = (indices: readonly number[], length: number, least = 0): void => {
			for (const index of indices)
				expect(Number.isInteger(index) && index >= least && index < length).toBe(true);
		};
		const count = artefact.entities.length;
		for (const column of Object.values(nodes) as unknown[][]) expect(column).toHaveLength(count);
		for (const column of Object.values(edges) as unknown[][])
			expect(column).toHaveLength(edges.source.length);
		within(nodes.type, types.length);
		within(nodes.community, communities.length);
		within(nodes.documents.flat(), documents.length);
		within([...edges.source, ...edges.target], count);
		within(edges.predicate, predicates.length, -1);
		within(edges.documents.flat(), documents.length);
		within([...nodes.pagerank, ...nodes.betweenness], 1001);
	});

	test('statements first, then what is only named together', () => {
		expect(edgesOf(payloadOf(knowledge))).toEqual([
			'llama-3-1 runs_on h100',
			'meta developed llama-3-1',
			'meta ~ strange',
		]);
	});

	test('what an entity is, in its columns', () => {
		const { nodes, types, documents, edges } = payloadOf(knowledge);
		const at = nodes.id.indexOf('llama-3-1');
		expect(types[nodes.type[at] ?? -1]?.id).toBe('model');
		expect(nodes.label[at]).toBe('Llama 3.1');
		expect([nodes.degree[at], nodes.mentions[at], nodes.page[at]]).toEqual([2, 2, 1]);
		expect(nodes.documents[at]?.map((index) => documents[index]?.slug)).toEqual(['club', 'letter']);
		expect(nodes.page[nodes.id.indexOf('aside')]).toBe(0);
		expect(nodes.label[nodes.id.indexOf('strange')]).toBe(hostile);
		expect(edges.documents.map((places) => places.map((index) => documents[index]?.slug))).toEqual([
			['club'],
			['club', 'letter'],
			[],
		]);
		expect(Math.max(...nodes.pagerank)).toBe(1000);
	});

	test('only types and predicates in use are named', () => {
		const { types, predicates } = payloadOf(knowledge);
		expect(types.map(({ id }) => id)).toEqual(['model', 'organization', 'concept', 'hardware']);
		expect(predicates.map(({ id }) => id)).toEqual([
			'developed',
			'runs_on',
			'parameter_count',
			'score',
		]);
	});

	test('a weak tie stays where it is among the strongest of one of its ends', () => {
		const some = ids.slice(0, 40);
		const entities = some.map((id) => entityOf(id));
		const star = some.slice(1).map((id) => togetherOf('e0', id));
		expect(edgesOf(payloadOf(knowledgeOf({ entities, coOccurrences: star })))).toHaveLength(39);
		const all = some.flatMap((one, at) => some.slice(at + 1).map((id) => togetherOf(one, id)));
		const dense = edgesOf(payloadOf(knowledgeOf({ entities, coOccurrences: all })));
		expect(dense.length).toBeLessThanOrEqual(40 * 8);
	});

	test('a tie of two that a statement relates adds nothing, whichever way it reads', () => {
		const entities = ['a', 'b'].map((id) => entityOf(id));
		for (const statement of [statementOf('a', 'uses', 'b'), statementOf('b', 'uses', 'a')]) {
			const coOccurrences = [togetherOf('a', 'b')];
			const both = knowledgeOf({ entities, statements: [statement], coOccurrences });
			expect(edgesOf(payloadOf(both))).toHaveLength(1);
		}
	});

	test('no two places touch, though they are rounded', () => {
		const { x, y, radius } = payloadOf(large).nodes;
		for (let a = 0; a < x.length; a += 1)
			for (let b = 0; b < a; b += 1) {
				const [dx, dy] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)];
				expect(Math.hypot(dx, dy)).toBeGreaterThan((radius[a] ?? 0) + (radius[b] ?? 0));
			}
	});

	test('is small: less than 30 bytes for a node with two edges', () => {
		expect(fileOf('data/explorer.json', filesOf(large)).length).toBeLessThan(300 * 30);
	});
});

describe('facts of an entity', () => {
	const bundles = countFactBundles(knowledge.statements.length);
	const factsOf = (id: string): EntityFacts | undefined =>
		(JSON.parse(fileOf(factBundlePath(id, bundles))) as FactBundle)[id];

	test('from either end, each with its sentence', () => {
		const fact = (id: string) =>
			factsOf(id)?.facts.map(({ label, other, quote, source }) => [
				label,
				other.name,
				other.path,
				quote,
				source.path,
			]);
		const quote = ['Meta developed Llama 3.1.', 'documents/club/#s2'];
		expect(fact('meta')).toEqual([['developed', 'Llama 3.1', 'models/llama-3-1/', ...quote]]);
		expect(fact('llama-3-1')).toContainEqual(['developed by', 'Meta', 'companies/meta/', ...quote]);
		expect(factsOf('aside')).toBeUndefined();
	});

	test('a value has no page and stands under the name of what it is of, which tells it too; the owner’s word is its proof', () => {
		expect(factsOf('strange')?.facts).toEqual([
			{
				label: `score (${toLine(hostile)}) (Llama 3.1)`,
				time: 'July 2024',
				attribution: toLine(hostile),
				other: { name: '-3.5' },
				quote: toLine(hostile),
				source: { title: 'Stated by the owner of this site', path: 'concepts/strange/' },
			},
		]);
		expect(
			factsOf('llama-3-1')?.facts.map(({ label, other }) => [label, other.name]),
		).toContainEqual([`${toLine(hostile)}: score (${toLine(hostile)})`, '-3.5']);
	});

	test('stand in few files, each entity in one that its id tells', () => {
		const described = ids.map((id) =>
			entityOf(id, 'model', { description: { kind: 'lexicon', text: 'A model.' } }),
		);
		const { statements } = large;
		const files = [...filesOf(knowledgeOf({ entities: described, statements }))].filter(([path]) =>
			path.startsWith('data/facts/'),
		);
		expect(files).toHaveLength(8);
		const told = files.flatMap(([path, content]) =>
			Object.keys(JSON.parse(content) as FactBundle).map((id) => [path, id] as const),
		);
		for (const [path, id] of told) expect(factBundlePath(id, 8)).toBe(path);
		expect(told.map(([, id]) => id).toSorted()).toEqual(ids.toSorted());
	});

	test.each([
		[0, 1],
		[32, 1],
		[33, 2],
		[2000, 64],
		[100_000, 4096],
	])('of %i statements stand in %i files', (statements, bundles) => {
		expect(countFactBundles(statements)).toBe(bundles);
	});

	test('the file of an id is the same for ever', () => {
		// Test vectors of FNV-1a, 32 bits: "a" is e40c292c, "foobar" bf9cf968.
		expect(factBundlePath('a', 4096)).toBe('data/facts/92c.json');
		expect(factBundlePath('foobar', 2 ** 32)).toBe('data/facts/bf9cf968.json');
	});
});
