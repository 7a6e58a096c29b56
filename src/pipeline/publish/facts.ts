/** `data/facts/*.json`: what previews, the explorer's panel and the comparison show of entities, loaded when asked for. */
import type { EntityFacts, FactBundle } from '../../model/explorerPayload.ts';
import { countFactBundles, factBundlePath, type Entity } from '../../model/index.ts';
import { factsOf, nameOf, proofsOf, type Fact } from './fact.ts';
import type { OutputFile } from './output.ts';
import { toJson, toLine } from '../../model/text.ts';
import { pathOf, type World } from './world.ts';

export function* factsFiles(world: World): Generator<OutputFile, void> {
	const { entities, statements } = world.knowledge;
	const bundles = countFactBundles(statements.length);
	const byPath = Map.groupBy(entities, ({ id }) => factBundlePath(id, bundles));
	for (const [path, members] of byPath) {
		const told = members
			.map((entity) => [entity.id, toEntityFacts(world, entity)] as const)
			.filter(([, { facts, description }]) => facts.length > 0 || description !== undefined);
		const bundle: FactBundle = Object.fromEntries(told);
		yield { path, content: toJson(bundle) };
	}
}

export function toEntityFacts(world: World, entity: Entity): EntityFacts {
	const { name, type, description } = entity;
	return {
		name,
		type: world.types.get(type)?.label ?? type,
		...(description && { description: description.text }),
		path: pathOf(world, entity),
		facts: inOrder(world, entity).flatMap((fact) => toPanelFact(world, fact)),
	};
}

/** What its type tells first stands first. */
function inOrder(world: World, { id, type }: Entity): readonly Fact[] {
	const order = world.types.get(type)?.sections.flatMap(({ facts }) => facts) ?? [];
	const placeOf = ({ label }: Fact): number =>
		order.includes(label) ? order.indexOf(label) : order.length;
	return factsOf(world, id).toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** With the first of its evidence; without any there is nothing to show. */
function toPanelFact(world: World, fact: Fact): EntityFacts['facts'] {
	const [proof] = proofsOf(world, fact.statement);
	if (!proof) return [];
	const { text, title, path, date } = proof;
	const { qualifiers, object, of, subject } = fact.statement;
	const { time, attribution } = qualifiers;
	// A value of something else is told under the name of that, as `score (MMLU)`.
	const value =
		fact.direction === 'out' && object.kind === 'literal' && of !== undefined && of !== subject
			? { label: `${fact.label} (${nameOf(world, of)})`, other: object.literal.text }
			: fact;
	return [
		{
			label: toLine(value.label),
			...(time !== undefined && { time: toLine(time) }),
			...(attribution !== undefined && { attribution: toLine(attribution) }),
			other: {
				name: toLine(value.other),
				...(fact.entity && { id: fact.entity.id, path: pathOf(world, fact.entity) }),
			},
			quote: toLine(text),
			source: { title, path, ...(date !== undefined && { date }) },
		},
	];
}
