/** `data/graph.graphml`: for yEd, Gephi, NetworkX and igraph. Specification: http://graphml.graphdrawing.org */
import type { ExportedEdge, ExportedGraph, ExportedNode } from './exportGraph.ts';
import type { OutputFile } from './output.ts';
import { escapeXml } from '../../model/text.ts';
import { xmlHead } from './xml.ts';

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
		lines.push(`<node id="${escapeXml(id)}">\n${toData('n', nodeKeys, attributes)}</node>`);
	});
	graph.forEachEdge((id, attributes, source, target) => {
		const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
		lines.push(`<edge id="${escapeXml(id)}" ${ends}>\n${toData('e', edgeKeys, attributes)}</edge>`);
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

/** A line each, ended. One string for all: what is kept until the end is gone through again and again. */
function toData<Name extends string>(
	prefix: string,
	keys: readonly (readonly [name: Name, kind: Kind])[],
	attributes: Readonly<Partial<Record<Name, string | number>>>,
): string {
	let data = '';
	keys.forEach(([name], at) => {
		const value = attributes[name];
		if (value === undefined) return;
		const text = escapeXml(String(value));
		data += `<data key="${prefix}${at}"${text === '' ? '/>' : `>${text}</data>`}\n`;
	});
	return data;
}
