/**
 * Takes the map of an earlier build further: what was on it stays where it was, what is new is seated beside the
 * entities it is linked to. Forces would move everything a little, and a reader who knows the map would be lost.
 */
import type { EntityId } from '../../model/index.ts';
import type { LayoutInput } from './layout.ts';
import { linkWeight } from './partition.ts';
import { spreadOf, sunflower, type Disc } from './place.ts';
import { ringAround } from './ring.ts';
import { separate } from './separate.ts';

/** Discs in map units, by entity. */
export type EarlierPlaces = Readonly<Record<EntityId, Readonly<Disc> | undefined>>;

/** An earlier map that knows fewer of the linked entities is not worth keeping. */
const fewestKept = 0.5;
/** Seats around a neighbour, in radii of the largest disc. */
const seatSpacing = 2;

/** Places and radii of an earlier map are rounded. */
const rounding = 0.02;

/** Is enough of the map known to go on from it? */
export function isWorthKeeping({ links, partition }: LayoutInput, places: EarlierPlaces): boolean {
	const linked = partition.groups.flat();
	const kept = linked.filter((node) => placeOf(links.ids, places, node) !== undefined);
	return kept.length > 0 && kept.length >= linked.length * fewestKept;
}

/**
 * A disc for each entity, by number, none overlapping. Discs of a grown crowd shrink, places do not move apart.
 *
 * @param coverage share of the area that discs may cover
 * @param gapShare least space between two discs, as a share of the smallest radius
 */
export function takeFurther(
	input: LayoutInput,
	places: EarlierPlaces,
	{ coverage, gapShare }: { readonly coverage: number; readonly gapShare: number },
): readonly Disc[] {
	const { links, partition, radii } = input;
	const seats = new Map<number, { x: number; y: number }>();
	let earlier = 0;
	for (const [node, wanted] of radii.entries()) {
		const place = placeOf(links.ids, places, node);
		if (!place) continue;
		seats.set(node, { x: place.x, y: place.y });
		earlier = Math.max(earlier, place.radius / wanted);
	}
	const crowd = [...seats].map(([node, place]) => ({ ...place, radius: radii[node] ?? 0 }));
	const factor = Math.min(earlier, radiusFactor(crowd, coverage));
	const discs = radii.map((wanted, node): Disc => {
		const [now, was] = [wanted * factor, placeOf(links.ids, places, node)?.radius];
		const isSame = was !== undefined && Math.abs(was - now) < rounding;
		return { x: 0, y: 0, radius: isSame ? was : now };
	});
	const widest = discs.reduce((most, { radius }) => Math.max(most, radius), 0);
	// A little less than on a new map, or the rounding of places would set all of them in motion.
	const gap =
		discs.reduce((least, { radius }) => Math.min(least, radius), Infinity) * gapShare * 0.9;
	seatNew(input, seats, widest * seatSpacing);
	for (const [node, seat] of seats) Object.assign(discs[node] ?? {}, seat);
	const seated = [...seats.keys()].toSorted((a, b) => a - b).flatMap((node) => discs[node] ?? []);
	separate(seated, gap);
	// What is linked to nothing on the map comes to its rim, groups side by side.
	const left = [...partition.groups.flat(), ...partition.alone].filter((node) => !seats.has(node));
	ringAround(
		seated,
		left.flatMap((node) => discs[node] ?? []),
		gap,
	);
	return discs;
}

const placeOf = (
	ids: readonly EntityId[],
	places: EarlierPlaces,
	node: number,
): Readonly<Disc> | undefined => places[ids[node] ?? ('' as EntityId)];

/** By how much discs shrink so that they cover no more than a share of the area they lie in. */
function radiusFactor(discs: readonly Disc[], coverage: number): number {
	const covered = discs.reduce((sum, { radius }) => sum + radius * radius, 0);
	const area = 2 * spreadOf(discs);
	return area > 0 && covered > 0 ? Math.min(1, Math.sqrt((coverage * area) / covered)) : 1;
}

/** Seats each new entity amid its neighbours, those with a seat first; what was seated so seats others in turn. */
function seatNew(
	{ links, byRank }: LayoutInput,
	seats: Map<number, { x: number; y: number }>,
	spacing: number,
): void {
	const neighbours = new Map<number, { node: number; weight: number }[]>();
	for (const link of links.links)
		for (const [from, to] of [
			[link.a, link.b],
			[link.b, link.a],
		] as const) {
			if (seats.has(from)) continue;
			const known = neighbours.get(from) ?? [];
			known.push({ node: to, weight: linkWeight(link) });
			neighbours.set(from, known);
		}
	const guests = new Map<number, number>();
	let waiting = byRank.filter((node) => !seats.has(node));
	for (let before = Infinity; waiting.length < before;) {
		before = waiting.length;
		const found = waiting.flatMap((node) => {
			const near = (neighbours.get(node) ?? []).filter((one) => seats.has(one.node));
			const host = near.toSorted((a, b) => b.weight - a.weight || a.node - b.node)[0];
			return host ? [{ node, near, host: host.node }] : [];
		});
		for (const { node, near, host } of found) {
			const weight = near.reduce((sum, one) => sum + one.weight, 0);
			const mean = (axis: 'x' | 'y'): number =>
				near.reduce((sum, one) => sum + (seats.get(one.node)?.[axis] ?? 0) * one.weight, 0) /
				weight;
			const guest = guests.get(host) ?? 0;
			guests.set(host, guest + 1);
			const seat = sunflower(guest + 1, spacing);
			seats.set(node, { x: mean('x') + seat.x, y: mean('y') + seat.y });
		}
		waiting = waiting.filter((node) => !seats.has(node));
	}
}
