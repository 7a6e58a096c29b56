/**
 * Stage 6 of 7, analyse: how central is each entity, which belong together, where do they lie on the map
 * and which are alike? Centrality counts stated relations only; co-occurrence, which states nothing, helps
 * to find communities and likeness. Edgeless and empty graphs are fine.
 */
import type {
	Analysis,
	Community,
	EntityId,
	KnowledgeGraph,
	Measures,
	NodeAttributes,
} from '../../model/index.ts';
import { compareText } from '../../model/index.ts';
import { measureBetweenness } from './betweenness.ts';
import { describeCommunities, toMembership } from './communities.ts';
import type { EarlierPlaces } from './earlierMap.ts';
import { layOut } from './layout.ts';
import { degreeOf, readLinks, toAdjacency } from './links.ts';
import { rankPages } from './pagerank.ts';
import { findPartition } from './partition.ts';
import { roundPlace, roundShare } from './round.ts';
import { findSimilar } from './similar.ts';

/** Radii on the map, from no stated relation to the most. */
const [minRadius, maxRadius] = [4, 16];

/** What an earlier build knew: its topics and the places on its map are kept as far as they still fit. */
export interface EarlierAnalysis {
	readonly communities?: readonly Pick<Community, 'slug' | 'members'>[] | undefined;
	readonly measures?: EarlierPlaces | undefined;
}

/** The same for any order of nodes and edges. */
export function analyse(graph: KnowledgeGraph, earlier: EarlierAnalysis = {}): Analysis {
	const links = readLinks(graph);
	const nodes = links.ids.map((id) => graph.getNodeAttributes(id));
	const stated = toAdjacency(links, ({ statements }) => (statements > 0 ? 1 : 0));
	const degrees = links.ids.map((_, node) => degreeOf(stated, node));
	const ranks = rankPages(links);
	const between = measureBetweenness(stated);
	const byRank = sortByRank(ranks, nodes);
	const partition = findPartition(links, earlierGroups(links.ids, earlier.communities ?? []));
	const alone = partition.alone.toSorted((a, b) => compareTypes(nodes[a], nodes[b]) || a - b);
	const radii = toRadii(degrees);
	const discs = layOut(
		{ links, partition: { ...partition, alone }, byRank, radii },
		earlier.measures,
	);
	const membership = toMembership(partition);
	const names = nodes.map(({ label }) => label);
	const measures = links.ids.map((id, node): [EntityId, Measures] => [
		id,
		{
			degree: degrees[node] ?? 0,
			pagerank: roundShare(ranks[node] ?? 0),
			betweenness: roundShare(between[node] ?? 0),
			community: membership.of.get(node) ?? 0,
			x: roundPlace(discs[node]?.x ?? 0),
			y: roundPlace(discs[node]?.y ?? 0),
			radius: roundPlace(discs[node]?.radius ?? 0),
		},
	]);
	// It is shown on pages of entities; most entities of a large corpus have none.
	const shown = links.ids.flatMap((_, node) => (nodes[node]?.hasPage === true ? [node] : []));
	const similar = findSimilar(links, shown);
	return {
		measures: Object.fromEntries(measures),
		similar: Object.fromEntries(shown.map((node, at) => [links.ids[node], similar[at] ?? []])),
		communities: describeCommunities(membership, links, byRank, names),
	};
}

/** Members by number; the one that is not named by a member holds what is in no community. */
function earlierGroups(
	ids: readonly EntityId[],
	communities: readonly Pick<Community, 'slug' | 'members'>[],
): readonly (readonly number[])[] {
	const numbers = new Map(ids.map((id, number) => [id, number]));
	return communities
		.filter(({ slug, members }) => members.some((id) => id === slug))
		.map(({ members }) => members.flatMap((id) => numbers.get(id) ?? []));
}

/** Entity numbers, most central first; of two alike the one mentioned more, then by id. */
const sortByRank = (ranks: Float64Array, nodes: readonly NodeAttributes[]): readonly number[] =>
	[...nodes.keys()].sort(
		(a, b) =>
			roundShare(ranks[b] ?? 0) - roundShare(ranks[a] ?? 0) ||
			(nodes[b]?.mentions ?? 0) - (nodes[a]?.mentions ?? 0) ||
			a - b,
	);

const compareTypes = (a?: NodeAttributes, b?: NodeAttributes): number =>
	compareText(a?.type ?? '', b?.type ?? '');

/** The area of a disc grows with its entity's degree. */
function toRadii(degrees: readonly number[]): readonly number[] {
	const most = degrees.reduce((largest, degree) => Math.max(largest, degree), 1);
	return degrees.map((degree) => minRadius + (maxRadius - minRadius) * Math.sqrt(degree / most));
}
