/**
 * What a build found, in short, for a later build to compare itself with; published as `data/snapshot.json`. A
 * snapshot is a part of the artefact, so that an artefact can be read as one too.
 */
import { z } from 'zod';
import { asDocumentId, asEntityId, asPredicateId, asStatementId, asTypeId } from './id.ts';
import type { Knowledge } from './knowledge.ts';

const id = z.string().min(1);

export const snapshotSchema = z.object({
	version: z.literal(1),
	documents: z.array(
		z.object({
			id: id.transform(asDocumentId),
			/** Earlier snapshots tell no addresses; the next build keeps them. */
			slug: id.optional(),
			metadata: z.object({ title: z.string() }),
		}),
	),
	entities: z.array(
		z.object({
			id: id.transform(asEntityId),
			name: z.string(),
			type: id.transform(asTypeId),
			/** Earlier snapshots tell no documents of entities and statements. */
			documents: z.array(id.transform(asDocumentId)).optional(),
		}),
	),
	statements: z.array(
		z.object({
			id: id.transform(asStatementId),
			subject: id.transform(asEntityId),
			predicate: id.transform(asPredicateId),
			object: z.discriminatedUnion('kind', [
				z.object({ kind: z.literal('entity'), entity: id.transform(asEntityId) }),
				z.object({ kind: z.literal('literal'), literal: z.object({ text: z.string() }) }),
			]),
			of: id.transform(asEntityId).optional(),
			evidence: z.array(z.object({ document: id.transform(asDocumentId) })).optional(),
		}),
	),
	/** Topics and places on the map: the next ones begin with them. */
	communities: z
		.array(z.object({ slug: id, members: z.array(id.transform(asEntityId)).readonly() }))
		.optional(),
	measures: z
		.record(
			id.transform(asEntityId),
			z.object({ x: z.number(), y: z.number(), radius: z.number() }),
		)
		.optional(),
});

export type Snapshot = z.infer<typeof snapshotSchema>;

export const snapshotOf = ({
	documents,
	entities,
	statements,
	communities,
	measures,
}: Pick<
	Knowledge,
	'documents' | 'entities' | 'statements' | 'communities' | 'measures'
>): Snapshot => ({
	version: 1,
	documents: documents.map((document) => ({
		id: document.id,
		slug: document.slug,
		metadata: { title: document.metadata.title },
	})),
	entities: entities.map(({ id: entity, name, type, documents: found }) => ({
		id: entity,
		name,
		type,
		documents: [...found],
	})),
	statements: statements.map(({ id: statement, subject, predicate, object, of, evidence }) => ({
		id: statement,
		subject,
		predicate,
		object:
			object.kind === 'entity'
				? object
				: { kind: 'literal', literal: { text: object.literal.text } },
		...(of !== undefined && { of }),
		evidence: evidence.map(({ document }) => ({ document })),
	})),
	communities: communities.map(({ slug, members }) => ({ slug, members })),
	measures: Object.fromEntries(
		Object.entries(measures).map(([entity, { x, y, radius }]) => [entity, { x, y, radius }]),
	),
});
