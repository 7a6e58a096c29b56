/** Pairs to begin with on the pages that ask for two entities. */
import { asPredicateId, type EntityId, type Statement } from '../model/index.ts';
import { href, linkEntity, type Link } from './link.ts';
import { mostProven } from './statement.ts';
import type { World } from './world.ts';

const pairsShown = 6;
/** Relations by which documents compare two things. */
export const comparing = new Set(['compared_with', 'outperforms'].map(asPredicateId));

/** Entities that the documents compare themselves, else the best connected of one type. */
export function pairsToCompare(world: World): readonly Link[] {
	const { statements } = world.knowledge;
	const compared = statements.filter(({ predicate }) => comparing.has(predicate));
	const pairs = compared.toSorted(mostProven).flatMap(endsOf);
	return links(world, pairs.length > 0 ? pairs : alike(world), (a, b) => ({
		name: 'and',
		href: `compare/?a=${a}&b=${b}`,
	}));
}

/** Well connected entities with no statement between them, from different topics where there are several. */
export function pairsToConnect(world: World): readonly Link[] {
	const degree = (id: EntityId): number => world.measuresOf(id).degree;
	const leaders = world.knowledge.communities
		.flatMap(({ members }) => members.slice(0, 2))
		.filter((id) => degree(id) > 1)
		.toSorted((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1))
		.slice(0, 8);
	const isStated = (a: EntityId, b: EntityId): boolean =>
		(world.statementsOf.get(a) ?? []).some(
			({ subject, object }) => subject === b || (object.kind === 'entity' && object.entity === b),
		);
	const pairs = leaders
		.flatMap((a, at) => leaders.slice(at + 1).map((b): Pair => [a, b]))
		.filter(([a, b]) => !isStated(a, b));
	return links(world, pairs, (a, b) => ({ name: 'fromTo', href: `path/?from=${a}&to=${b}` }));
}

type Pair = readonly [EntityId, EntityId];

const endsOf = ({ subject, object }: Statement): readonly Pair[] =>
	object.kind === 'entity' && object.entity !== subject ? [[subject, object.entity]] : [];

/** The two best connected of each type. */
const alike = (world: World): readonly Pair[] =>
	[...world.entitiesByType.values()].flatMap((entities) => {
		const [first, second] = entities.toSorted(
			(a, b) =>
				world.measuresOf(b.id).degree - world.measuresOf(a.id).degree || (a.id < b.id ? -1 : 1),
		);
		return first && second ? [[first.id, second.id] as const] : [];
	});

/** Each entity in one pair at most, so that the examples differ. */
function links(
	world: World,
	pairs: readonly Pair[],
	linkPair: (a: EntityId, b: EntityId) => { name: 'and' | 'fromTo'; href: string },
): readonly Link[] {
	const seen = new Set<EntityId>();
	const fresh = pairs.filter(([a, b]) => {
		if (seen.has(a) || seen.has(b)) return false;
		seen.add(a).add(b);
		return true;
	});
	return fresh.slice(0, pairsShown).map(([a, b]) => {
		const { name, href: path } = linkPair(a, b);
		return {
			name: world.say(name, {
				one: linkEntity(world, a).name,
				other: linkEntity(world, b).name,
			}),
			href: href(world, path),
		};
	});
}
