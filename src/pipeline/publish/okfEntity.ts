/** An entity as a concept of an OKF bundle: what is stated of it at its head and in its text, and the documents that say so. */
import type { DocumentId, Entity } from '../../model/index.ts';
import { toLine, toMarkdown } from '../../model/text.ts';
import { factsOf, type Fact } from './fact.ts';
import { conceptText, documentFile, generated, resourceOf } from './okfConcept.ts';
import { factLine, toRelationship, toValue } from './okfStatement.ts';
import { pathOf, type World } from './world.ts';

export function entityConcept(world: World, entity: Entity): string {
	const facts = factsOf(world, entity.id);
	const own = facts.filter(({ direction }) => direction === 'out');
	const sources = sourcesOf(world, entity, facts);
	const label = world.types.get(entity.type)?.label ?? entity.type;
	const topic = world.knowledge.communities[world.measures.get(entity.id)?.community ?? -1];
	const relationships = own.flatMap((fact) => toRelationship(world, fact.statement));
	const values = own.flatMap((fact) => toValue(world, fact.statement));
	const head = {
		type: label,
		title: toLine(entity.name),
		...(entity.description && { description: toLine(entity.description.text) }),
		...resourceOf(world, pathOf(world, entity)),
		...(topic && { tags: [topic.slug] }),
		...(entity.aliases.length > 0 && { aliases: entity.aliases.map(toLine) }),
		generated,
		...(sources.length > 0 && { sources }),
		...(relationships.length > 0 && { relationships }),
		...(values.length > 0 && { values }),
	};
	const notes = sources.map(({ id, title }) => `[^${id}]: ${toMarkdown(title)}`);
	return conceptText(head, [
		entity.description ? toMarkdown(entity.description.text) : '',
		...section(
			'Relationships',
			facts.map((fact) => factLine(world, fact)),
		),
		notes.join('\n'),
	]);
}

const section = (heading: string, items: readonly string[]): readonly string[] =>
	items.length === 0 ? [] : [`# ${heading}`, items.map((item) => `* ${item}`).join('\n')];

interface Source {
	readonly id: string;
	readonly resource: string;
	readonly title: string;
	readonly last_modified?: string;
}

/** The documents that mention an entity or state something of it, as concepts of the bundle. */
function sourcesOf(world: World, entity: Entity, facts: readonly Fact[]): readonly Source[] {
	const ids = new Set<DocumentId>([
		...entity.documents,
		...facts.flatMap(({ statement }) => statement.evidence.map(({ document }) => document)),
	]);
	return [...ids].flatMap((id): readonly Source[] => {
		const document = world.documents.get(id);
		if (!document) return [];
		const { title, date } = document.metadata;
		return [
			{
				id: document.slug,
				resource: `/${documentFile(document)}`,
				title: toLine(title),
				...(date !== undefined && { last_modified: date }),
			},
		];
	});
}
