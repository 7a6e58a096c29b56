/** What pages look names, texts and facts up in, as schemas; the types that are written are held to them by tests. */
import { z } from 'zod';
import { count, date, path, text } from './value.ts';

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

const entityFactsSchema = z.strictObject({
	name: text,
	type: text,
	description: text.optional(),
	path,
	facts: z.array(
		z.strictObject({
			label: text,
			other: z.strictObject({ name: text, id: text.optional(), path: path.optional() }),
			time: text.optional(),
			attribution: text.optional(),
			quote: text,
			source: z.strictObject({ title: text, path, date: date.optional() }),
		}),
	),
});

export const factsSchema = z
	.record(text, entityFactsSchema)
	.describe('By id, of which the name of the file is a hash; what nothing is told of is left out');
