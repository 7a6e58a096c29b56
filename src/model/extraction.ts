/**
 * What an extractor outside the pipeline says of a document, as kept in `content/extractions/`: candidates, each to be
 * proven by the document before it counts.
 */
import { z } from 'zod';

const text = z.string().min(1).max(2000);

export const extractedEntitySchema = z.strictObject({
	name: text,
	type: text,
	/** How sure a local model is, 0 to 1; read by people only. */
	score: z.number().optional(),
});
export const extractedStatementSchema = z.strictObject({
	subject: text,
	predicate: text,
	/** A name, or a value with its unit as the quote has it. */
	object: text,
	/** Verbatim from the document. */
	quote: text,
});

export const extractionPartSchema = z.strictObject({
	/** Hash of model, prompt and text: what the answer depends on. */
	key: z.string(),
	entities: z.array(extractedEntitySchema),
	statements: z.array(extractedStatementSchema),
	/** What was answered but not proven, with the reason; read by people only. */
	rejected: z.array(z.looseObject({ reason: z.string() })).default([]),
	tokens: z.strictObject({ input: z.number(), output: z.number() }),
});

export const extractionSchema = z.strictObject({
	version: z.literal(1),
	/** Path below the summaries folder. */
	document: z.string(),
	/** A language model, or a local one that finds names. */
	extractor: z.enum(['llm', 'ner']).default('llm'),
	model: z.string(),
	/** In the order of the document. */
	parts: z.array(extractionPartSchema),
});

export type ExtractedEntity = z.infer<typeof extractedEntitySchema>;
export type ExtractedStatement = z.infer<typeof extractedStatementSchema>;
export type ExtractionPart = z.infer<typeof extractionPartSchema>;
export type Extraction = z.infer<typeof extractionSchema>;
