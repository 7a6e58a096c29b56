/**
 * The map: where each entity lies. Communities are laid out first, then their members around them, then
 * forces settle the whole; entities without links stand in rings around. No two overlap.
 */
import { isWorthKeeping, takeFurther, type EarlierPlaces } from './earlierMap.ts';
import { letForcesAct, type Spring } from './forces.ts';
import type { Links } from './links.ts';
import { linkWeight, type Partition } from './partition.ts';
import { centre, extent, scale, spread, sunflower, type Disc } from './place.ts';
import { ringAround } from './ring.ts';
import { separate } from './separate.ts';

/** Map units from side to side. */
const mapWidth = 1000;
/** Share of the map that discs may cover; a crowd of more makes all of them smaller. */
const coverage = 0.12;
/** Least space between two discs, as a share of the smallest radius. */
const gapShare = 0.4;
/** Springs inside a community pull so much harder, or the forces would stir communities together. */
const innerPull = 6;
const communityIterations = 300;
/** Steps for the whole map; the larger it is, the less is gained for the time. */
const stepsFor = (count: number): number => Math.round(Math.max(3, Math.min(100, 60_000 / count)));
/** Distance between seats in the units of the forces, which would blow a tighter crowd apart at once. */
const seatSpacing = 30;

export interface LayoutInput {
	readonly links: Links;
	readonly partition: Partition;
	/** Entity numbers, most central first: the middle of each community is for these. */
	readonly byRank: readonly number[];
	/** Wanted radii by number; shrunk together where they would crowd the map. */
	readonly radii: readonly number[];
}

/**
 * A disc for each entity, by number; the map is centred on 0,0 and `mapWidth` wide.
 *
 * @param places of an earlier map, which is taken further where it knows enough of this one
 */
export function layOut(input: LayoutInput, places?: EarlierPlaces): readonly Disc[] {
	if (places && isWorthKeeping(input, places)) {
		const further = takeFurther(input, places, { coverage, gapShare });
		return isFitting(further) ? further : fit(further);
	}
	const { partition, radii } = input;
	const discs = radii.map((radius): Disc => ({ x: 0, y: 0, radius }));
	const gap = radii.reduce((least, radius) => Math.min(least, radius), Infinity) * gapShare;
	const discsOf = (nodes: readonly number[]): readonly Disc[] =>
		nodes.flatMap((node) => discs[node] ?? []);
	const main = discsOf(partition.groups.flat());
	seatGroups(discs, input);
	settle(main, input);
	spread(main, coverage);
	separate(main, gap);
	centre(main);
	ringAround(main, discsOf(partition.alone), gap);
	return fit(discs);
}

/** Communities by forces between them, then members in a sunflower around each, the central ones inside. */
function seatGroups(discs: readonly Disc[], { links, partition, byRank }: LayoutInput): void {
	const groupOf = indexGroups(partition);
	const centres = partition.groups.map(({ length }, index): Disc => ({
		...sunflower(index, 10),
		radius: Math.sqrt(length),
	}));
	letForcesAct(centres, springsBetween(links, groupOf), communityIterations);
	spread(centres, 0.5);
	separate(centres, 0.5);
	for (const [index, members] of Map.groupBy(byRank, (node) => groupOf.get(node) ?? -1))
		members.forEach((node, place) => {
			const [middle, seat, disc] = [centres[index], sunflower(place, 1), discs[node]];
			if (middle && disc) Object.assign(disc, { x: middle.x + seat.x, y: middle.y + seat.y });
		});
}

const indexGroups = ({ groups }: Partition): ReadonlyMap<number, number> =>
	new Map(groups.flatMap((group, index) => group.map((node) => [node, index] as const)));

/** Of all links between two groups one spring. */
function springsBetween({ links }: Links, groupOf: ReadonlyMap<number, number>): readonly Spring[] {
	const springs = new Map<string, { a: number; b: number; weight: number }>();
	for (const link of links) {
		const ends = [groupOf.get(link.a) ?? 0, groupOf.get(link.b) ?? 0] as const;
		const [a, b] = [Math.min(...ends), Math.max(...ends)];
		if (a === b) continue;
		const spring = springs.get(`${a} ${b}`) ?? { a, b, weight: 0 };
		spring.weight += linkWeight(link);
		springs.set(`${a} ${b}`, spring);
	}
	return [...springs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Forces over all linked entities; `main` holds the discs of the groups one after the other. */
function settle(main: readonly Disc[], { links, partition }: LayoutInput): void {
	const groupOf = indexGroups(partition);
	const placeOf = new Map(partition.groups.flat().map((node, place) => [node, place]));
	const springs = links.links.map((link): Spring => {
		const pull = groupOf.get(link.a) === groupOf.get(link.b) ? innerPull : 1;
		const [a, b] = [placeOf.get(link.a) ?? 0, placeOf.get(link.b) ?? 0];
		return { a, b, weight: linkWeight(link) * pull };
	});
	scale(main, seatSpacing);
	letForcesAct(main, springs, stepsFor(main.length));
}

/** Map units by which an earlier map may be off. */
const slack = 5;

function isFitting(discs: readonly Disc[]): boolean {
	const { left, right, top, bottom } = extent(discs);
	const width = Math.max(right - left, bottom - top);
	return (
		Math.abs(left + right) / 2 < slack &&
		Math.abs(top + bottom) / 2 < slack &&
		Math.abs(width - mapWidth) < slack
	);
}

/** Centred and as wide as the map. Discs shrink with the rest, but never grow. */
function fit(discs: readonly Disc[]): readonly Disc[] {
	centre(discs);
	const { left, right, top, bottom } = extent(discs);
	const factor = mapWidth / Math.max(right - left, bottom - top, 1);
	if (discs.length < 2) return discs;
	return discs.map(({ x, y, radius }) => ({
		x: x * factor,
		y: y * factor,
		radius: radius * Math.min(1, factor),
	}));
}
