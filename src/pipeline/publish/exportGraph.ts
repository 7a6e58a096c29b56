/**
 * The graph as other programs open it: positions, sizes and colours on the nodes, readable labels on the
 * edges. One graph for graphology's own form, GEXF and GraphML, so that the three cannot differ.
 */
import { MultiDirectedGraph } from 'graphology';
import type { OutputFile } from './output.ts';
import { toJson, toLine } from '../../model/text.ts';
import { pathOf, type World } from './world.ts';

export type ExportedNode = {
	label: string;
	/** Id of the entity's type; `kind` in formats where `type` is a word of their own. */
	type: string;
	x: number;
	y: number;
	size: number;
	color: string;
	community: number;
	degree: number;
	pagerank: number;
	betweenness: number;
	mentions: number;
	url: string;
};

export type ExportedEdge = {
	/** Label of the predicate, or `named together`. */
	label: string;
	/** Id of the predicate, or `coOccurrence`. */
	kind: string;
	weight: number;
	confidence?: number;
	/** Who says so, where no document does in its own name. */
	attribution?: string;
};

export type ExportedGraph = MultiDirectedGraph<ExportedNode, ExportedEdge>;

export const coOccurrenceKind = 'coOccurrence';

/** Nodes and edges in the order of the artefact, edges keyed as in `buildGraph`. */
export function toExportedGraph(world: World): ExportedGraph {
	const { knowledge } = world;
	const graph: ExportedGraph = new MultiDirectedGraph<ExportedNode, ExportedEdge>();
	for (const entity of knowledge.entities) {
		const measures = world.measures.get(entity.id);
		graph.addNode(entity.id, {
			label: toLine(entity.name),
			type: entity.type,
			x: measures?.x ?? 0,
			// An axis that points up, as Gephi and sigma have it.
			y: -(measures?.y ?? 0) + 0,
			size: measures?.radius ?? 1,
			color: world.types.get(entity.type)?.colour.light ?? '#888888',
			community: measures?.community ?? 0,
			degree: measures?.degree ?? 0,
			pagerank: measures?.pagerank ?? 0,
			betweenness: measures?.betweenness ?? 0,
			mentions: entity.mentionCount,
			url: `${world.root}${pathOf(world, entity)}`,
		});
	}
	for (const statement of knowledge.statements) {
		const { id, subject, predicate, object, evidence, confidence, qualifiers } = statement;
		if (object.kind === 'entity')
			graph.addEdgeWithKey(id, subject, object.entity, {
				label: world.predicates.get(predicate)?.label ?? predicate,
				kind: predicate,
				weight: Math.max(1, new Set(evidence.map(({ document }) => document)).size),
				confidence,
				...(qualifiers.attribution !== undefined && {
					attribution: toLine(qualifiers.attribution),
				}),
			});
	}
	for (const { a, b, weight } of knowledge.coOccurrences)
		graph.addEdgeWithKey(`${a}~${b}`, a, b, {
			label: 'named together',
			kind: coOccurrenceKind,
			weight,
		});
	return graph;
}

/** `data/graph.json`: graphology's serialised form, for `Graph.from`. */
export const graphJsonFile = (graph: ExportedGraph): OutputFile => ({
	path: 'data/graph.json',
	content: toJson(graph.export()),
});
