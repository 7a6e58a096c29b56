/** `data/graph.gexf`: for Gephi and Gephi Lite, with positions, sizes and colours. */
import { write } from 'graphology-gexf/node/index.js';
import type { ExportedGraph } from './exportGraph.ts';
import type { OutputFile } from './output.ts';

export const gexfFile = (graph: ExportedGraph): OutputFile => ({
	path: 'data/graph.gexf',
	// The library names the module by an address that readers of this version do not know.
	content: write(graph, {
		version: '1.2',
		pretty: false,
		formatNode: (_, { label, x, y, size, color, ...attributes }) => ({
			label,
			attributes,
			viz: { x, y, size, color },
		}),
		formatEdge: (_, { label, weight, ...attributes }) => ({ label, weight, attributes }),
	}).replace('http:///www.gexf.net/1.1draft/viz', 'http://www.gexf.net/1.2draft/viz'),
});
