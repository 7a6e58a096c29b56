/** How well a map keeps together what belongs together, in one number. */

export interface Place {
	readonly x: number;
	readonly y: number;
	readonly community: number;
}

/** Places that are looked at, evenly taken; more would take longer and say the same. */
const sample = 2000;

/** Share of the `count` nearest places that are of the same community, 0 to 1, over all places; 0 where there is but one. */
export function shareOfNeighbours(places: readonly Place[], count = 10): number {
	const step = Math.max(1, Math.ceil(places.length / sample));
	const near = places
		.filter((_, at) => at % step === 0)
		.flatMap((place) =>
			nearest(place, places, count).map((other) => other.community === place.community),
		);
	return near.length === 0 ? 0 : near.filter(Boolean).length / near.length;
}

/** Kept sorted while all places are passed once: few ever enter, so it is about linear. */
function nearest(from: Place, places: readonly Place[], count: number): readonly Place[] {
	const kept: { place: Place; distance: number }[] = [];
	for (const place of places) {
		if (place === from) continue;
		const distance = (place.x - from.x) ** 2 + (place.y - from.y) ** 2;
		if (kept.length === count && distance >= (kept.at(-1)?.distance ?? Infinity)) continue;
		const rank = kept.findIndex((one) => one.distance > distance);
		kept.splice(rank < 0 ? kept.length : rank, 0, { place, distance });
		kept.length = Math.min(kept.length, count);
	}
	return kept.map(({ place }) => place);
}
