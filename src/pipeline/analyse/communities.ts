/** Communities as the site shows them: named by their most central entities, with the bridges between them. */
import type { Community, EntityId } from '../../model/index.ts';
import type { Links } from './links.ts';
import { minMembers, type Partition } from './partition.ts';

/** Names in a community's label. */
const labelNames = 3;
const apartLabel = 'Unconnected';

/** The groups that are communities, largest first, and last all entities in none, if there are any. */
export function toMembership({ groups, alone }: Partition): Membership {
	const large = groups.filter(({ length }) => length >= minMembers);
	const apart = [...groups.slice(large.length).flat(), ...alone].sort((a, b) => a - b);
	const all = apart.length > 0 ? [...large, apart] : large;
	return {
		groups: all,
		apart: apart.length > 0 ? large.length : -1,
		of: new Map(all.flatMap((group, index) => group.map((node) => [node, index] as const))),
	};
}

export interface Membership {
	readonly groups: readonly (readonly number[])[];
	/** Index of the group of all entities in no community; -1 where there is none. */
	readonly apart: number;
	/** Group of each entity. */
	readonly of: ReadonlyMap<number, number>;
}

/**
 * @param byRank entity numbers, most central first
 * @param names  of the entities, by number
 */
export function describeCommunities(
	membership: Membership,
	{ ids, links }: Links,
	byRank: readonly number[],
	names: readonly string[],
): readonly Community[] {
	const bridges = countBridges(links, membership.of);
	const members = Map.groupBy(byRank, (node) => membership.of.get(node) ?? -1);
	return membership.groups.map((_, index) => {
		const ranked = members.get(index) ?? [];
		const central = ranked.slice(0, labelNames).map((node) => names[node] ?? '');
		return {
			index,
			slug: index === membership.apart ? freeSlug(ids) : (ids[ranked[0] ?? -1] ?? ''),
			label: index === membership.apart ? apartLabel : central.join(', '),
			members: ranked.flatMap((node) => ids[node] ?? []),
			bridges: [...(bridges.get(index) ?? [])]
				.map(([community, statements]) => ({ community, statements }))
				.sort((a, b) => b.statements - a.statements || a.community - b.community),
		};
	});
}

/** `unconnected`, unless an entity has that id: other slugs are ids of entities. */
function freeSlug(ids: readonly EntityId[]): string {
	const taken = new Set<string>(ids);
	let slug = apartLabel.toLowerCase();
	while (taken.has(slug)) slug = `${slug}-entities`;
	return slug;
}

/** Statements between two communities, from either side. */
function countBridges(
	links: Links['links'],
	communityOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
	const counts = new Map<number, Map<number, number>>();
	const count = (from: number, to: number, statements: number): void => {
		const row = counts.get(from) ?? new Map<number, number>();
		counts.set(from, row.set(to, (row.get(to) ?? 0) + statements));
	};
	for (const { a, b, statements } of links) {
		const [from, to] = [communityOf.get(a) ?? -1, communityOf.get(b) ?? -1];
		if (from === to || statements === 0) continue;
		count(from, to, statements);
		count(to, from, statements);
	}
	return counts;
}
