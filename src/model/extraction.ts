/**
 * What an extractor outside the pipeline says of a document, as kept in `content/extractions/`: candidates, each to be
 * proven by the document before it counts.
 */
import { z } from 'zod';

const text = z.string().min(1).max(2000);
const name = text.describe('As it stands in the document');

export const extractedEntitySchema = z.strictObject({
	name,
	type: text.describe('Id of a type of schema.yaml'),
	score: z.number().optional().describe('How sure a local model is, 0 to 1; read by people only'),
});
export const extractedStatementSchema = z.strictObject({
	subject: name,
	predicate: text.describe('Id of a predicate of schema.yaml'),
	object: text.describe('A name, or a value with its unit as the quote has it'),
	quote: text.describe('Verbatim from the document, three sentences at most'),
});

export const extractionPartSchema = z.strictObject({
	key: z.string().describe('Hash of model, prompt and text: what the answer depends on'),
	entities: z.array(extractedEntitySchema),
	statements: z.array(extractedStatementSchema),
	rejected: z
		.array(z.looseObject({ reason: z.string() }))
		.default([])
		.describe('What was answered but not proven, with the reason; read by people only'),
	tokens: z.strictObject({ input: z.number(), output: z.number() }),
});

export const extractionSchema = z.strictObject({
	/** Where editors find the schema of the file; nothing else reads it. */
	$schema: z.string().optional(),
	version: z.literal(1),
	document: z.string().describe('Path below the summaries folder'),
	extractor: z
		.enum(['llm', 'ner'])
		.default('llm')
		.describe('A language model, or a local one that finds names'),
	model: z.string(),
	parts: z.array(extractionPartSchema).describe('In the order of the document'),
});

export type ExtractedEntity = z.infer<typeof extractedEntitySchema>;
export type ExtractedStatement = z.infer<typeof extractedStatementSchema>;
export type ExtractionPart = z.infer<typeof extractionPartSchema>;
export type Extraction = z.infer<typeof extractionSchema>;
