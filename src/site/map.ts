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

const round = (value: number): number => Math.round(value * 10) / 10;

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

function linesBetween(
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

/** Most neighbours a small map shows; the page lists all of them in words. */
const mostNeighbours = 14;

/** An entity in the middle, its best connected neighbours by stated relations around it. */
export function neighbourhood(world: World, id: EntityId): MapView | undefined {
	const neighbours = neighboursOf(world, id).slice(0, mostNeighbours);
	if (neighbours.length === 0) return undefined;
	const centre: MapNode = {
		...linkEntity(world, id),
		x: 0,
		y: 0,
		radius: 9,
		isLabelled: true,
		labelX: 0,
		labelY: 26,
		anchor: 'middle',
	};
	const around = neighbours.map((other, at): MapNode => {
		const angle = (at / neighbours.length) * 2 * Math.PI - Math.PI / 2;
		const reach = neighbours.length > 8 && at % 2 === 1 ? 0.66 : 1;
		const [x, y] = [round(Math.cos(angle) * 190 * reach), round(Math.sin(angle) * 120 * reach)];
		const isSide = Math.abs(x) > 40;
		return {
			...linkEntity(world, other),
			x,
			y,
			radius: 6,
			isLabelled: true,
			labelX: isSide ? x + Math.sign(x) * 11 : x,
			labelY: isSide ? y + 4 : y + (y < 0 ? -13 : 22),
			anchor: isSide ? (x > 0 ? 'start' : 'end') : 'middle',
		};
	});
	const places = new Map([centre, ...around].map((node) => [node.id, node]));
	return {
		box: '-330 -160 660 320',
		nodes: [...around, centre],
		lines: linesBetween(
			world.knowledge.statements.filter(
				({ subject, object }) =>
					places.has(subject) && object.kind === 'entity' && places.has(object.entity),
			),
			places,
		),
		topics: [],
	};
}

/** Neighbours by stated relations, best connected first. */
export function neighboursOf(world: World, id: EntityId): readonly EntityId[] {
	const found = new Set<EntityId>();
	for (const { subject, object } of world.statementsOf.get(id) ?? []) {
		if (object.kind !== 'entity') continue;
		if (subject === id) found.add(object.entity);
		else if (object.entity === id) found.add(subject);
	}
	found.delete(id);
	return [...found].toSorted(
		(a, b) => world.measuresOf(b).degree - world.measuresOf(a).degree || (a < b ? -1 : 1),
	);
}
