/** Pieces of the map as pictures: nodes and lines ready for SVG, drawn at build, links that work without script. */
import type { EntityId } from '../model/index.ts';
import { linkEntity, linkTopic, type EntityLink, type Link } from './link.ts';
import type { World } from './world.ts';

export interface MapNode extends EntityLink {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Whether its name is written; beside it, or under it in the middle. */
	readonly isLabelled: boolean;
	readonly labelX: number;
	readonly labelY: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** What is written where there is no room for the name. */
	readonly shortName?: string;
}

export interface MapView {
	/** SVG view box. */
	readonly box: string;
	readonly nodes: readonly MapNode[];
	readonly lines: readonly {
		readonly x1: number;
		readonly y1: number;
		readonly x2: number;
		readonly y2: number;
	}[];
	readonly topics: readonly (Link & { readonly x: number; readonly y: number })[];
}

export const round = (value: number): number => Math.round(value * 10) / 10;

/** The whole graph, with the names of its topics. */
export function wholeMap(world: World, labels = 24): MapView {
	const { entities, statements, communities } = world.knowledge;
	const shown = entities.filter(({ id }) => world.measuresOf(id).degree > 0);
	const named = new Set(
		shown
			.toSorted(
				(a, b) =>
					world.measuresOf(b.id).degree - world.measuresOf(a.id).degree || (a.id < b.id ? -1 : 1),
			)
			.slice(0, labels)
			.map(({ id }) => id),
	);
	const nodes = shown.map(({ id }): MapNode => {
		const { x, y, radius } = world.measuresOf(id);
		return {
			...linkEntity(world, id),
			x: round(x),
			y: round(y),
			radius: round(radius),
			isLabelled: named.has(id),
			labelX: round(x),
			labelY: round(y - radius - 4),
			anchor: 'middle',
		};
	});
	const places = new Map(nodes.map((node) => [node.id, node]));
	const topics = communities
		.filter(({ members }) => members.length > 2)
		.slice(0, 12)
		.map((topic) => ({ ...linkTopic(world, topic), ...middle(world, topic.members) }));
	return { box: boxAround(nodes, 40), nodes, lines: linesBetween(statements, places), topics };
}

function middle(world: World, members: readonly EntityId[]): { x: number; y: number } {
	const places = members.map(world.measuresOf).filter(({ degree }) => degree > 0);
	const mean = (pick: (place: { x: number; y: number }) => number): number =>
		round(places.reduce((sum, place) => sum + pick(place), 0) / Math.max(1, places.length));
	return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

function boxAround(
	nodes: readonly { x: number; y: number; radius: number }[],
	margin: number,
): string {
	const left = Math.min(0, ...nodes.map(({ x, radius }) => x - radius)) - margin;
	const top = Math.min(0, ...nodes.map(({ y, radius }) => y - radius)) - margin;
	const right = Math.max(0, ...nodes.map(({ x, radius }) => x + radius)) + margin;
	const bottom = Math.max(0, ...nodes.map(({ y, radius }) => y + radius)) + margin;
	return [left, top, right - left, bottom - top].map(round).join(' ');
}

/** A line for each pair of places that a statement ties. */
export function linesBetween(
	statements: World['knowledge']['statements'],
	places: ReadonlyMap<EntityId, { x: number; y: number }>,
): MapView['lines'] {
	const seen = new Set<string>();
	return statements.flatMap(({ subject, object }) => {
		if (object.kind !== 'entity') return [];
		const [from, to] = [places.get(subject), places.get(object.entity)];
		const key = [subject, object.entity].toSorted().join(' ');
		if (!from || !to || seen.has(key)) return [];
		seen.add(key);
		return [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
	});
}
