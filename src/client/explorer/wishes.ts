/** Which names a view would like to write, most important first. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { inPicture, type Frame } from './frame.ts';
import type { ExplorerGraph } from './load.ts';
import { isCentre, type State } from './look.ts';
import { breakLabel, breakName, foremost, type Wish } from './names.ts';
import type { Region } from './regions.ts';

/** Topics are named from this camera ratio on: far away. */
export const topicsFrom = 0.45;
/** Beyond this ratio, at which all of the map is smaller than the picture, they come first. */
const afar = 1.2;
/** Discs smaller than so many pixels are not named of their own accord. */
const smallestNamed = 3;
/** Neighbours up to this many are all named, over discs where need be. */
const neighboursNamed = 30;
const [topicLetters, nameLetters] = [26, 32];
/** Pixels between a topic's members and its name. */
const aroundRegion = 8;

export interface Place {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export function wishesOf(
	graph: ExplorerGraph,
	payload: ExplorerPayload,
	state: State,
	/** Places on the picture of what is shown and in it, the largest first. */
	places: ReadonlyMap<string, Place>,
	regions: readonly Region[],
	ratio: number,
	frame: Frame,
): readonly Wish[] {
	const { bright, trail } = state;
	const nameOf = (node: string, isWanted: boolean): readonly Wish[] => {
		const place = places.get(node);
		const style = isCentre(state, node) ? 'strong' : 'entity';
		const lines = breakName(graph.getNodeAttribute(node, 'label'), nameLetters);
		return place ? [{ ...place, lines, style, isWanted }] : [];
	};
	const ranked = bright ? largestOf(bright, places) : [...places.keys()];
	const centres = ranked.filter((node) => isCentre(state, node));
	const others = ranked.filter(
		(node) =>
			!isCentre(state, node) && (bright || (places.get(node)?.radius ?? 0) >= smallestNamed),
	);
	const isFar = !bright && state.view.topics && ratio >= topicsFrom;
	const named = others.flatMap((node) =>
		nameOf(node, (bright?.size ?? Infinity) <= neighboursNamed),
	);
	// The largest discs are named before any topic is; from afar topics come first, and of the others only those are named.
	const isAfar = isFar && ratio > afar;
	return [
		...centres.flatMap((node) => nameOf(node, true)),
		...(trail && state.hovered === undefined ? namesOfHops(payload, trail.hops, places) : []),
		...(isAfar ? [] : named.slice(0, foremost)),
		...(isFar ? regions.flatMap((region) => nameOfRegion(region, frame)) : []),
		...(isAfar ? named.slice(0, foremost) : named.slice(foremost)),
	];
}

const largestOf = (
	nodes: ReadonlySet<string>,
	places: ReadonlyMap<string, Place>,
): readonly string[] =>
	[...nodes]
		.filter((node) => places.has(node))
		.toSorted((a, b) => (places.get(b)?.radius ?? 0) - (places.get(a)?.radius ?? 0));

/** Each hop's predicate in the middle of its line, as it reads along the path. */
function namesOfHops(
	{ nodes, predicates }: ExplorerPayload,
	hops: NonNullable<State['trail']>['hops'],
	places: ReadonlyMap<string, Place>,
): readonly Wish[] {
	return hops.flatMap(({ from, node, predicate, isForward }): readonly Wish[] => {
		const [a, b] = [places.get(nodes.id[from] ?? ''), places.get(nodes.id[node] ?? '')];
		const said = predicates[predicate];
		if (!a || !b || !said) return [];
		const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, radius: 0 };
		const lines = [isForward ? said.label : said.inverse];
		return [{ ...middle, lines, style: 'relation', isWanted: true }];
	});
}

/** Above or below the topic's largest piece, if its middle is in the picture. */
function nameOfRegion({ label, extent }: Region, frame: Frame): readonly Wish[] {
	const middle = inPicture(frame, extent.x, (extent.from + extent.to) / 2);
	if (!middle) return [];
	const tall = (frame.down * (extent.to - extent.from)) / 2 + aroundRegion;
	const lines = breakLabel(label, topicLetters);
	return [{ ...middle, radius: 0, tall, lines, style: 'topic', isWanted: false }];
}
