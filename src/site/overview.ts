/**
 * The map, or a part of it, as a picture of one width: the best connected nodes, the lines between them,
 * and names where there is room for them. The whole map is left to the explorer.
 */
import type { EntityId } from '../model/index.ts';
import { backbone } from './backbone.ts';
import { nodesAt, tiesBetween, type MapNode, type MapView } from './map.ts';
import type { World } from './world.ts';

export interface OverviewSettings {
	/** Entities to show; all that have a connection where it is absent. */
	readonly members?: readonly EntityId[];
	/** Most nodes to show, the best connected. */
	readonly most?: number;
	/** Most names to write. */
	readonly names?: number;
	/** Units from left to right. */
	readonly width?: number;
	/** Largest size of the names in these units, for which there must be room; a style may set them smaller. */
	readonly em?: number;
	/** Largest height to width. */
	readonly ratio?: number;
}

/** Mean width of a character of a sans-serif face, in em. */
const characterWidth = 0.56;
const margin = 24;
/** A part of few nodes is not blown up further than this. */
const mostEnlarged = 4;
/** Width is used up to this much more than height: names lie flat. */
const mostStretched = 1.6;

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** `undefined` where nothing is connected. */
export function overview(
	world: World,
	{ members, most = 400, names = 30, width = 1000, em = 13, ratio = 1 }: OverviewSettings = {},
): MapView | undefined {
	const degree = (id: EntityId): number => world.measuresOf(id).degree;
	const ids = (members ?? world.knowledge.entities.map(({ id }) => id))
		.filter((id) => degree(id) > 0)
		.toSorted((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1))
		.slice(0, most);
	if (ids.length === 0) return undefined;
	const shown = nodesAt(world, ids);
	const fit = toWidth(shown, width, ratio, em);
	const nodes = withNames(shown.map(fit.node), names, fit.box, em);
	const ties = tiesBetween(world, new Map(nodes.map((node) => [node.id, node])));
	const { left, right, top, bottom } = fit.box;
	return {
		box: [left, top, right - left, bottom - top].map(round).join(' '),
		// The best connected last: what is drawn later lies on top.
		nodes: nodes.toReversed(),
		lines: backbone(ties, nodes.length).map(({ line }) => line),
	};
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Scales places to the width; discs shrink with distances and never grow. */
function toWidth(
	nodes: readonly MapNode[],
	width: number,
	ratio: number,
	em: number,
): {
	node: (node: MapNode) => MapNode;
	box: Box;
} {
	const [left, right] = [
		Math.min(...nodes.map(({ x }) => x)),
		Math.max(...nodes.map(({ x }) => x)),
	];
	const [top, bottom] = [
		Math.min(...nodes.map(({ y }) => y)),
		Math.max(...nodes.map(({ y }) => y)),
	];
	const room = width - 2 * margin;
	const down = Math.min((room * ratio) / Math.max(1, bottom - top), mostEnlarged);
	const across = Math.min(room / Math.max(1, right - left), down * mostStretched, mostEnlarged);
	const x = (value: number): number => round((value - (left + right) / 2) * across);
	const y = (value: number): number => round((value - (top + bottom) / 2) * down);
	const half = ((bottom - top) * down) / 2 + margin + em;
	return {
		node: (node) => ({
			...node,
			x: x(node.x),
			y: y(node.y),
			radius: round(Math.max(2.5, node.radius * Math.min(1, across, down))),
		}),
		box: { left: -width / 2, right: width / 2, top: -half, bottom: half },
	};
}

/** Of a disc below this share of a node's own all may lie under its name, of others not the middle, where one points. */
const mostCovered = 0.7;

/**
 * Names written greedily, best connected first: where they cover nothing, else where they cover only
 * discs of less connected nodes, the middle only of much smaller ones, and never another name.
 */
function withNames(
	nodes: readonly MapNode[],
	most: number,
	frame: Box,
	em: number,
): readonly MapNode[] {
	const discs = nodes.map(discOf);
	const written: Box[] = [];
	return nodes.map((node, at) => {
		const isFree = ({ box }: NamePlace, others: readonly Box[]): boolean =>
			isInside(box, frame) && ![...written, ...others].some((other) => meets(box, other));
		const places = written.length < most ? placesFor(node, em) : [];
		const place =
			places.find((one) => isFree(one, discs.toSpliced(at, 1))) ??
			places.find((one) => isFree(one, [...discs.slice(0, at), ...middlesOf(nodes, at)]));
		if (!place) return { ...node, isLabelled: false };
		written.push(place.box);
		const { labelX, labelY, anchor } = place;
		return { ...node, isLabelled: true, labelX: round(labelX), labelY: round(labelY), anchor };
	});
}

/** Of the less connected nodes that are not much smaller than one. */
const middlesOf = (nodes: readonly MapNode[], at: number): readonly Box[] =>
	nodes
		.slice(at + 1)
		.filter(({ radius }) => radius >= mostCovered * (nodes[at]?.radius ?? 0))
		.map((node) => discOf({ ...node, radius: node.radius / 2 }));

const discOf = ({ x, y, radius }: MapNode): Box => ({
	left: x - radius,
	right: x + radius,
	top: y - radius,
	bottom: y + radius,
});

type NamePlace = Pick<MapNode, 'labelX' | 'labelY' | 'anchor'> & { readonly box: Box };

/** Right, left, above, below; `labelY` is the base line. */
function placesFor({ name, x, y, radius }: MapNode, em: number): readonly NamePlace[] {
	const length = name.length * em * characterWidth;
	const gap = radius + 5;
	const boxAt = (left: number, base: number): Box => ({
		left,
		right: left + length,
		top: base - em * 0.9,
		bottom: base + em * 0.3,
	});
	const middle = y + em * 0.32;
	return [
		{ labelX: x + gap, labelY: middle, anchor: 'start', box: boxAt(x + gap, middle) },
		{ labelX: x - gap, labelY: middle, anchor: 'end', box: boxAt(x - gap - length, middle) },
		{ labelX: x, labelY: y - gap, anchor: 'middle', box: boxAt(x - length / 2, y - gap) },
		{
			labelX: x,
			labelY: y + gap + em * 0.7,
			anchor: 'middle',
			box: boxAt(x - length / 2, y + gap + em * 0.7),
		},
	];
}

const meets = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (inner: Box, outer: Box): boolean =>
	inner.left >= outer.left &&
	inner.right <= outer.right &&
	inner.top >= outer.top &&
	inner.bottom <= outer.bottom;
