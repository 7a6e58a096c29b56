/** The facts of an entity in the sections of its type, so that each kind of thing tells first what matters of it. */
import type { EntityId, EntityType } from '../model/index.ts';
import { factsOf, quantitiesOf, type FactGroup, type QuantityView } from './fact.ts';
import { familyOf, type FamilyView } from './family.ts';
import { variantOf } from './kin.ts';
import type { Link } from './link.ts';
import type { World } from './world.ts';

export interface FactSection {
	/** Empty where the type has no sections. */
	readonly title: string;
	readonly groups: readonly FactGroup[];
	/** Values that are of two things: a score on a benchmark, a share of a mix. Those of one thing beside each other. */
	readonly measures: readonly QuantityView[];
	/** Where further values stand, if they are cut. */
	readonly rest?: Link;
	/** What it is a variant of and what is a variant of it, in the section that the type has for the one or the other. */
	readonly family?: FamilyView | undefined;
}

/** Sections that have something, in the order of the type; relations that none of them names come last. */
export function sectionsOf(world: World, id: EntityId, type: EntityType): readonly FactSection[] {
	const stated = factsOf(world, id);
	const groups = stated.filter(({ predicate }) => predicate !== variantOf);
	const kin = stated.filter(({ predicate }) => predicate === variantOf).map(({ label }) => label);
	const measures = besideAlike(
		figuresFirst(type, quantitiesOf(world, id)).filter(({ isFigure }) => !isFigure),
	);
	const named = new Set(type.sections.flatMap(({ facts }) => facts));
	const rest = [...stated, ...measures].map(({ label }) => label).filter((one) => !named.has(one));
	const home = kin.find((label) => named.has(label)) ?? kin[0];
	const sections = [
		...type.sections,
		{ title: type.sections.length > 0 ? world.say('alsoStated') : '', facts: [...new Set(rest)] },
	].map(({ title, facts }): FactSection => {
		const isHome = home !== undefined && facts.includes(home);
		return {
			title,
			groups: facts.flatMap((fact) => groups.filter(({ label }) => label === fact)),
			measures: measures.filter(({ label }) => facts.includes(label)),
			family: isHome ? familyOf(world, id) : undefined,
		};
	});
	return sections.filter((one) => one.groups.length + one.measures.length > 0 || one.family);
}

/** Values of one thing stand beside each other, where the first of them stood; those of nothing that is named come last. */
const besideAlike = (measures: readonly QuantityView[]): readonly QuantityView[] =>
	[...Map.groupBy(measures, ({ label, about }) => `${label} ${about?.href ?? ''}`).values()]
		.toSorted(([a], [b]) => Number(a?.about === undefined) - Number(b?.about === undefined))
		.flat();

/** Values in the order in which the sections of the type name them, those that none names last. */
export function figuresFirst(
	{ sections }: EntityType,
	quantities: readonly QuantityView[],
): readonly QuantityView[] {
	const order = sections.flatMap(({ facts }) => facts);
	const placeOf = ({ label }: QuantityView): number =>
		order.includes(label) ? order.indexOf(label) : order.length;
	return quantities.toSorted((a, b) => placeOf(a) - placeOf(b));
}
