/**
 * Topics as soft regions: each is a tree of its members, drawn with a line as wide as the region reaches
 * around a member. One stroke makes one even shape, on a canvas and in SVG alike.
 */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import type { ExplorerGraph } from './load.ts';

/** In units of the graph, which is as wide as its stage asks for, heights counted downwards. */
export type Point = readonly [x: number, y: number];

/** Pairs of places that lie next to each other. */
export type Ties = readonly (readonly [Point, Point])[];

export interface Region {
	readonly label: string;
	readonly ties: Ties;
	/** Members of the largest piece, over which the name stands. */
	readonly core: readonly string[];
	/** The middle of the core from side to side, and between which heights it lies. */
	readonly extent: { readonly x: number; readonly from: number; readonly to: number };
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
		const onMap = own.map((node): Point => {
			const index = graph.getNodeAttribute(node, 'at');
			return [nodes.x[index] ?? 0, nodes.y[index] ?? 0];
		});
		const pairs = tree(own, onMap);
		if (pairs.length === 0) return [];
		const placeOf = (node: string): Point => [
			graph.getNodeAttribute(node, 'x'),
			0 - graph.getNodeAttribute(node, 'y'),
		];
		const core = largestPiece(pairs);
		return [
			{
				label,
				ties: pairs.map(([one, other]) => [placeOf(one), placeOf(other)]),
				core,
				extent: extentOf(core.map(placeOf)),
			},
		];
	});
}

type Pairs = readonly (readonly [string, string])[];

/** Shortest tree over all places (Prim), without its long ties. */
function tree(members: readonly string[], places: readonly Point[]): Pairs {
	const distance = (a: number, b: number): number =>
		Math.hypot(
			(places[a]?.[0] ?? 0) - (places[b]?.[0] ?? 0),
			(places[a]?.[1] ?? 0) - (places[b]?.[1] ?? 0),
		);
	const nearest = members.map((_, at) => ({ at, to: 0, away: distance(at, 0) })).slice(1);
	const pairs: (readonly [string, string])[] = [];
	while (nearest.length > 0) {
		const index = nearest.reduce(
			(best, { away }, at) => (away < (nearest[best]?.away ?? Infinity) ? at : best),
			0,
		);
		const [next] = nearest.splice(index, 1);
		if (!next) break;
		if (next.away <= farthest) pairs.push([members[next.to] ?? '', members[next.at] ?? '']);
		for (const one of nearest) {
			const away = distance(one.at, next.at);
			if (away < one.away) Object.assign(one, { to: next.at, away });
		}
	}
	return pairs;
}

/** The most nodes that pairs hold together. */
function largestPiece(pairs: Pairs): readonly string[] {
	const pieces = new Map<string, readonly string[]>();
	for (const [a, b] of pairs) {
		const [one, other] = [pieces.get(a) ?? [a], pieces.get(b) ?? [b]];
		if (one === other) continue;
		const joined = [...one, ...other];
		for (const node of joined) pieces.set(node, joined);
	}
	return [...pieces.values()].reduce((best, one) => (one.length > best.length ? one : best), []);
}

function extentOf(places: readonly Point[]): Region['extent'] {
	const heights = places.map(([, y]) => y);
	return {
		x: places.reduce((sum, [x]) => sum + x, 0) / places.length,
		from: Math.min(...heights),
		to: Math.max(...heights),
	};
}
