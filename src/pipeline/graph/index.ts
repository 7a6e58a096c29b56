/**
 * Stage 5 of 7, graph: entities as nodes, statements between entities as edges, co-occurrence as edges
 * of another kind. Nodes and edges stand in the order of their keys whatever the order of the input,
 * since community detection and layout depend on it. What the graph means is left to `analyse`.
 */
import { MultiDirectedGraph } from 'graphology';
import {
	compareText,
	type CoOccurrence,
	type EdgeAttributes,
	type Entity,
	type KnowledgeGraph,
	type NodeAttributes,
	type Statement,
} from '../../model/index.ts';

/**
 * Edges of statements are keyed by statement id, those of co-occurrence by `a~b`. A literal object or
 * an `of` makes no edge. Throws where an edge ends in no entity, or a key stands twice.
 */
export function buildGraph(
	entities: readonly Entity[],
	statements: readonly Statement[],
	coOccurrences: readonly CoOccurrence[],
): KnowledgeGraph {
	const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
	for (const { id, name, type, mentionCount, documents, hasPage } of entities.toSorted(byId))
		graph.addNode(id, {
			label: name,
			type,
			mentions: mentionCount,
			documents: documents.length,
			hasPage,
		});
	for (const { id, subject, predicate, object, evidence } of statements.toSorted(byId)) {
		if (object.kind === 'literal') continue;
		graph.addEdgeWithKey(id, subject, object.entity, {
			kind: 'statement',
			statement: id,
			predicate,
			weight: Math.max(1, new Set(evidence.map(({ document }) => document)).size),
		});
	}
	for (const { a, b, weight } of coOccurrences.toSorted(byEnds))
		graph.addEdgeWithKey(`${a}~${b}`, a, b, { kind: 'coOccurrence', weight });
	return graph;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
	compareText(a.id, b.id);

const byEnds = (one: CoOccurrence, other: CoOccurrence): number =>
	compareText(one.a, other.a) || compareText(one.b, other.b);
