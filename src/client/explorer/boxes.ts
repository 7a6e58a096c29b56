/** Boxes on the picture and whether another would meet one, by cells so that thousands are no trouble. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const cell = 64;

export class Boxes {
	readonly #cells = new Map<string, Box[]>();

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

	/** How many it would meet. */
	count(box: Box): number {
		const near = new Set(cellsOf(box).flatMap((key) => this.#cells.get(key) ?? []));
		return [...near].filter((other) => meets(box, other)).length;
	}
}

const meets = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (inner: Box, outer: Box): boolean =>
	inner.left >= outer.left &&
	inner.right <= outer.right &&
	inner.top >= outer.top &&
	inner.bottom <= outer.bottom;

function cellsOf({ left, right, top, bottom }: Box): readonly string[] {
	const keys: string[] = [];
	for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
		for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1)
			keys.push(`${x} ${y}`);
	return keys;
}
