/** Who of a family is shown on the page of one member, and under whom each stands. */
import { compareText, type EntityId } from '../model/index.ts';
import type { Kin } from './kin.ts';

export interface Members {
	/** The entity and its ancestors up to the topmost shown, the nearest first. */
	readonly line: ReadonlySet<EntityId>;
	/** Ancestors further up than that, the nearest first. */
	readonly earlier: readonly EntityId[];
	/** All that stand in the tree. */
	readonly shown: ReadonlySet<EntityId>;
}

const generationsAbove = 4;
/** So many at most, but for what the entity itself is stated with: families of a large site have hundreds. */
const mostShown = 60;

/** Nearer ones come first: variants of the entity, its siblings, those of its ancestors, then what is below those. */
export function membersOf(kin: Kin, id: EntityId): Members {
	const generationOf = ancestorsOf(kin, id);
	const isNear = (one: EntityId): boolean => (generationOf.get(one) ?? 0) <= generationsAbove;
	const line = [...generationOf.keys()].filter(isNear);
	const own = kin.below(id).map(({ variant }) => variant);
	const shown = new Set([...line, ...own]);
	const earlier = [...generationOf.keys()].filter((one) => !isNear(one) && !shown.has(one));
	const queue = [...shown].filter((one) => !own.includes(one)).concat(own);
	for (const one of queue)
		for (const { variant } of kin.below(one)) {
			if (shown.size >= mostShown) return { line: new Set(line), earlier, shown };
			if (shown.has(variant) || generationOf.has(variant)) continue;
			shown.add(variant);
			queue.push(variant);
		}
	return { line: new Set(line), earlier, shown };
}

/** Itself and all above it, each with how many steps it is away, in order of nearness. */
function ancestorsOf(kin: Kin, id: EntityId): ReadonlyMap<EntityId, number> {
	const found = new Map([[id, 0]]);
	for (const [one, steps] of found)
		for (const { parent } of kin.above(one)) if (!found.has(parent)) found.set(parent, steps + 1);
	return found;
}

export interface Placement {
	readonly tops: readonly EntityId[];
	/** What stands under each, in the order of names. */
	readonly under: ReadonlyMap<EntityId, readonly EntityId[]>;
}

/**
 * Each member once, ancestors at the top. What is a variant of two, one of which is a variant of the other, stands under
 * the lower one. Where all ancestors are below each other, the first in the order of ids is the top.
 */
export function placeMembers(kin: Kin, { line, shown }: Members): Placement {
	const under = new Map<EntityId, readonly EntityId[]>();
	const placed = new Set<EntityId>();
	const standsLower = lowerParents(kin, shown);
	const place = (one: EntityId): void => {
		const variants = kin
			.below(one)
			.map(({ variant }) => variant)
			.filter(
				(variant) => shown.has(variant) && !placed.has(variant) && !standsLower(variant, one),
			);
		under.set(one, variants);
		for (const variant of variants) placed.add(variant);
		for (const variant of variants) place(variant);
	};
	const [id] = line;
	const sorted = [...line].toSorted(compareText);
	const highest = sorted.filter((one) => kin.above(one).every(({ parent }) => !line.has(parent)));
	const tops = [...highest, ...sorted].filter((one) => {
		if (placed.has(one)) return false;
		placed.add(one);
		place(one);
		return true;
	});
	// A second ancestor with nothing under it is named beside its variant.
	const isWorthIt = (one: EntityId): boolean => one === id || (under.get(one)?.length ?? 0) > 0;
	return { tops: tops.filter(isWorthIt), under };
}

/** Whether a variant of a parent has another parent that stands below this one, though not below the variant. */
function lowerParents(
	kin: Kin,
	shown: ReadonlySet<EntityId>,
): (variant: EntityId, parent: EntityId) => boolean {
	const above = new Map([...shown].map((one) => [one, ancestorsOf(kin, one)]));
	const isAbove = (one: EntityId, other: EntityId): boolean => above.get(other)?.has(one) === true;
	return (variant, parent) =>
		kin
			.above(variant)
			.some(
				({ parent: other }) =>
					isAbove(parent, other) && !isAbove(other, parent) && !isAbove(variant, other),
			);
}
