/**
 * What a moment's picture shows of the map: where the graph's units come to lie in pixels, heights counted downwards,
 * and how large the picture is.
 */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Pixels of the graph's origin. */
	readonly left: number;
	readonly top: number;
	/** Pixels of a unit. */
	readonly across: number;
	readonly down: number;
}

/** Pixels of a place, where that is in the picture. */
export function inPicture(
	frame: Frame,
	x: number,
	y: number,
): { x: number; y: number } | undefined {
	const place = { x: frame.left + x * frame.across, y: frame.top + y * frame.down };
	const isIn = place.x > 0 && place.y > 0 && place.x < frame.width && place.y < frame.height;
	return isIn ? place : undefined;
}
