/** Who is a variant of whom, as statements say, and how the names of variants are ordered. */
import { asPredicateId, type EntityId, type Statement } from '../model/index.ts';
import { plainLetters } from '../model/letter.ts';
import { mostProven } from './statement.ts';
import { groupBySeveral, type World } from './world.ts';

export const variantOf = asPredicateId('variant_of');

/** One entity and another that it is a variant of, with what says so, most proven first. */
export interface Kinship {
	readonly variant: EntityId;
	readonly parent: EntityId;
	readonly statements: readonly Statement[];
}

export interface Kin {
	/** What it is a variant of, in the order of names. */
	readonly above: (id: EntityId) => readonly Kinship[];
	/** Its variants, in the order of names. */
	readonly below: (id: EntityId) => readonly Kinship[];
}

const known = new WeakMap<World, Kin>();

/** Made once of a world, as each page asks for more than its own entity. */
export function kinOf(world: World): Kin {
	const kin = known.get(world) ?? indexKin(world);
	known.set(world, kin);
	return kin;
}

function indexKin(world: World): Kin {
	const stated = (world.statementsBy.get(variantOf) ?? []).flatMap((statement) => {
		const { subject: variant, object } = statement;
		return object.kind === 'entity' && object.entity !== variant
			? [{ variant, parent: object.entity, statement }]
			: [];
	});
	const pairs = Map.groupBy(stated, ({ variant, parent }) => `${variant} ${parent}`);
	const kinships = [...pairs.values()].flatMap((same): readonly Kinship[] => {
		const [first] = same;
		if (!first) return [];
		const statements = same.map(({ statement }) => statement).toSorted(mostProven);
		return [{ variant: first.variant, parent: first.parent, statements }];
	});
	const byName = (end: 'variant' | 'parent') => (a: Kinship, b: Kinship) =>
		compareNames(nameOf(world, a[end]), nameOf(world, b[end])) || (a[end] < b[end] ? -1 : 1);
	const above = groupBySeveral(kinships.toSorted(byName('parent')), ({ variant }) => [variant]);
	const below = groupBySeveral(kinships.toSorted(byName('variant')), ({ parent }) => [parent]);
	return { above: (id) => above.get(id) ?? [], below: (id) => below.get(id) ?? [] };
}

const nameOf = (world: World, id: EntityId): string => world.entities.get(id)?.name ?? id;

/** By letters, numbers by their size: `8B` before `70B`, `Llama 3.1` before `Llama 65B`. */
export function compareNames(a: string, b: string): number {
	const [left, right] = [partsOf(a), partsOf(b)];
	for (const [at, part] of left.entries()) {
		const other = right[at];
		if (other === undefined) return 1;
		if (part === other) continue;
		const [size, otherSize] = [Number(part), Number(other)];
		if (size !== otherSize && !Number.isNaN(size) && !Number.isNaN(otherSize))
			return size - otherSize;
		return part < other ? -1 : 1;
	}
	return left.length - right.length;
}

const partsOf = (name: string): readonly string[] =>
	plainLetters(name).match(/\d+(?:\.\d+)?|[^\d]+/g) ?? [];
