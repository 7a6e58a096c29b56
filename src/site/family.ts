/** The family of an entity: what it is a variant of, its variants, and its siblings. */
import { asPredicateId, type EntityId } from '../model/index.ts';
import type { FactGroup } from './fact.ts';
import { linkEntity, type EntityLink } from './link.ts';
import type { World } from './world.ts';

export interface FamilyView {
	/** What it is a variant of, and its variants, with evidence. */
	readonly groups: readonly FactGroup[];
	/** Other variants of what it is a variant of. */
	readonly siblings: readonly EntityLink[];
}

export const variantOf = asPredicateId('variant_of');

/** @param groups the entity's facts of the relation `variantOf` */
export function familyOf(
	world: World,
	id: EntityId,
	groups: readonly FactGroup[],
): FamilyView | undefined {
	if (groups.length === 0) return undefined;
	const variantsAround = (of: EntityId) =>
		(world.statementsOf.get(of) ?? []).flatMap(({ subject, predicate, object }) =>
			predicate === variantOf && object.kind === 'entity'
				? [{ variant: subject, parent: object.entity }]
				: [],
		);
	const parents = variantsAround(id).filter(({ variant }) => variant === id);
	const siblings = new Set(
		parents
			.flatMap(({ parent }) =>
				variantsAround(parent).flatMap((one) => (one.parent === parent ? [one.variant] : [])),
			)
			.filter((variant) => variant !== id),
	);
	return { groups, siblings: [...siblings].toSorted().map((one) => linkEntity(world, one)) };
}
