/** `data/graph.graphml`: for yEd, Gephi, NetworkX and igraph. Specification: http://graphml.graphdrawing.org */
import type { ExportedGraph } from './exportGraph.ts';
import type { OutputFile } from './output.ts';
import { element, join, xmlFile, type Xml } from './xml.ts';

type Kind = 'string' | 'int' | 'double';

const nodeKeys: readonly (readonly [name: string, kind: Kind])[] = [
	['label', 'string'],
	['type', 'string'],
	['x', 'double'],
	['y', 'double'],
	['size', 'double'],
	['color', 'string'],
	['community', 'int'],
	['degree', 'int'],
	['pagerank', 'double'],
	['betweenness', 'double'],
	['mentions', 'int'],
	['url', 'string'],
];

const edgeKeys: readonly (readonly [name: string, kind: Kind])[] = [
	['label', 'string'],
	['kind', 'string'],
	['weight', 'double'],
	['confidence', 'double'],
	['attribution', 'string'],
];

export function graphmlFile(graph: ExportedGraph): OutputFile {
	const nodes = graph.mapNodes((id, attributes) =>
		element('node', { id }, ...toData('n', nodeKeys, new Map(Object.entries(attributes)))),
	);
	const edges = graph.mapEdges((id, attributes, source, target) =>
		element(
			'edge',
			{ id, source, target },
			...toData('e', edgeKeys, new Map(Object.entries(attributes))),
		),
	);
	const root = element(
		'graphml',
		{ xmlns: 'http://graphml.graphdrawing.org/xmlns' },
		...declare('n', 'node', nodeKeys),
		...declare('e', 'edge', edgeKeys),
		element('graph', { id: 'knowledge', edgedefault: 'directed' }, join([...nodes, ...edges])),
	);
	return { path: 'data/graph.graphml', content: xmlFile(root) };
}

const declare = (prefix: string, of: 'node' | 'edge', keys: typeof nodeKeys): readonly Xml[] =>
	keys.map(([name, kind], index) =>
		element('key', {
			id: `${prefix}${index}`,
			for: of,
			'attr.name': name,
			'attr.type': kind,
		}),
	);

const toData = (
	prefix: string,
	keys: typeof nodeKeys,
	attributes: ReadonlyMap<string, string | number>,
): readonly Xml[] =>
	keys.flatMap(([name], index) => {
		const value = attributes.get(name);
		return value === undefined ? [] : [element('data', { key: `${prefix}${index}` }, value)];
	});
