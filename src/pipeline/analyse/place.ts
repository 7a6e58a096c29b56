/** Small geometry of the map. */

export interface Disc {
	x: number;
	y: number;
	readonly radius: number;
}

/** Radians between the seeds of a sunflower. */
export const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** The n-th of points that fill a disc evenly, all `spacing` or so apart: Fermat's spiral (Vogel, 1979). */
export function sunflower(n: number, spacing: number): { x: number; y: number } {
	const [distance, angle] = [spacing * Math.sqrt(n + 0.5), n * goldenAngle];
	return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

export function scale(discs: readonly Disc[], factor: number): void {
	for (const disc of discs) {
		disc.x *= factor;
		disc.y *= factor;
	}
}

/** Moves the middle of the discs' extent to 0,0. */
export function centre(discs: readonly Disc[]): void {
	const { left, right, top, bottom } = extent(discs);
	for (const disc of discs) {
		disc.x -= (left + right) / 2;
		disc.y -= (top + bottom) / 2;
	}
}

/** Mean squared distance from 0,0. */
export const spreadOf = (discs: readonly Disc[]): number =>
	discs.reduce((sum, { x, y }) => sum + x * x + y * y, 0) / discs.length;

/** Scales the places so that the discs cover a share of the area that most of them lie in. */
export function spread(discs: readonly Disc[], share: number): void {
	const area = discs.reduce((sum, { radius }) => sum + radius * radius, 0);
	const spreadNow = spreadOf(discs);
	// Points even over a disc have half its squared radius as their mean squared distance.
	if (spreadNow > 0) scale(discs, Math.sqrt(area / share / (2 * spreadNow)));
}

/** The box around all discs; of none, a box of no size at 0,0. */
export function extent(discs: readonly Disc[]): {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
} {
	if (discs.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x, y, radius } of discs) {
		[left, right] = [Math.min(left, x - radius), Math.max(right, x + radius)];
		[top, bottom] = [Math.min(top, y - radius), Math.max(bottom, y + radius)];
	}
	return { left, right, top, bottom };
}
