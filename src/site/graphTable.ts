/** The map in words: a row for each node, for readers without script or sight, and the same map as a picture. */
import { linkEntity, linkType, type EntityLink, type Link } from './link.ts';
import type { MapView } from './map.ts';
import { neighboursOf } from './neighbourhood.ts';
import { overview } from './overview.ts';
import type { World } from './world.ts';

export interface GraphRow {
	readonly entity: EntityLink;
	/** Distinct neighbours by stated relations. */
	readonly connections: number;
	/** The neighbours, best connected first. */
	readonly neighbours: readonly EntityLink[];
	/** How many neighbours are left out. */
	readonly more: number;
}

export interface GraphView {
	readonly map: MapView | undefined;
	/** Best connected first. */
	readonly rows: readonly GraphRow[];
	/** What the table leaves out, in words; `undefined` where it holds everything. */
	readonly leftOut: string | undefined;
	/** The lists of types, which hold everything. */
	readonly lists: readonly Link[];
}

/** The page stays light however large the graph is; the lists of types hold everything. */
const rowsShown = 400;
const neighboursShown = 12;

export function viewGraph(world: World): GraphView {
	const { entities } = world.knowledge;
	const degree = (id: EntityLink['id']): number => world.measuresOf(id).degree;
	const connected = entities
		.filter(({ id }) => degree(id) > 0)
		.toSorted((a, b) => degree(b.id) - degree(a.id) || (a.id < b.id ? -1 : 1));
	return {
		map: overview(world, { most: rowsShown, names: 60, width: 1000, ratio: 0.7 }),
		rows: connected.slice(0, rowsShown).map(({ id }) => {
			const neighbours = neighboursOf(world, id);
			return {
				entity: linkEntity(world, id),
				connections: degree(id),
				neighbours: neighbours.slice(0, neighboursShown).map((other) => linkEntity(world, other)),
				more: Math.max(0, neighbours.length - neighboursShown),
			};
		}),
		leftOut: sayLeftOut(
			world,
			Math.max(0, connected.length - rowsShown),
			entities.length - connected.length,
		),
		lists: [...world.entitiesByType.keys()].flatMap((id) => {
			const type = world.types.get(id);
			return type ? [linkType(world, type)] : [];
		}),
	};
}

function sayLeftOut({ say }: World, less: number, unconnected: number): string | undefined {
	const parts = [
		...(less > 0 ? [say('lessConnected', { count: less })] : []),
		...(unconnected > 0 ? [say('unconnected', { count: unconnected })] : []),
	];
	const [one, other] = parts;
	if (one === undefined) return undefined;
	return say('leftOut', { what: other === undefined ? one : say('and', { one, other }) });
}
