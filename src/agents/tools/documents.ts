/** The documents, and the sentences of one. */
import { z } from 'zod';
import type { World } from '../../site/world.ts';
import { Refusal } from '../refusal.ts';
import { documentSchema, sentenceSchema, viewDocument, viewSentence } from '../view.ts';
import { limit, makeTool, offset, total } from './tool.ts';

export const listDocuments = makeTool({
	name: 'list_documents',
	title: 'List documents',
	description:
		'The documents of the site, newest first; with a query those whose title or slug holds it.',
	input: z.object({
		query: z.string().default('').describe('Part of a title or slug, in any case'),
		limit: limit(20, 200),
		offset,
	}),
	output: z.object({ total, documents: z.array(documentSchema) }),
	answer: (world, _, { query, limit: most, offset: from }) => {
		const wanted = query.trim().toLowerCase();
		const found = world.knowledge.documents.filter(({ slug, metadata: { title } }) =>
			[title.toLowerCase(), slug].some((one) => one.includes(wanted)),
		);
		return {
			total: found.length,
			documents: found.slice(from, from + most).map((document) => viewDocument(world, document)),
		};
	},
});

export const getDocument = makeTool({
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

/** By slug, path or title. Throws a `Refusal` with the nearest ones where there is none. */
export function findDocument(world: World, name: string): World['knowledge']['documents'][number] {
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
