/** What a site knows of. */
import { z } from 'zod';
import { makeTool } from './tool.ts';

export const describeSite = makeTool({
	name: 'describe_site',
	title: 'What the site knows of',
	description:
		'Name of the site, its types of entities and its predicates with counts. Begin here: the ids of types and predicates are what the other tools take.',
	input: z.object({}),
	output: z.object({
		title: z.string(),
		description: z.string(),
		documents: z.int(),
		entities: z.int(),
		statements: z.int(),
		types: z.array(z.object({ id: z.string(), label: z.string(), entities: z.int() })),
		predicates: z.array(
			z.object({
				id: z.string(),
				label: z.string(),
				inverse: z.string().describe('Read from the object to the subject'),
				statements: z.int(),
			}),
		),
	}),
	answer: ({ knowledge, usedTypes, entitiesByType, statementsBy }) => ({
		title: knowledge.site.title,
		description: knowledge.site.description,
		documents: knowledge.documents.length,
		entities: knowledge.entities.length,
		statements: knowledge.statements.length,
		types: usedTypes.map(({ id, label }) => ({
			id,
			label,
			entities: entitiesByType.get(id)?.length ?? 0,
		})),
		predicates: knowledge.ontology.predicates
			.filter(({ id }) => statementsBy.has(id))
			.map(({ id, label, inverse }) => ({
				id,
				label,
				inverse,
				statements: statementsBy.get(id)?.length ?? 0,
			})),
	}),
});
