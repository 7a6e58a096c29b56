/** Boxes on the picture and whether another would meet one, by cells so that thousands are no trouble. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const cell = 64;
/** Cells across and down; what lies beyond the last is in the last. */
const cells = 64;

export class Boxes {
	/** By column, then row; none where a cell holds none. */
	readonly #held = new Array<Box[] | undefined>(cells * cells);

	add(box: Box): void {
		const [left, right, top, bottom] = reachOf(box);
		for (let x = left; x <= right; x += 1)
			for (let y = top; y <= bottom; y += 1) (this.#held[x * cells + y] ??= []).push(box);
	}

	/** Asked thousands of times a frame: it makes nothing that would have to be cleared away. */
	meets(box: Box): boolean {
		const [right, top, bottom] = [cellOf(box.right), cellOf(box.top), cellOf(box.bottom)];
		for (let x = cellOf(box.left); x <= right; x += 1)
			for (let y = top; y <= bottom; y += 1) {
				const held = this.#held[x * cells + y];
				if (held) for (const other of held) if (meets(box, other)) return true;
			}
		return false;
	}

	/** How many it would meet, each counted in the cell where the overlap begins. */
	count(box: Box): number {
		const [left, right, top, bottom] = reachOf(box);
		let count = 0;
		for (let x = left; x <= right; x += 1)
			for (let y = top; y <= bottom; y += 1)
				for (const other of this.#held[x * cells + y] ?? [])
					if (
						meets(box, other) &&
						cellOf(Math.max(box.left, other.left)) === x &&
						cellOf(Math.max(box.top, other.top)) === y
					)
						count += 1;
		return count;
	}
}

const meets = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (inner: Box, outer: Box): boolean =>
	inner.left >= outer.left &&
	inner.right <= outer.right &&
	inner.top >= outer.top &&
	inner.bottom <= outer.bottom;

const cellOf = (pixel: number): number =>
	Math.min(cells - 1, Math.max(0, Math.floor(pixel / cell)));

/** First and last cell across, first and last cell down. */
const reachOf = ({ left, right, top, bottom }: Box): readonly [number, number, number, number] => [
	cellOf(left),
	cellOf(right),
	cellOf(top),
	cellOf(bottom),
];
