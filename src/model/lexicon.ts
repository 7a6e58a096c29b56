/** The lexicon: entities known before any document is read. Read from content/lexicon/*.yaml. */
import { z } from 'zod';
import { asEntityId, asTypeId } from './id.ts';
import { isSafeName } from './slug.ts';

const url = z.url({ protocol: /^https?$/ });

export const lexiconEntrySchema = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug such as llama-3-1')
		.refine(isSafeName, 'a slug of at most 80 characters, and none that systems keep, such as con')
		.transform(asEntityId),
	name: z.string().min(1).max(200),
	type: z.string().transform(asTypeId),
	aliases: z
		.array(z.string().min(1))
		.describe(
			'Forms that refer to it wherever they occur. With an upper-case letter: matched in that case or in capitals',
		)
		.default([]),
	contextAliases: z
		.array(z.string().min(1))
		.describe('Forms that refer to it only in a document that also holds its name or an alias')
		.default([]),
	makers: z
		.array(z.string().transform(asEntityId))
		.describe(
			'Ids of organizations that make it, and what is named after it. That another does is believed only where a text says so plainly',
		)
		.default([]),
	description: z.string().min(1).optional(),
	links: z
		.strictObject({
			homepage: url.optional(),
			paper: url.optional(),
			repository: url.optional(),
			documentation: url.optional(),
			wikidata: url.optional(),
			wikipedia: url.optional(),
		})
		.default({}),
});

export const lexiconFileSchema = z.array(lexiconEntrySchema);

export type LexiconEntry = z.infer<typeof lexiconEntrySchema>;
/** Sorted by id; ids unique. */
export type Lexicon = readonly LexiconEntry[];
