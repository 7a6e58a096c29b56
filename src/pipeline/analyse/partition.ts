/**
 * Which entities belong together: groups found by modularity over stated relations and, more lightly,
 * co-occurrence. What the groups are called is left to `communities`.
 * Method: Blondel, Guillaume, Lambiotte & Lefebvre, "Fast unfolding of communities in large networks",
 * Journal of Statistical Mechanics, 2008, doi:10.1088/1742-5468/2008/10/P10008.
 */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Link, Links } from './links.ts';
import { seededRandom } from './random.ts';

/** Being named in one sentence counts a fifth of a statement, and more sentences ever less. */
const togetherWeight = 0.2;
const seed = 2008;

export const linkWeight = ({ statements, together }: Link): number =>
	statements + togetherWeight * Math.log2(1 + together);

/** Groups of entities by number, members ascending. */
export interface Partition {
	/** Largest first, then by first member. */
	readonly groups: readonly (readonly number[])[];
	/** Entities without any link. */
	readonly alone: readonly number[];
}

export function findPartition({ ids, links }: Links): Partition {
	const labels = links.length === 0 ? new Map<number, number>() : runLouvain(links);
	const groups = Map.groupBy(labels.keys(), (node) => labels.get(node) ?? 0);
	return {
		groups: [...groups.values()]
			.map((members) => members.sort((a, b) => a - b))
			.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)),
		alone: [...ids.keys()].filter((node) => !labels.has(node)),
	};
}

/** Entities without any link are left out: they would be a group each. */
function runLouvain(links: readonly Link[]): ReadonlyMap<number, number> {
	const graph = new UndirectedGraph<object, { weight: number }>();
	for (const node of [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b))
		graph.addNode(node);
	for (const link of links) graph.addEdge(link.a, link.b, { weight: linkWeight(link) });
	const labels = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(seed) });
	return new Map(Object.entries(labels).map(([node, label]) => [Number(node), label]));
}
