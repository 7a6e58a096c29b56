/** `data/graph.graphml`: for yEd, Gephi, NetworkX and igraph. Specification: http://graphml.graphdrawing.org */
import type { ExportedEdge, ExportedGraph, ExportedNode } from './exportGraph.ts';
import type { OutputFile } from './output.ts';
import { escapeXml, xmlHead } from './xml.ts';

type Kind = 'string' | 'int' | 'double';

const nodeKeys: readonly (readonly [name: keyof ExportedNode, kind: Kind])[] = [
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

const edgeKeys: readonly (readonly [name: keyof ExportedEdge, kind: Kind])[] = [
	['label', 'string'],
	['kind', 'string'],
	['weight', 'double'],
	['confidence', 'double'],
	['attribution', 'string'],
];

/** Written line by line: a large graph as one tree of elements takes five times as long. */
export function graphmlFile(graph: ExportedGraph): OutputFile {
	const lines = [
		xmlHead,
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
		...declare('n', 'node', nodeKeys),
		...declare('e', 'edge', edgeKeys),
		'<graph id="knowledge" edgedefault="directed">',
	];
	graph.forEachNode((id, attributes) => {
		lines.push(`<node id="${escapeXml(id)}">`, ...toData('n', nodeKeys, attributes), '</node>');
	});
	graph.forEachEdge((id, attributes, source, target) => {
		const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
		const data = toData('e', edgeKeys, attributes);
		lines.push(`<edge id="${escapeXml(id)}" ${ends}>`, ...data, '</edge>');
	});
	lines.push('</graph>', '</graphml>', '');
	return { path: 'data/graph.graphml', content: lines.join('\n') };
}

const declare = (
	prefix: string,
	of: 'node' | 'edge',
	keys: readonly (readonly [name: string, kind: Kind])[],
): readonly string[] =>
	keys.map(
		([name, kind], at) =>
			`<key id="${prefix}${at}" for="${of}" attr.name="${name}" attr.type="${kind}"/>`,
	);

const toData = <Name extends string>(
	prefix: string,
	keys: readonly (readonly [name: Name, kind: Kind])[],
	attributes: Readonly<Partial<Record<Name, string | number>>>,
): readonly string[] =>
	keys.flatMap(([name], at) => {
		const value = attributes[name];
		if (value === undefined) return [];
		const text = escapeXml(String(value));
		const head = `<data key="${prefix}${at}"`;
		return [text === '' ? `${head}/>` : `${head}>${text}</data>`];
	});
