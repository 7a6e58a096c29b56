/** Pieces of the map as pictures: nodes and lines ready for SVG, drawn at build, links that work without script. */
import type { EntityId } from '../model/index.ts';
import { linkEntity, type EntityLink } from './link.ts';
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
	/** The name as written, where it may not stand in one line; the last is cut where even that is too little. */
	readonly nameLines?: readonly string[];
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
}

export const round = (value: number): number => Math.round(value * 10) / 10;

/** Entities where they lie on the map, none named. */
export const nodesAt = (world: World, ids: readonly EntityId[]): readonly MapNode[] =>
	ids.map((id) => {
		const { x, y, radius } = world.measuresOf(id);
		return {
			...linkEntity(world, id),
			x: round(x),
			y: round(y),
			radius: round(radius),
			isLabelled: false,
			labelX: round(x),
			labelY: round(y - radius - 4),
			anchor: 'middle',
		};
	});

/** Two places that statements tie. */
export interface Tie {
	readonly ends: readonly [EntityId, EntityId];
	/** How many statements. */
	readonly weight: number;
	readonly line: MapView['lines'][number];
}

/** A tie for each pair of places that a statement is about. */
export function tiesBetween(
	world: World,
	places: ReadonlyMap<EntityId, { x: number; y: number }>,
): readonly Tie[] {
	const ties = new Map<string, Tie>();
	for (const [id, from] of places)
		for (const { subject, object } of world.statementsOf.get(id) ?? []) {
			if (subject !== id || object.kind !== 'entity') continue;
			const to = places.get(object.entity);
			if (!to) continue;
			const key = [id, object.entity].toSorted().join(' ');
			const known = ties.get(key);
			const line = known?.line ?? { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
			ties.set(key, { ends: [id, object.entity], weight: (known?.weight ?? 0) + 1, line });
		}
	return [...ties.values()];
}

/** Lines as the `d` of one SVG path, which takes a third of the bytes of as many elements. */
export const pathOf = (lines: MapView['lines']): string =>
	lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('');
