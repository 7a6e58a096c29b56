/** Lines of the files that `extract` writes, as schemas: what each document says, or a part of a corpus read elsewhere. */
import { z } from 'zod';
import { count, literalSchema, share, text } from './value.ts';

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
