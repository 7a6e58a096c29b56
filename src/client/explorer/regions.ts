/**
 * Topics as soft regions: each is a tree of its members, drawn with a line as wide as the region reaches
 * around a member. One stroke makes one even shape, on a canvas and in SVG alike.
 */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import type { ExplorerGraph } from './load.ts';

export interface Region {
	readonly label: string;
	/** Pairs of members that lie next to each other. */
	readonly ties: readonly (readonly [string, string])[];
	/** Members of the largest piece, over which the name stands. */
	readonly core: readonly string[];
}

/** Fewer members than this are no region. */
const fewest = 3;
/** Map units between members that are farther apart than one region reaches. */
const farthest = 90;
/** A tree takes time in members squared; of larger topics the best connected stand for all. */
const mostMembers = 500;
/** More regions than this cover each other, and take seconds to paint. */
const mostRegions = 150;

/** Regions of the topics that are shown, in the order of the payload. Entities without a line belong to none. */
export function findRegions(
	graph: ExplorerGraph,
	payload: ExplorerPayload,
	shown: ReadonlySet<string>,
): readonly Region[] {
	const { nodes, communities } = payload;
	const members = Map.groupBy(
		[...shown].filter((node) => graph.getNodeAttribute(node, 'degree') > 0),
		(node) => nodes.community[graph.getNodeAttribute(node, 'at')] ?? -1,
	);
	return communities.slice(0, mostRegions).flatMap(({ slug, label }, at) => {
		const own = (members.get(at) ?? [])
			.toSorted((a, b) => graph.getNodeAttribute(b, 'degree') - graph.getNodeAttribute(a, 'degree'))
			.slice(0, mostMembers);
		// Slugs of topics are ids of entities, but for the group of all that are in none.
		if (own.length < fewest || !graph.hasNode(slug)) return [];
		const ties = tree(graph, payload, own);
		return ties.length === 0 ? [] : [{ label, ties, core: largestPiece(ties) }];
	});
}

/** Shortest tree over all places (Prim), without its long ties. */
function tree(
	graph: ExplorerGraph,
	{ nodes }: ExplorerPayload,
	members: readonly string[],
): Region['ties'] {
	const places = members.map((node) => {
		const at = graph.getNodeAttribute(node, 'at');
		return { x: nodes.x[at] ?? 0, y: nodes.y[at] ?? 0 };
	});
	const distance = (a: number, b: number): number =>
		Math.hypot(
			(places[a]?.x ?? 0) - (places[b]?.x ?? 0),
			(places[a]?.y ?? 0) - (places[b]?.y ?? 0),
		);
	const nearest = members.map((_, at) => ({ at, to: 0, away: distance(at, 0) })).slice(1);
	const ties: (readonly [string, string])[] = [];
	while (nearest.length > 0) {
		const index = nearest.reduce(
			(best, { away }, at) => (away < (nearest[best]?.away ?? Infinity) ? at : best),
			0,
		);
		const [next] = nearest.splice(index, 1);
		if (!next) break;
		if (next.away <= farthest) ties.push([members[next.to] ?? '', members[next.at] ?? '']);
		for (const one of nearest) {
			const away = distance(one.at, next.at);
			if (away < one.away) Object.assign(one, { to: next.at, away });
		}
	}
	return ties;
}

/** The most nodes that ties hold together. */
function largestPiece(ties: Region['ties']): readonly string[] {
	const pieces = new Map<string, readonly string[]>();
	for (const [a, b] of ties) {
		const [one, other] = [pieces.get(a) ?? [a], pieces.get(b) ?? [b]];
		if (one === other) continue;
		const joined = [...one, ...other];
		for (const node of joined) pieces.set(node, joined);
	}
	return [...pieces.values()].reduce((best, one) => (one.length > best.length ? one : best), []);
}
