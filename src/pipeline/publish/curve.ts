/**
 * Places in the order of a curve that fills the plane, so that what is near on the map is near in the order.
 * Hilbert, "Ueber die stetige Abbildung einer Line auf ein Flächenstück", 1891, doi:10.1007/BF01199431.
 */
const bits = 16;

/** How far along the curve each place is. Coordinates are whole numbers less than 2^16 apart. */
export function alongCurve(xs: readonly number[], ys: readonly number[]): readonly number[] {
	const [left, top] = [least(xs), least(ys)];
	return xs.map((x, at) => distanceOf(x - left, (ys[at] ?? 0) - top));
}

const least = (values: readonly number[]): number =>
	values.reduce((a, b) => Math.min(a, b), Infinity);

/** From the largest square to the smallest: which quarter, then turned as the curve runs through it. */
function distanceOf(x: number, y: number): number {
	let distance = 0;
	for (let side = 2 ** (bits - 1); side >= 1; side /= 2) {
		const [right, low] = [x >= side ? 1 : 0, y >= side ? 1 : 0];
		distance += side * side * ((3 * right) ^ low);
		[x, y] = [x - right * side, y - low * side];
		if (low === 0) [x, y] = right === 1 ? [side - 1 - y, side - 1 - x] : [y, x];
	}
	return distance;
}
