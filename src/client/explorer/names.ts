/**
 * Where names stand on the map: each beside its disc where there is room, most important first. No name
 * covers another, leaves the picture, or lies under what is laid on the map.
 */
import { Boxes, isInside, type Box } from './boxes.ts';
import { placesFor, pulledIn, type Place } from './namePlaces.ts';

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
	/** The first that covers no disc; of those that do, the one that covers fewest. */
	const placeFor = (wish: Wish, wide: number): Place | undefined => {
		const most = mostCovered(wish);
		const covering: Place[] = [];
		for (const given of placesFor(wish, wide)) {
			const place = wish.isWanted ? pulledIn(given, frame) : given;
			const { box } = place;
			// Mostly discs are in the way, so that they are looked at first.
			const isCovering = round.meets(box);
			if (isCovering && most === 0) continue;
			if (!isInside(box, frame) || taken.meets(box) || !mayLieAt(wish, box)) continue;
			if (!isCovering) return place;
			covering.push(place);
		}
		return leastOver(covering, covers, most);
	};
	const names: Name[] = [];
	for (const wish of wishes) {
		if (names.length >= most) break;
		const wide = Math.max(...wish.lines.map((line) => measure(line, wish.style)));
		const place = placeFor(wish, wide);
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
	const counts = places.map(({ box }) => covers(box));
	const fewest = Math.min(...counts);
	return fewest <= most ? places[counts.indexOf(fewest)] : undefined;
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
