/** Finding entities, and all about one. */
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { documentSchema, entitySchema, viewDocument, viewEntity } from '../view.ts';
import { called, limit, makeTool, offset, total } from './tool.ts';

export const searchEntities = makeTool({
	name: 'search_entities',
	title: 'Search entities',
	description:
		'Finds entities by words of their name or aliases, best match first; without a query the best connected ones. Small slips of spelling are forgiven.',
	input: z.object({
		query: z.string().default('').describe('Words of a name, in any order'),
		type: z.string().optional().describe('Only of this type, by id'),
		limit: limit(10, 100),
		offset,
	}),
	output: z.object({ total, entities: z.array(entitySchema) }),
	answer: (world, names, { query, type, limit: most, offset: from }) => {
		const { entities, ontology } = world.knowledge;
		if (type !== undefined && !ontology.types.some(({ id }) => id === type))
			throw new Refusal(
				`There is no type “${type}”. Types: ${world.usedTypes.map(({ id }) => id).join(', ')}.`,
			);
		const found =
			query.trim() === ''
				? entities.toSorted((a, b) => world.measuresOf(b.id).degree - world.measuresOf(a.id).degree)
				: names.search(query);
		const ofType = found.filter((entity) => type === undefined || entity.type === type);
		return {
			total: ofType.length,
			entities: ofType.slice(from, from + most).map((entity) => viewEntity(world, entity)),
		};
	},
});

export const getEntity = makeTool({
	name: 'get_entity',
	title: 'Get an entity',
	description:
		'All about one entity but its statements: aliases, description and where it comes from, links, documents that mention it, relations with counts, similar entities. Follow with get_statements for facts and their evidence.',
	input: z.object({ entity: called }),
	output: entitySchema.extend({
		aliases: z.array(z.string()),
		describedBy: z.string().optional().describe('Slug of the document that the description quotes'),
		links: z.record(z.string(), z.string()),
		firstSeen: z.string().optional(),
		lastSeen: z.string().optional(),
		topic: z.string().optional(),
		relations: z.array(z.object({ predicate: z.string(), statements: z.int() })),
		documents: z.array(documentSchema),
		similar: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				score: z.number(),
				shared: z.array(z.string()),
			}),
		),
	}),
	answer: (world, names, { entity: name }) => {
		const entity = names.find(name);
		const { id, aliases, description, links, firstSeen, lastSeen } = entity;
		const nameOf = (other: typeof id): string => world.entities.get(other)?.name ?? other;
		const source =
			description?.kind === 'quote' ? world.documents.get(description.document)?.slug : undefined;
		const topic = world.topicOf(id)?.label;
		const byPredicate = Map.groupBy(world.statementsOf.get(id) ?? [], ({ predicate }) => predicate);
		return {
			...viewEntity(world, entity),
			aliases: [...aliases],
			...(source !== undefined && { describedBy: source }),
			links: { ...links },
			...(firstSeen !== undefined && { firstSeen }),
			...(lastSeen !== undefined && { lastSeen }),
			...(topic !== undefined && { topic }),
			relations: [...byPredicate].map(([predicate, { length }]) => ({
				predicate,
				statements: length,
			})),
			documents: entity.documents.flatMap((one) => {
				const document = world.documents.get(one);
				return document ? [viewDocument(world, document)] : [];
			}),
			similar: (world.knowledge.similar[id] ?? []).map(({ entity: other, score, shared }) => ({
				id: other,
				name: nameOf(other),
				score,
				shared: shared.map(nameOf),
			})),
		};
	},
});
