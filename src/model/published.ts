/**
 * What Gistgraph writes for programs, as schemas: the shapes of the files under `data/`, of the twins of pages and of
 * the lines of `extract`. The stages write them by their own types; tests hold the two together.
 */
import { z } from 'zod';
import { plainColumns } from './packedGraph.ts';

const text = z.string();
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const address = z.string().describe('Full address of a page');
const path = z.string().describe('Below the base of the site, without a leading slash');
const date = z.string().describe('ISO date, YYYY-MM-DD');
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);

const literalSchema = z.strictObject({
	value: z.union([z.number(), text]),
	unit: text.optional(),
	text: text.describe('As written'),
});

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

const entityFactsSchema = z.strictObject({
	name: text,
	type: text,
	description: text.optional(),
	path,
	facts: z.array(
		z.strictObject({
			label: text,
			other: z.strictObject({ name: text, id: text.optional(), path: path.optional() }),
			attribution: text.optional(),
			quote: text,
			source: z.strictObject({ title: text, path, date: date.optional() }),
		}),
	),
});

export const factsSchema = z
	.record(text, entityFactsSchema)
	.describe('By id, of which the name of the file is a hash; what nothing is told of is left out');

export const searchIndexSchema = z
	.strictObject({
		version: z.literal(1),
		kinds: z.array(text),
		name: z.array(text),
		aliases: z.array(z.array(text)),
		kind: z.array(count).describe('Index into kinds'),
		path: z.array(path),
		weight: z.array(count),
	})
	.describe('Columns of equal length: every name the site knows');

export const textIndexSchema = z
	.strictObject({
		version: z.literal(1),
		id: z.array(text).describe('What Pagefind calls the text'),
		title: z.array(text),
		kind: z.array(text).describe('Empty where the document has none'),
		date: z
			.array(z.string().regex(/^(?:\d{4}(?:-\d{2}){0,2})?$/))
			.describe('As the document tells it: 2024, 2024-07, 2024-07-23, or empty'),
	})
	.describe('Columns of equal length: every text that full-text search finds');

const column = z.string().describe('Numbers in base 64, see docs/explorer.md');
const range = z.tuple([z.number(), z.number()]);

export const packedPartSchema = z.strictObject({
	label: z.array(text),
	id: z.record(text, text),
	...(Object.fromEntries(
		['x', 'y', 'radius', ...plainColumns, 'documents', 'edges', 'back', 'relation', 'evidence'].map(
			(name) => [name, column],
		),
	) as Readonly<Record<string, typeof column>>),
});

export const packedGraphSchema = z.strictObject({
	version: z.literal(2),
	size: count,
	box: z.strictObject({ x: range, y: range }),
	steps: z.number(),
	types: z.array(
		z.strictObject({
			id: text,
			label: text,
			plural: text,
			route: text,
			isLong: z.boolean().describe('Whether its list is parted by letter'),
			light: colour,
			dark: colour,
		}),
	),
	predicates: z.array(z.strictObject({ id: text, label: text, inverse: text })),
	communities: z.array(z.strictObject({ slug: text, label: text, x: z.number(), y: z.number() })),
	documents: z.array(z.strictObject({ slug: text, title: text, date: date.optional() })),
	first: packedPartSchema,
	rest: z.array(path),
});

export const graphSchema = z
	.strictObject({
		options: z.strictObject({
			type: z.literal('directed'),
			multi: z.literal(true),
			allowSelfLoops: z.boolean(),
		}),
		attributes: z.strictObject({}),
		nodes: z.array(
			z.strictObject({
				key: text,
				attributes: z.strictObject({
					label: text,
					type: text,
					x: z.number(),
					y: z.number(),
					size: z.number(),
					color: colour,
					community: z.int(),
					degree: count,
					pagerank: share,
					betweenness: share,
					mentions: count,
					url: address,
				}),
			}),
		),
		edges: z.array(
			z.strictObject({
				key: text,
				source: text,
				target: text,
				attributes: z.strictObject({
					label: text,
					kind: text.describe('Id of the predicate, or coOccurrence'),
					weight: z.number(),
					confidence: share.optional(),
					attribution: text
						.optional()
						.describe('Who says so, where no document does in its own name'),
				}),
			}),
		),
	})
	.describe('The serialised form of graphology, for Graph.from');

export const extractLineSchema = z.strictObject({
	document: text,
	title: text,
	mentions: z.array(
		z.strictObject({
			start: count.describe('UTF-16 code units of the source, as all offsets'),
			end: count,
			text,
			entity: text,
			type: text,
			confidence: share,
		}),
	),
	entities: z.array(z.strictObject({ id: text, name: text, type: text, aliases: z.array(text) })),
	relations: z.array(
		z.strictObject({
			subject: text,
			predicate: text,
			object: z.union([text, literalSchema]),
			of: text.optional(),
			confidence: share,
			evidence: z.strictObject({ start: count, end: count, text }),
		}),
	),
});

/** A line of a file that `extract --shard` writes: its head, or what one document says. */
export const shardLineSchema = z.union([
	z.strictObject({
		gistgraph: z.literal('readings'),
		version: z.literal(1),
		fingerprint: text,
	}),
	z.strictObject({
		path: text,
		key: text,
		sha256: z.string().regex(/^[0-9a-f]{64}$/),
		reading: z.looseObject({}).describe('Of one version of the program; no contract'),
	}),
]);
