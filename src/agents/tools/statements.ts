/** Statements with their evidence, one by one and in a chain. */
import { z } from 'zod';
import { findPath } from '../path.ts';
import { Refusal } from '../refusal.ts';
import { statementSchema, viewStatement } from '../view.ts';
import { findDocument } from './documents.ts';
import { called, limit, makeTool, offset, total } from './tool.ts';

export const getStatements = makeTool({
	name: 'get_statements',
	title: 'Get statements with their evidence',
	description:
		'Statements about an entity, by a predicate, between two entities or of a document, each with confidence and the sentences that state it, quoted verbatim. Cite the quote and its page. Give at least one of entity, predicate, document.',
	input: z.object({
		entity: called.optional(),
		other: called.optional().describe('Second entity: only what is stated between the two'),
		predicate: z.string().optional().describe('Only this relation, by id, e.g. developed'),
		document: z.string().optional().describe('Only what this document states, by slug'),
		limit: limit(20, 100),
		offset,
	}),
	output: z.object({ total, statements: z.array(statementSchema) }),
	answer: (world, names, { entity, other, predicate, document, limit: most, offset: from }) => {
		if (entity === undefined && predicate === undefined && document === undefined)
			throw new Refusal('Give an entity, a predicate or a document.');
		const { ontology, statements } = world.knowledge;
		if (predicate !== undefined && !ontology.predicates.some(({ id }) => id === predicate))
			throw new Refusal(
				`There is no predicate “${predicate}”. Predicates: ${[...world.statementsBy.keys()].join(', ')}.`,
			);
		const one = entity === undefined ? undefined : names.find(entity).id;
		const second = other === undefined ? undefined : names.find(other).id;
		const place = document === undefined ? undefined : findDocument(world, document).id;
		const ofSecond = second === undefined ? undefined : new Set(world.statementsOf.get(second));
		const found = (one === undefined ? statements : (world.statementsOf.get(one) ?? [])).filter(
			(statement) =>
				(predicate === undefined || statement.predicate === predicate) &&
				(ofSecond === undefined || ofSecond.has(statement)) &&
				(place === undefined || statement.evidence.some((proof) => proof.document === place)),
		);
		return {
			total: found.length,
			statements: found
				.slice(from, from + most)
				.map((statement) => viewStatement(world, statement)),
		};
	},
});

export const findConnection = makeTool({
	name: 'find_path',
	title: 'Find how two entities are connected',
	description:
		'A shortest chain of statements from one entity to another, each hop with its evidence. An empty list means that none was found within the length.',
	input: z.object({
		from: called,
		to: called,
		longest: z.int().min(1).max(10).default(6).describe('Most statements the chain may have'),
	}),
	output: z.object({ found: z.boolean(), path: z.array(statementSchema) }),
	answer: (world, names, { from, to, longest }) => {
		const path = findPath(world, names.find(from).id, names.find(to).id, longest);
		return {
			found: path !== undefined,
			path: (path ?? []).map((statement) => viewStatement(world, statement)),
		};
	},
});
