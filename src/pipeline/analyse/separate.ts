/**
 * Moves discs apart until none overlap, keeping each as near its place as it can. Time grows with the
 * number of discs, as only those in neighbouring cells of a grid are compared. Written here because the
 * overlap removal of graphology draws unseeded random numbers and promises no end state.
 */
import { at } from './links.ts';
import { extent, goldenAngle, scale, type Disc } from './place.ts';

const maxRounds = 300;
/** After so many rounds a crowd is given more room instead of more pushing. */
const roundsBeforeGrowth = 30;
const growth = 1.03;

/** Moves the discs in place; afterwards the edges of any two are at least `gap` apart. */
export function separate(discs: readonly Disc[], gap: number): void {
	const aim = gap * 1.001;
	for (let round = 0; round < maxRounds; round += 1) {
		if (pushApart(discs, aim) === 0) return;
		if (round >= roundsBeforeGrowth) scale(discs, growth);
	}
	// Whatever still overlaps is given all the room it needs at once.
	let needed = 1;
	forEachOverlap(discs, aim, (_, __, distance, room) => {
		if (distance > 0) needed = Math.max(needed, room / distance);
	});
	scale(discs, needed);
}

/** One round: each overlapping pair parts by half its overlap each. Gives the number of such pairs. */
function pushApart(discs: readonly Disc[], gap: number): number {
	let overlaps = 0;
	forEachOverlap(discs, gap, (a, b, distance, room) => {
		overlaps += 1;
		const angle = overlaps * goldenAngle;
		const [dx, dy] =
			distance > 0
				? [(b.x - a.x) / distance, (b.y - a.y) / distance]
				: [Math.cos(angle), Math.sin(angle)];
		const push = (room - distance) / 2;
		a.x -= dx * push;
		a.y -= dy * push;
		b.x += dx * push;
		b.y += dy * push;
	});
	return overlaps;
}

/**
 * Calls back for each pair nearer than their radii and the gap, in the order of the discs. A call may
 * move the pair; where that makes a new overlap across cells, the next round sees it.
 */
export function forEachOverlap(
	discs: readonly Disc[],
	gap: number,
	call: (a: Disc, b: Disc, distance: number, room: number) => void,
): void {
	const grid = makeGrid(discs, gap);
	const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((x) => row * grid.columns + x));
	discs.forEach((a, index) => {
		const cell = at(grid.cellOf, index);
		for (const offset of around)
			for (let j = at(grid.first, cell + offset) - 1; j >= 0; j = at(grid.next, j) - 1) {
				const b = discs[j];
				if (!b || j <= index) continue;
				const room = a.radius + b.radius + gap;
				const [dx, dy] = [b.x - a.x, b.y - a.y];
				if (Math.abs(dx) >= room || Math.abs(dy) >= room) continue;
				const distance = Math.sqrt(dx * dx + dy * dy);
				if (distance < room) call(a, b, distance, room);
			}
	});
}

/** Discs by square cell, as linked lists of 1-based indices; a rim of empty cells spares checks at the edge. */
interface Grid {
	readonly columns: number;
	readonly cellOf: Int32Array;
	readonly first: Int32Array;
	readonly next: Int32Array;
}

/** A cell is as wide as the two largest discs touching, so neighbouring cells hold every overlap. */
function makeGrid(discs: readonly Disc[], gap: number): Grid {
	const { left, right, top, bottom } = extent(discs);
	const radius = discs.reduce((largest, disc) => Math.max(largest, disc.radius), 0);
	// Not many more cells than discs, however far apart they lie.
	const roomy = Math.sqrt(((right - left + 1) * (bottom - top + 1)) / (discs.length * 4 + 64));
	const width = Math.max(radius * 2 + gap, roomy, (right - left) / 10_000, (bottom - top) / 10_000);
	const columns = Math.floor((right - left) / width) + 3;
	const rows = Math.floor((bottom - top) / width) + 3;
	const first = new Int32Array(discs.length === 0 ? 0 : columns * rows);
	const next = new Int32Array(discs.length);
	const cellOf = Int32Array.from(
		discs,
		({ x, y }) =>
			(Math.floor((y - top) / width) + 1) * columns + Math.floor((x - left) / width) + 1,
	);
	for (let index = discs.length - 1; index >= 0; index -= 1) {
		next[index] = at(first, at(cellOf, index));
		first[at(cellOf, index)] = index + 1;
	}
	return { columns, cellOf, first, next };
}
