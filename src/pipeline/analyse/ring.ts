/** Rings of discs around a map: a quiet rim for entities that nothing ties to a place. */
import type { Disc } from './place.ts';

/** Places the discs in their order on rings around `inner`, which is centred on 0,0; a sunflower of rings where that is empty. */
export function ringAround(inner: readonly Disc[], discs: readonly Disc[], gap: number): void {
	const reach = inner.reduce(
		(far, { x, y, radius }) => Math.max(far, Math.hypot(x, y) + radius),
		0,
	);
	const widest = discs.reduce((most, { radius }) => Math.max(most, radius), 0);
	const step = 2 * widest + 2 * gap;
	let ring = inner.length === 0 ? 0 : reach + step * 1.5;
	for (let placed = 0; placed < discs.length; ring += step) {
		// A chord between neighbours must be a step long, and a chord is shorter than its arc.
		const room = ring < step ? 1 : Math.floor(Math.PI / Math.asin(step / (2 * ring)));
		const seats = discs.slice(placed, placed + room);
		seats.forEach((disc, seat) => {
			const angle = (2 * Math.PI * seat) / seats.length - Math.PI / 2;
			disc.x = ring * Math.cos(angle);
			disc.y = ring * Math.sin(angle);
		});
		placed += seats.length;
	}
}
