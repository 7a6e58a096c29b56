/** What the map costs a build, and whether entities of one community come to lie together on it. */
import { MultiDirectedGraph } from 'graphology';
import type { ExplorerPayload } from '../../src/model/explorerPayload.ts';
import {
	asEntityId,
	asPredicateId,
	asStatementId,
	asTypeId,
	type EdgeAttributes,
	type KnowledgeGraph,
	type NodeAttributes,
} from '../../src/model/index.ts';
import { analyse } from '../../src/pipeline/analyse/index.ts';
import { layOut } from '../../src/pipeline/analyse/layout.ts';
import { readLinks } from '../../src/pipeline/analyse/links.ts';
import { findPartition } from '../../src/pipeline/analyse/partition.ts';
import { shareOfNeighbours } from './neighbours.ts';

export interface LayoutCost {
	readonly layoutSeconds: number;
	/** Centralities, communities, likeness and the map. */
	readonly analysisSeconds: number;
	/** Of the ten nearest discs, those of the same community; entities without a line are left out. */
	readonly sameCommunity: number;
}

/** From nothing: no earlier map to take further. */
export function measureLayout(payload: ExplorerPayload): LayoutCost {
	const graph = graphOf(payload);
	const [{ measures }, analysisSeconds] = timed(() => analyse(graph));
	const links = readLinks(graph);
	const partition = findPartition(links);
	const known = links.ids.map((id) => measures[id]);
	const byRank = [...links.ids.keys()].sort(
		(a, b) => (known[b]?.pagerank ?? 0) - (known[a]?.pagerank ?? 0) || a - b,
	);
	const radii = known.map((one) => one?.radius ?? 0);
	const [discs, layoutSeconds] = timed(() => layOut({ links, partition, byRank, radii }));
	const places = partition.groups.flatMap((members, community) =>
		members.map((node) => ({ x: discs[node]?.x ?? 0, y: discs[node]?.y ?? 0, community })),
	);
	return { layoutSeconds, analysisSeconds, sameCommunity: shareOfNeighbours(places) };
}

function timed<Result>(work: () => Result): readonly [Result, seconds: number] {
	const begun = performance.now();
	const result = work();
	return [result, (performance.now() - begun) / 1000];
}

/** The graph as `analyse` takes it. */
function graphOf({ nodes, edges, types, predicates }: ExplorerPayload): KnowledgeGraph {
	const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
	nodes.id.forEach((id, at) =>
		graph.addNode(id, {
			label: nodes.label[at] ?? '',
			type: asTypeId(types[nodes.type[at] ?? 0]?.id ?? ''),
			mentions: nodes.mentions[at] ?? 0,
			documents: nodes.documents[at]?.length ?? 0,
			hasPage: true,
		}),
	);
	const end = (node = 0): string => asEntityId(nodes.id[node] ?? '');
	edges.predicate.forEach((number, at) => {
		const predicate = predicates[number];
		graph.addEdge(
			end(edges.source[at]),
			end(edges.target[at]),
			predicate
				? {
						kind: 'statement',
						statement: asStatementId(`statement-${at}`),
						predicate: asPredicateId(predicate.id),
						weight: 1,
					}
				: { kind: 'coOccurrence', weight: 1 },
		);
	});
	return graph;
}
