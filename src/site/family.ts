/** The family of an entity: the other variants of what it is a variant of. */
import { asPredicateId, compareText, type EntityId } from '../model/index.ts';
import { linkEntity, type EntityLink } from './link.ts';
import type { World } from './world.ts';

export const variantOf = asPredicateId('variant_of');

/** Sorted by id. */
export function siblingsOf(world: World, id: EntityId): readonly EntityLink[] {
	const variantsAround = (of: EntityId) =>
		(world.statementsOf.get(of) ?? []).flatMap(({ subject, predicate, object }) =>
			predicate === variantOf && object.kind === 'entity'
				? [{ variant: subject, parent: object.entity }]
				: [],
		);
	const parents = variantsAround(id).filter(({ variant }) => variant === id);
	const siblings = parents
		.flatMap(({ parent }) => variantsAround(parent).filter((one) => one.parent === parent))
		.map(({ variant }) => variant)
		.filter((variant) => variant !== id);
	return [...new Set(siblings)].toSorted(compareText).map((one) => linkEntity(world, one));
}
