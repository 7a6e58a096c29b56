/**
 * Where names stand on the map: each beside its disc where there is room, most important first. No name
 * covers another, leaves the picture, or lies under what is laid on the map.
 */
import { Boxes, isInside, type Box } from './boxes.ts';

export interface Wish {
	/** One line or several. */
	readonly lines: readonly string[];
	/** Middle of what is named. */
	readonly x: number;
	readonly y: number;
	/** 0 writes the name over the place itself. */
	readonly radius: number;
	/** Half the height of what is named, where that is no disc: its name stands above or below if it can. */
	readonly tall?: number;
	readonly style: NameStyle;
	/** A name that may cover discs of others, since the reader asks for it. */
	readonly isWanted: boolean;
}

export type NameStyle = 'entity' | 'strong' | 'topic' | 'relation';

export interface Name extends Wish {
	/** Left end and base line of the first line. */
	readonly left: number;
	readonly base: number;
	readonly width: number;
	readonly box: Box;
}

export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** What is laid on the map: buttons, the panel. */
	readonly covered: readonly Box[];
	readonly discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
	readonly most: number;
	readonly measure: (line: string, style: NameStyle) => number;
}

export const lineHeights: Readonly<Record<NameStyle, number>> = {
	entity: 15,
	strong: 15,
	topic: 17,
	relation: 14,
};
const gap = 3;
/** A disc counts as a square about as large, so that names may stand at its corners. */
const squareOfDisc = 0.75;
/** Lesser discs that the name of a topic, or of one of the leading entities, may cover where there is no better place. */
const mostUnder = 3;
const leading = 24;
/** Of the leading entities the first: their names may cover any disc but each other's. */
export const foremost = 6;
/** To cover a leading entity's disc is as bad as to cover so many more. */
const leaderWorth = 3;
const margin = 4;

/** @param wishes most important first */
export function placeNames(wishes: readonly Wish[], sheet: Sheet): readonly Name[] {
	const { width, height, covered, discs, most, measure } = sheet;
	const frame = { left: margin, top: margin, right: width - margin, bottom: height - margin };
	const [taken, first, ahead, round] = [new Boxes(), new Boxes(), new Boxes(), new Boxes()];
	for (const box of covered) taken.add(box);
	for (const { x, y, radius } of discs) {
		const half = radius * squareOfDisc;
		round.add({ left: x - half, right: x + half, top: y - half, bottom: y + half });
	}
	const entities = wishes.filter(({ style }) => style === 'entity');
	const firsts = new Set(entities.slice(0, foremost));
	const leaders = new Set(entities.slice(foremost, leading));
	for (const wish of wishes) {
		const { x, y, radius, style } = wish;
		const half = radius * 0.9;
		const disc = { left: x - half, right: x + half, top: y - half, bottom: y + half };
		if (style === 'strong') taken.add(disc);
		else if (firsts.has(wish)) first.add(disc);
		else if (leaders.has(wish)) ahead.add(disc);
	}
	/** What is chosen is named whatever stands around it. */
	const mayLieAt = (wish: Wish, box: Box): boolean =>
		wish.style === 'strong' || (!first.meets(box) && (firsts.has(wish) || !ahead.meets(box)));
	const mostCovered = (wish: Wish): number => {
		if (wish.isWanted || firsts.has(wish)) return Infinity;
		return wish.style === 'topic' || leaders.has(wish) ? mostUnder : 0;
	};
	const covers = (box: Box): number => round.count(box) + leaderWorth * ahead.count(box);
	const names: Name[] = [];
	for (const wish of wishes) {
		if (names.length >= most) break;
		const wide = Math.max(...wish.lines.map((line) => measure(line, wish.style)));
		const places = placesFor(wish, wide)
			.map((place) => (wish.isWanted ? pulledIn(place, frame) : place))
			.filter(({ box }) => isInside(box, frame) && !taken.meets(box))
			.filter(({ box }) => mayLieAt(wish, box));
		const place =
			places.find(({ box }) => !round.meets(box)) ?? leastOver(places, covers, mostCovered(wish));
		if (!place) continue;
		taken.add(place.box);
		names.push({ ...wish, ...place, width: wide });
	}
	return names;
}

/** Of places that all cover discs the one that covers fewest, the first of equals, unless even those are too many. */
function leastOver(
	places: readonly Place[],
	covers: (box: Box) => number,
	most: number,
): Place | undefined {
	if (most === 0) return undefined;
	const counts = places.map(({ box }) => covers(box));
	const fewest = Math.min(...counts);
	return fewest <= most ? places[counts.indexOf(fewest)] : undefined;
}

/** A place that one edge of the picture cuts, moved along until it does not. */
function pulledIn(place: Place, frame: Box): Place {
	const { left, right, top, bottom } = place.box;
	const off = Math.max(0, frame.left - left) - Math.max(0, right - frame.right);
	return {
		...place,
		left: place.left + off,
		box: { left: left + off, right: right + off, top, bottom },
	};
}

type Place = Pick<Name, 'left' | 'base' | 'box'>;

/** Right, left, above, below, and between; over the place itself where it has no radius, or a little off. */
function placesFor(wish: Wish, width: number): readonly Place[] {
	const { x, y, radius, tall, lines, style, isWanted } = wish;
	const line = lineHeights[style];
	const height = line * lines.length;
	const at = (left: number, top: number): Place => ({
		left,
		base: top + line * 0.78,
		box: { left: left - 1, right: left + width + 1, top, bottom: top + height },
	});
	const middle = y - height / 2;
	if (tall !== undefined)
		return [-tall - height, tall, -height / 2].map((off) => at(x - width / 2, y + off));
	if (radius === 0)
		return [0, -1, 1, -2, 2, -3, 3].map((step) => at(x - width / 2, middle + (step * height) / 2));
	const away = radius + gap;
	return [
		at(x + away, middle),
		at(x - away - width, middle),
		at(x - width / 2, y - away - height),
		at(x - width / 2, y + away),
		at(x + away * 0.7, y - away * 0.7 - height),
		at(x + away * 0.7, y + away * 0.7),
		at(x - away * 0.7 - width, y - away * 0.7 - height),
		at(x - away * 0.7 - width, y + away * 0.7),
		// A little farther off rather than not at all.
		...(isWanted ? [-2, 1] : []).flatMap((step) =>
			[-0.5, 0, -1].map((part) => at(x + part * width, y + step * (away + height / 2))),
		),
	];
}

/** A label of a topic, whose names are parted by commas, in lines of about so many letters. */
export const breakLabel = (label: string, letters: number): readonly string[] =>
	fill(label.split(/(?<=,) /), letters);

/** A name in one line, a long one in several. */
export const breakName = (name: string, letters: number): readonly string[] =>
	name.length <= letters ? [name] : fill(name.split(' '), letters);

function fill(parts: readonly string[], letters: number): readonly string[] {
	const lines: string[] = [];
	for (const part of parts) {
		const last = lines.at(-1);
		if (last !== undefined && `${last} ${part}`.length <= letters)
			lines[lines.length - 1] = `${last} ${part}`;
		else lines.push(part);
	}
	return lines;
}
