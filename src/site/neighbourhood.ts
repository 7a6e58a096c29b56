/** The neighbourhood of an entity as a small picture for the margin of its page. */
import type { EntityId } from '../model/index.ts';
import { linkEntity, type EntityLink, type Link } from './link.ts';
import { round, tiesBetween, type MapNode, type MapView } from './map.ts';
import { nameLines } from './nameLines.ts';
import type { World } from './world.ts';

export interface NeighbourhoodView extends MapView {
	/** What it says of neighbours that it leaves out, and the way to all of them. */
	readonly cut?: { readonly text: string; readonly all: Link };
}

/** Most neighbours a small map shows; the page lists all of them in words. */
const mostNeighbours = 14;
const rowHeight = 30;
const halfWidth = 168;
const fontSize = 12;

/**
 * An entity in the middle, its best connected neighbours by stated relations to the left and right of it in
 * rows, so that their names never lie over one another. Drawn for a column 336 px wide.
 */
export function neighbourhood(world: World, id: EntityId): NeighbourhoodView | undefined {
	const all = neighboursOf(world, id);
	const neighbours = all.slice(0, mostNeighbours);
	if (neighbours.length === 0) return undefined;
	const centre: MapNode = {
		...linkEntity(world, id),
		x: 0,
		y: 0,
		radius: 8,
		isLabelled: false,
		labelX: 0,
		labelY: 0,
		anchor: 'middle',
	};
	const rows = Math.ceil(neighbours.length / 2);
	const around = neighbours.map((other, at) => besideCentre(linkEntity(world, other), at, rows));
	const places = new Map([centre, ...around].map((node) => [node.id, node]));
	const height = Math.max(3, rows) * rowHeight;
	return {
		box: `${-halfWidth} ${-height / 2} ${2 * halfWidth} ${height}`,
		nodes: [centre, ...around],
		lines: tiesBetween(world, places).map(({ line }) => line),
		...(all.length > neighbours.length && {
			cut: {
				text: world.say('bestConnectedOf', { count: neighbours.length, all: all.length }),
				all: { name: world.say('allOfThem'), href: '#facts' },
			},
		}),
	};
}

/** @param at place among the neighbours: even ones stand left, odd ones right */
function besideCentre(entity: EntityLink, at: number, rows: number): MapNode {
	const side = at % 2 === 0 ? -1 : 1;
	const y = (Math.floor(at / 2) - (rows - 1) / 2) * rowHeight;
	const bow = Math.sqrt(Math.max(0, 1 - (y / (rows * rowHeight * 0.6)) ** 2));
	const x = round(side * (18 + 22 * bow));
	const labelX = round(x + side * 9);
	return {
		...entity,
		x,
		y: round(y),
		radius: 5,
		isLabelled: true,
		labelX,
		labelY: round(y + 4),
		anchor: side === 1 ? 'start' : 'end',
		nameLines: nameLines(entity.name, (halfWidth - Math.abs(labelX)) / fontSize),
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
