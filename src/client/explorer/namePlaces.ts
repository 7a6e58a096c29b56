/** Where the name of something may stand, best place first. */
import type { Box } from './boxes.ts';
import type { Name, NameStyle, Wish } from './names.ts';

export const lineHeights: Readonly<Record<NameStyle, number>> = {
	entity: 15,
	strong: 15,
	topic: 17,
	relation: 14,
};
const gap = 3;

/** A place that one edge of the picture cuts, moved along until it does not. */
export function pulledIn(place: Place, frame: Box): Place {
	const { left, right, top, bottom } = place.box;
	const off = Math.max(0, frame.left - left) - Math.max(0, right - frame.right);
	return {
		...place,
		left: place.left + off,
		box: { left: left + off, right: right + off, top, bottom },
	};
}

export type Place = Pick<Name, 'left' | 'base' | 'box'>;

/** Right, left, above, below, and between; over the place itself where it has no radius, or a little off. Each is made when it is asked for. */
export function* placesFor(wish: Wish, width: number): Generator<Place, void> {
	const { x, y, radius, tall, lines, style, isWanted } = wish;
	const line = lineHeights[style];
	const height = line * lines.length;
	const at = (left: number, top: number): Place => ({
		left,
		base: top + line * 0.78,
		box: { left: left - 1, right: left + width + 1, top, bottom: top + height },
	});
	const middle = y - height / 2;
	if (tall !== undefined) {
		for (const off of [-tall - height, tall, -height / 2]) yield at(x - width / 2, y + off);
		return;
	}
	if (radius === 0) {
		for (const step of [0, -1, 1, -2, 2, -3, 3])
			yield at(x - width / 2, middle + (step * height) / 2);
		return;
	}
	const away = radius + gap;
	yield at(x + away, middle);
	yield at(x - away - width, middle);
	yield at(x - width / 2, y - away - height);
	yield at(x - width / 2, y + away);
	yield at(x + away * 0.7, y - away * 0.7 - height);
	yield at(x + away * 0.7, y + away * 0.7);
	yield at(x - away * 0.7 - width, y - away * 0.7 - height);
	yield at(x - away * 0.7 - width, y + away * 0.7);
	if (!isWanted) return;
	// A little farther off rather than not at all.
	for (const step of [-2, 1])
		for (const part of [-0.5, 0, -1]) yield at(x + part * width, y + step * (away + height / 2));
}
