/** The tools: what an agent may ask of a site, each a function of the world. */
import { z } from 'zod';
import type { World } from '../site/world.ts';
import type { Names } from './names.ts';
import { findPath } from './path.ts';
import { Refusal } from './refusal.ts';
import {
	documentSchema,
	entitySchema,
	sentenceSchema,
	statementSchema,
	viewDocument,
	viewEntity,
	viewSentence,
	viewStatement,
} from './view.ts';

export interface Tool<Input extends z.ZodObject = z.ZodObject, Output = unknown> {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly input: Input;
	readonly output: z.ZodObject;
	/** Throws a `Refusal` for what cannot be answered. */
	readonly answer: (world: World, names: Names, input: z.output<Input>) => Output;
}

const makeTool = <Input extends z.ZodObject, Output extends z.ZodObject>(
	tool: Omit<Tool<Input, z.output<Output>>, 'output'> & { readonly output: Output },
): Tool => tool as unknown as Tool;

const called = z
	.string()
	.min(1)
	.describe('Id of an entity (llama-3-1), or its name or alias (Llama 3.1)');
const limit = (usual: number, most: number) =>
	z.int().min(1).max(most).default(usual).describe(`At most so many; ${most} at the most`);
const offset = z.int().min(0).default(0).describe('How many to pass over, to read on');
const total = z.int().describe('How many there are, before limit and offset');

const describeSite = makeTool({
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

const searchEntities = makeTool({
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

const getEntity = makeTool({
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

const getStatements = makeTool({
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

const findConnection = makeTool({
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

const listDocuments = makeTool({
	name: 'list_documents',
	title: 'List documents',
	description: 'The documents of the site, newest first; with a query those whose title holds it.',
	input: z.object({
		query: z.string().default('').describe('Part of a title, in any case'),
		limit: limit(20, 200),
		offset,
	}),
	output: z.object({ total, documents: z.array(documentSchema) }),
	answer: (world, _, { query, limit: most, offset: from }) => {
		const wanted = query.trim().toLowerCase();
		const found = world.knowledge.documents.filter(({ metadata: { title } }) =>
			title.toLowerCase().includes(wanted),
		);
		return {
			total: found.length,
			documents: found.slice(from, from + most).map((document) => viewDocument(world, document)),
		};
	},
});

const getDocument = makeTool({
	name: 'get_document',
	title: 'Read a document',
	description:
		'A document with its sentences in reading order, each with its number, heading and the entities it names. Long ones are read on with offset.',
	input: z.object({
		document: z.string().min(1).describe('Slug, path or title of a document'),
		limit: limit(100, 500),
		offset,
	}),
	output: documentSchema.extend({
		total,
		statements: z.int().describe('How many it states; see get_statements'),
		sentences: z.array(sentenceSchema),
	}),
	answer: (world, _, { document: name, limit: most, offset: from }) => {
		const document = findDocument(world, name);
		return {
			...viewDocument(world, document),
			total: document.sentences.length,
			statements: world.statementsIn.get(document.id)?.length ?? 0,
			sentences: document.sentences
				.slice(from, from + most)
				.map(({ index }) => viewSentence(world, document, index)),
		};
	},
});

function findDocument(world: World, name: string): World['knowledge']['documents'][number] {
	const wanted = name.trim().toLowerCase();
	const { documents } = world.knowledge;
	const isCalled = ({ slug, id, metadata }: (typeof documents)[number]): boolean =>
		[slug, id, metadata.title].some((one) => one.toLowerCase() === wanted);
	const found = documents.find(isCalled);
	if (found) return found;
	const words = wanted.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
	const near = documents
		.filter(({ slug, metadata }) =>
			words.some((word) => `${slug} ${metadata.title.toLowerCase()}`.includes(word)),
		)
		.slice(0, 5)
		.map(({ slug, metadata }) => `${metadata.title} (${slug})`);
	throw new Refusal(
		`There is no document “${name}”. ${near.length > 0 ? `Nearest: ${near.join('; ')}.` : 'list_documents lists them.'}`,
	);
}

export const tools: readonly Tool[] = [
	describeSite,
	searchEntities,
	getEntity,
	getStatements,
	findConnection,
	listDocuments,
	getDocument,
];
