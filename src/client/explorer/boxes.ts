/** Boxes on the picture and whether another would meet one, by cells so that thousands are no trouble. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const cell = 64;

export class Boxes {
	readonly #cells = new Map<number, Box[]>();

	add(box: Box): void {
		for (const key of cellsOf(box)) {
			const held = this.#cells.get(key);
			if (held) held.push(box);
			else this.#cells.set(key, [box]);
		}
	}

	meets(box: Box): boolean {
		return cellsOf(box).some((key) => this.#cells.get(key)?.some((other) => meets(box, other)));
	}

	/** How many it would meet, each counted in the cell where the overlap begins. */
	count(box: Box): number {
		let count = 0;
		for (const key of cellsOf(box))
			for (const other of this.#cells.get(key) ?? [])
				if (
					meets(box, other) &&
					keyOf(Math.max(box.left, other.left), Math.max(box.top, other.top)) === key
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

/** Of the cell that a place is in. */
const keyOf = (x: number, y: number): number =>
	Math.floor(x / cell) * 65_536 + Math.floor(y / cell);

function cellsOf({ left, right, top, bottom }: Box): readonly number[] {
	const keys: number[] = [];
	for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
		for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1)
			keys.push(x * 65_536 + y);
	return keys;
}
