/** Decisions of the owner, applied after extraction. Read from content/curation.yaml. */
import { z } from 'zod';
import { asEntityId, asPredicateId, asTypeId } from './id.ts';

const entity = z.string().min(1).transform(asEntityId);
const type = z.string().min(1).transform(asTypeId);
const predicate = z.string().min(1).transform(asPredicateId);
const because = z.string().optional();

export const decisionSchema = z.union([
	z.strictObject({ merge: z.array(entity).min(1), into: entity, because }),
	z.strictObject({ rename: entity, to: z.string().min(1), because }),
	z.strictObject({ retype: entity, to: type, because }),
	z.strictObject({ drop: entity, because }),
	z.strictObject({
		reject: z
			.strictObject({ subject: entity, predicate, object: z.string() })
			.describe('A wrong statement, by its three parts; a literal object by its text'),
		because,
	}),
	z.strictObject({
		assert: z.strictObject({ subject: entity, predicate, object: z.string() }),
		source: z.string().min(1),
		because,
	}),
	z.strictObject({
		name: z.string().min(1).describe('Text of an unnamed mention, in one document'),
		in: z.string().min(1),
		as: entity,
		because,
	}),
	z.strictObject({
		split: entity.describe(
			'In some documents its mentions are of another thing: one of the lexicon, or a new one',
		),
		in: z.array(z.string().min(1)).min(1),
		into: entity,
		name: z.string().min(1).optional(),
		type: type.optional(),
		because,
	}),
	z.strictObject({ 'not-same': z.array(entity).length(2), because }),
]);

export const curationSchema = z.array(decisionSchema);

export type Decision = z.infer<typeof decisionSchema>;
/** A decision with the line of content/curation.yaml it stands on. */
export type Curation = readonly { readonly decision: Decision; readonly line: number }[];
