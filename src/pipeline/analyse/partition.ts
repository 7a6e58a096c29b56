/**
 * Which entities belong together: groups found by modularity over stated relations and, more lightly,
 * co-occurrence. What the groups are called is left to `communities`.
 * Method: Blondel, Guillaume, Lambiotte & Lefebvre, "Fast unfolding of communities in large networks",
 * Journal of Statistical Mechanics, 2008, doi:10.1088/1742-5468/2008/10/P10008.
 */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import modularity from 'graphology-metrics/graph/modularity.js';
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

/** By how much less modular the groups of before may be and still be kept: readers know them. */
const worthOfHabit = 0.02;

/** @param earlier groups of an earlier build, kept and added to unless new ones are clearly better */
export function findPartition(
	{ ids, links }: Links,
	earlier: readonly (readonly number[])[] = [],
): Partition {
	const labels = links.length === 0 ? new Map<number, number>() : label(links, earlier);
	const groups = Map.groupBy(labels.keys(), (node) => labels.get(node) ?? 0);
	return {
		groups: [...groups.values()]
			.map((members) => members.sort((a, b) => a - b))
			.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)),
		alone: [...ids.keys()].filter((node) => !labels.has(node)),
	};
}

type Labels = ReadonlyMap<number, number>;
type Weighted = UndirectedGraph<object, { weight: number }>;

function label(links: readonly Link[], earlier: readonly (readonly number[])[]): Labels {
	const graph = weigh(links);
	const fresh = runLouvain(graph);
	if (earlier.length === 0) return fresh;
	const followed = follow(links, earlier, fresh);
	const worthOf = (labels: Labels): number =>
		modularity(graph, {
			getNodeCommunity: (node) => labels.get(Number(node)) ?? 0,
			getEdgeWeight: 'weight',
		});
	return worthOf(followed) >= worthOf(fresh) - worthOfHabit ? followed : fresh;
}

/** Groups of fewer are no community to speak of. */
export const minMembers = 3;

/** Entities keep the group they had; others join that of most of their neighbours, or else a fresh one. */
function follow(
	links: readonly Link[],
	earlier: readonly (readonly number[])[],
	fresh: Labels,
): Labels {
	const labels = new Map(
		earlier.flatMap((members, group) =>
			members.filter((node) => fresh.has(node)).map((node) => [node, group] as const),
		),
	);
	const sizes = new Map<number, number>();
	for (const group of fresh.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	const isApart = (node: number): boolean => (sizes.get(fresh.get(node) ?? -1) ?? 0) < minMembers;
	for (let before = -1; before < labels.size;) {
		before = labels.size;
		const pulls = new Map<number, Map<number, number>>();
		for (const link of links)
			for (const [node, other] of [
				[link.a, link.b],
				[link.b, link.a],
			] as const) {
				const group = labels.get(other);
				if (group === undefined || labels.has(node) || isApart(node)) continue;
				const pull = pulls.get(node) ?? new Map<number, number>();
				pulls.set(node, pull.set(group, (pull.get(group) ?? 0) + linkWeight(link)));
			}
		for (const [node, pull] of pulls) {
			const [best] = [...pull].toSorted(([a, x], [b, y]) => y - x || a - b);
			if (best) labels.set(node, best[0]);
		}
	}
	for (const [node, group] of fresh)
		if (!labels.has(node)) labels.set(node, earlier.length + group);
	return labels;
}

/** Entities without any link are left out: they would be a group each. */
function weigh(links: readonly Link[]): Weighted {
	const graph: Weighted = new UndirectedGraph();
	for (const node of [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b))
		graph.addNode(node);
	for (const link of links) graph.addEdge(link.a, link.b, { weight: linkWeight(link) });
	return graph;
}

function runLouvain(graph: Weighted): Labels {
	const labels = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(seed) });
	return new Map(Object.entries(labels).map(([node, group]) => [Number(node), group]));
}
