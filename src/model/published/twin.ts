/** Twins of pages, `index.json` beside each, as schemas. `publish` writes them by its own types; tests hold the two together. */
import { z } from 'zod';
import { address, count, date, literalSchema, share, text } from './value.ts';

const proofSchema = z.strictObject({
	text: text.describe('The sentence as a reader sees it'),
	quote: text.describe('Verbatim from the source'),
	document: text.describe('Title'),
	url: address,
	date: date.optional(),
});

export const entityTwinSchema = z.strictObject({
	id: text,
	name: text,
	type: text.describe('Label of the type'),
	url: address,
	aliases: z.array(text),
	description: text.optional(),
	links: z.record(text, text),
	firstSeen: date.optional(),
	lastSeen: date.optional(),
	topic: z.strictObject({ label: text, url: address }).optional(),
	measures: z
		.strictObject({
			degree: count.describe('Distinct neighbours by stated relations'),
			pagerank: share,
			betweenness: share,
		})
		.optional(),
	facts: z.array(
		z.strictObject({
			statement: text.describe('Id of the statement'),
			predicate: text,
			direction: z
				.enum(['out', 'in', 'of'])
				.describe('The entity is subject, object, or what the value is of'),
			label: text.describe('Read between the entity and `other`'),
			other: text.describe('Name at the other end, or the text of a value'),
			time: text.optional().describe('When it was so, as written'),
			attribution: text.optional().describe('Who says so, where no document does in its own name'),
			entity: text.optional(),
			url: address.optional(),
			confidence: share,
			evidence: z.array(proofSchema),
		}),
	),
	mentions: z.array(
		z.strictObject({
			document: text,
			sentences: z.array(z.strictObject({ text, url: address })),
		}),
	),
	similar: z.array(z.strictObject({ id: text, name: text, score: share, shared: z.array(text) })),
});

export const documentTwinSchema = z.strictObject({
	id: text.describe('Path of the source below the summaries'),
	title: text,
	date: date.optional(),
	kind: text.optional(),
	source: text.optional().describe('Publication or show'),
	url: address,
	sourceUrl: text.optional().describe('Address of the original'),
	authors: z.array(text),
	speakers: z.array(text),
	durationMinutes: z.number().optional(),
	aliases: z.array(z.string()).optional(),
	tags: z.array(text),
	description: text.optional(),
	words: count,
	sections: z.array(z.strictObject({ title: text, depth: count, slug: text })),
	insights: z.array(text),
	entities: z.array(z.strictObject({ id: text, name: text, type: text, url: address })),
	statements: z.array(
		z.strictObject({
			id: text,
			subject: text,
			predicate: text,
			object: z.union([text, literalSchema]),
			time: text.optional(),
			attribution: text.optional(),
			confidence: share,
			evidence: z.array(z.strictObject({ text, quote: text, url: address })),
		}),
	),
});

export const listTwinSchema = z.strictObject({
	title: text,
	url: address,
	description: text,
	items: z.array(
		z.strictObject({
			id: text.optional(),
			name: text,
			url: address,
			description: text.optional(),
			date: date.optional(),
		}),
	),
});
