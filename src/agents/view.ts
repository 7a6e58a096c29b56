/** What the tools answer: shapes as agents read them, and how they are made of the artefact. */
import { z } from 'zod';
import {
	documentPath,
	entityPath,
	hasAddress,
	sentencePath,
	siteRoot,
	type Entity,
	type EntityId,
	type Evidence,
	type Statement,
	qualified,
} from '../model/index.ts';
import { sentenceText } from '../site/quote.ts';
import type { SiteDocument, World } from '../site/world.ts';

const pageSchema = z
	.string()
	.describe('Address of the page: in full where the site has one, else below the root of the site');

export const entitySchema = z.object({
	id: z.string(),
	name: z.string(),
	type: z.string().describe('Id of the type, e.g. model or organization'),
	description: z.string().optional(),
	connections: z.int().describe('Distinct entities that it is stated to be related to'),
	mentions: z.int(),
	page: pageSchema,
});

const endSchema = z.object({ id: z.string(), name: z.string() });

export const evidenceSchema = z.object({
	document: z.string().describe('Slug of the document, for get_document'),
	title: z.string(),
	date: z.string().optional(),
	sentence: z.int().describe('1-based number of the sentence in its document'),
	quote: z.string().describe('Verbatim from the source'),
	page: pageSchema,
});

export const statementSchema = z.object({
	id: z.string(),
	text: z.string().describe('The statement in words'),
	subject: endSchema,
	predicate: z.string(),
	object: z.union([
		endSchema,
		z.object({
			value: z.union([z.number(), z.string()]),
			unit: z.string().optional(),
			text: z.string(),
		}),
	]),
	of: endSchema.optional().describe('What a value is of: a score of a model on a benchmark'),
	attribute: z.string().optional(),
	time: z.string().optional(),
	attribution: z.string().optional(),
	confidence: z.number().describe('0 to 1'),
	assertedBy: z.string().optional().describe('The word of the owner, where no document states it'),
	evidence: z.array(evidenceSchema),
});

export const documentSchema = z.object({
	slug: z.string(),
	title: z.string(),
	date: z.string().optional(),
	kind: z.string().optional(),
	source: z.string().optional(),
	url: z.string().optional().describe('Address of the original'),
	authors: z.array(z.string()),
	words: z.int(),
	page: pageSchema,
});

export type EntityView = z.infer<typeof entitySchema>;
export type StatementView = z.infer<typeof statementSchema>;
export type DocumentView = z.infer<typeof documentSchema>;

const pageOf = ({ knowledge: { site } }: World, path: string): string =>
	hasAddress(site) ? `${siteRoot(site)}${path}` : path;

export function viewEntity(world: World, entity: Entity): EntityView {
	const { id, name, type, description, mentionCount } = entity;
	const ofType = world.types.get(type);
	return {
		id,
		name,
		type,
		...(description && { description: description.text }),
		connections: world.measuresOf(id).degree,
		mentions: mentionCount,
		page: pageOf(world, ofType ? entityPath(ofType, entity, world.long) : ''),
	};
}

const viewEnd = (world: World, id: EntityId): z.infer<typeof endSchema> => ({
	id,
	name: world.entities.get(id)?.name ?? id,
});

export function viewStatement(world: World, statement: Statement): StatementView {
	const { id, predicate, object, of, qualifiers, confidence, assertedBy } = statement;
	const subject = viewEnd(world, statement.subject);
	const label = world.predicates.get(predicate)?.label ?? predicate;
	const other = object.kind === 'entity' ? viewEnd(world, object.entity) : object.literal;
	const about = of === undefined ? undefined : viewEnd(world, of);
	return {
		id,
		text: `${subject.name} ${label} ${'text' in other ? other.text : other.name}${about ? ` (${about.name})` : ''}${qualified(qualifiers)}`,
		subject,
		predicate,
		object: other,
		...(about && { of: about }),
		...qualifiers,
		confidence,
		...(assertedBy !== undefined && { assertedBy }),
		evidence: statement.evidence.flatMap((one) => viewEvidence(world, one)),
	};
}

function viewEvidence(
	world: World,
	{ document: id, sentence, quote }: Evidence,
): readonly z.infer<typeof evidenceSchema>[] {
	const document = world.documents.get(id);
	if (!document) return [];
	const { title, date } = document.metadata;
	return [
		{
			document: document.slug,
			title,
			...(date !== undefined && { date }),
			sentence: sentence + 1,
			quote,
			page: pageOf(world, sentencePath(document, sentence)),
		},
	];
}

export function viewDocument(world: World, document: SiteDocument): DocumentView {
	const { title, date, kind, source, url, authors } = document.metadata;
	return {
		slug: document.slug,
		title,
		...(date !== undefined && { date }),
		...(kind !== undefined && { kind }),
		...(source !== undefined && { source }),
		...(url !== undefined && { url }),
		authors: [...authors],
		words: document.words,
		page: pageOf(world, documentPath(document)),
	};
}

export const sentenceSchema = z.object({
	number: z.int().describe('1-based'),
	text: z.string(),
	section: z.string().optional().describe('Heading that it stands under'),
	entities: z.array(endSchema),
});

export function viewSentence(
	world: World,
	document: SiteDocument,
	index: number,
): z.infer<typeof sentenceSchema> {
	const block = document.blocks[document.sentences[index]?.block ?? -1];
	const section = document.sections[block?.section ?? -1]?.title;
	const linked = world
		.mentionsAt(document.id, index)
		.flatMap(({ outcome }) => (outcome.kind === 'linked' ? [outcome.entity] : []));
	return {
		number: index + 1,
		text: sentenceText(document, index),
		...(section && { section }),
		entities: [...new Set(linked)].map((id) => viewEnd(world, id)),
	};
}
