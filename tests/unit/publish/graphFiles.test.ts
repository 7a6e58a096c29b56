import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf/node/index.js';
import { parse as parseGraphml } from 'graphology-graphml/node/index.js';
import type { SerializedGraph } from 'graphology-types';
import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../support/knowledge.ts';
import { fileOf, filesOf, harmless, knowledge, reported } from './support.ts';

type Attributes = Record<string, unknown>;
type Graph = MultiDirectedGraph<Attributes, Attributes>;

/** Else the parser guesses, and guesses wrong where there are no edges. */
const options = { respectInputGraphType: true };

const readJson = (content: string): Graph => {
	const graph: Graph = new MultiDirectedGraph();
	graph.import(JSON.parse(content) as SerializedGraph<Attributes, Attributes>);
	return graph;
};

describe.each([
	['data/graph.json', readJson],
	[
		'data/graph.gexf',
		(content: string) => parseGexf(MultiDirectedGraph<Attributes, Attributes>, content, options),
	],
	[
		'data/graph.graphml',
		(content: string) => parseGraphml(MultiDirectedGraph<Attributes, Attributes>, content),
	],
])('%s', (path, read) => {
	const graph = read(fileOf(path));

	test('holds every entity and every relation', () => {
		expect(graph.nodes()).toEqual(knowledge.entities.map(({ id }) => id));
		expect(graph.mapEdges((_, { kind }, source, target) => `${source} ${kind} ${target}`)).toEqual([
			'llama-3-1 runs_on h100',
			'meta developed llama-3-1',
			'llama-3-1 coOccurrence meta',
			'meta coOccurrence strange',
		]);
	});

	test('places, sizes, colours and measures are those of the map, its axis up', () => {
		for (const { id } of knowledge.entities) {
			const measures = knowledge.measures[id];
			expect(graph.getNodeAttributes(id)).toMatchObject({
				x: measures?.x,
				y: -(measures?.y ?? 0),
				size: measures?.radius,
				pagerank: measures?.pagerank,
				degree: measures?.degree,
				community: measures?.community,
			});
		}
	});

	test('names, addresses and weights', () => {
		expect(graph.getNodeAttributes('meta')).toMatchObject({
			label: 'Meta',
			type: 'organization',
			url: 'https://site.example/a/b/companies/meta/',
			mentions: 2,
		});
		expect(graph.getNodeAttribute('strange', 'label')).toBe(harmless);
		const stated = graph.findEdge((_, { kind }) => kind === 'developed');
		expect(graph.getEdgeAttributes(stated)).toMatchObject({
			label: 'developed',
			weight: 2,
			confidence: 0.9,
		});
	});

	test('an edge says who reports it, and no other edge does', () => {
		const graph = read(fileOf(path, filesOf(reported)));
		const speakers = graph.mapEdges((_, { kind, attribution }) => [kind, attribution || undefined]);
		expect(Object.fromEntries(speakers)).toEqual({
			runs_on: harmless,
			developed: undefined,
			coOccurrence: undefined,
		});
	});

	test('of an empty site is an empty graph', () => {
		expect(read(fileOf(path, filesOf(knowledgeOf({})))).order).toBe(0);
	});
});
