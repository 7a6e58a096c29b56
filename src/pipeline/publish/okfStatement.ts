/** A statement in the concept of its subject: a relationship or a value at the head, a line of the text. */
import { type Statement, qualified } from '../../model/index.ts';
import { toLine, toMarkdown } from '../../model/text.ts';
import type { Fact } from './fact.ts';
import { entityFile, link } from './okfConcept.ts';
import type { World } from './world.ts';

const slugsOf = (world: World, { evidence }: Statement): readonly string[] => [
	...new Set(evidence.flatMap(({ document }) => world.documents.get(document)?.slug ?? [])),
];

/** What relationships and values tell alike. */
const telling = (world: World, statement: Statement): object => {
	const sources = slugsOf(world, statement);
	const { attribute, time, attribution } = statement.qualifiers;
	return {
		...(attribute !== undefined && { attribute: toLine(attribute) }),
		...(time !== undefined && { time: toLine(time) }),
		...(attribution !== undefined && { attribution: toLine(attribution) }),
		confidence: statement.confidence,
		...(sources.length > 0 && { sources }),
		...(statement.assertedBy !== undefined && { asserted_by: toLine(statement.assertedBy) }),
	};
};

export const toRelationship = (world: World, statement: Statement): readonly object[] =>
	statement.object.kind === 'entity'
		? [
				{
					type: statement.predicate,
					to: `/${entityFile(world, statement.object.entity)}`,
					...telling(world, statement),
				},
			]
		: [];

export function toValue(world: World, statement: Statement): readonly object[] {
	if (statement.object.kind === 'entity') return [];
	const { value, unit, text } = statement.object.literal;
	return [
		{
			type: statement.predicate,
			value: typeof value === 'number' ? value : toLine(value),
			...(unit !== undefined && { unit }),
			text: toLine(text),
			...(statement.of !== undefined && { of: `/${entityFile(world, statement.of)}` }),
			...telling(world, statement),
		},
	];
}

/** `developed [Llama 3.1](/models/llama-3-1.md)`, with a footnote to each source. */
export function factLine(world: World, { statement, label, other, entity }: Fact): string {
	const end = entity ? link(entity.name, `/${entityFile(world, entity.id)}`) : toMarkdown(other);
	const notes = slugsOf(world, statement).map((slug) => `[^${slug}]`);
	const says = qualified(statement.qualifiers, toMarkdown);
	return `${toMarkdown(label)} ${end}${says}${notes.join('')}`;
}
