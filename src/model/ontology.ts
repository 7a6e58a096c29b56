/** The ontology: which types of entities and which predicates there are. Read from content/schema.yaml. */
import { z } from 'zod';
import { asPredicateId, asTypeId } from './id.ts';
import { isSafeName } from './slug.ts';

const typeIdSchema = z
	.string()
	.regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')
	.transform(asTypeId);
const predicateIdSchema = z
	.string()
	.regex(/^[a-z][a-z0-9_]*$/, 'lower-case letters, digits and underscores')
	.refine(isSafeName, 'at most 80 characters, and none that systems keep, such as con')
	.transform(asPredicateId);
/** First parts of addresses that are no type's. */
const ownRoutes: ReadonlySet<string> = new Set([
	...['cards', 'changes', 'compare', 'data', 'disagreements', 'documents', 'fonts', 'graph'],
	...['pagefind', 'path', 'quality', 'query', 'relations', 'review', 'timeline', 'topics'],
]);
const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour such as #3366aa');
const wordsSchema = z.array(z.string().min(1)).default([]);

export const entityTypeSchema = z.strictObject({
	id: typeIdSchema,
	label: z.string().min(1),
	plural: z.string().min(1),
	route: z
		.string()
		.regex(/^[a-z][a-z0-9-]*$/)
		.refine(isSafeName, 'at most 80 characters, and none that systems keep, such as con')
		.refine((route) => !ownRoutes.has(route), 'an address that the site does not use itself')
		.describe('Path of its pages: models for /models/'),
	description: z.string(),
	colour: z.strictObject({ light: colourSchema, dark: colourSchema }),
	schemaOrg: z.string().describe('Class of schema.org, for JSON-LD').default('Thing'),
	nouns: wordsSchema.describe('Nouns that head a description of such a thing: company, lab'),
	annotations: wordsSchema.describe('Front matter keys whose lists name entities of this type'),
	headings: wordsSchema.describe(
		'Headings of lists that name such things: Companies, Software & Apps',
	),
	sections: z
		.array(z.strictObject({ title: z.string().min(1), facts: z.array(z.string().min(1)).min(1) }))
		.describe(
			'What a page of such a thing tells first: groups of facts in order, each with the relations in it as the page reads them, `developed by`. The other relations follow',
		)
		.default([]),
});

export const predicateSchema = z.strictObject({
	id: predicateIdSchema,
	label: z.string().min(1).describe('Read between subject and object: Meta `developed` Llama'),
	inverse: z.string().min(1).describe('Read between object and subject: Llama `developed by` Meta'),
	domain: z.array(typeIdSchema).describe('Types the subject may have; empty for any').default([]),
	range: z
		.array(typeIdSchema)
		.describe('Types the object may have; empty for any. Not used by quantities')
		.default([]),
	symmetric: z.boolean().default(false),
	functional: z
		.literal([true, false, 'of'])
		.describe(
			'At most one object is right: two differing ones are shown as a disagreement. `of`: one for each thing that the value is of, as a score is on a benchmark',
		)
		.default(false),
	inverseFunctional: z
		.array(typeIdSchema)
		.describe('Types of object that have at most one subject: a model has one developer')
		.default([]),
	alike: z
		.boolean()
		.describe('Both ends have one type: a model outperforms a model')
		.default(false),
	verbs: wordsSchema.describe(
		'Verbs in base form; the program inflects them, and reads the passive backwards',
	),
	phrases: wordsSchema.describe(
		'Phrases between subject and object, in lower case: was trained on',
	),
	inversePhrases: wordsSchema.describe('Phrases between object and subject: comes from'),
	nouns: wordsSchema.describe('Nouns: `S, the maker of O`, `O’s maker S`'),
	headings: wordsSchema.describe(
		'Headings of sections whose items state this: of whom is named in an item and of what the document is titled after (Attendees), or, without a range, with the first sentence of the item as its value (Decisions)',
	),
	quantity: z
		.strictObject({ units: z.array(z.string()).default([]), near: wordsSchema })
		.describe(
			'A literal object: units it is measured in, singular and plural, and words that must stand near',
		)
		.optional(),
});

export const ontologySchema = z
	.strictObject({
		types: z.array(entityTypeSchema).min(1),
		predicates: z.array(predicateSchema).min(1),
	})
	.superRefine(({ types, predicates }, context) => {
		const known = new Set<string>(types.map(({ id }) => id));
		predicates.forEach(({ domain, range, inverseFunctional, functional, quantity }, index) => {
			if (functional === 'of' && !quantity)
				context.addIssue({
					code: 'custom',
					path: ['predicates', index, 'functional'],
					message: 'only a predicate with a `quantity` has a value of something',
				});
			for (const [key, list] of Object.entries({ domain, range, inverseFunctional }))
				list.forEach((type, at) => {
					if (!known.has(type))
						context.addIssue({
							code: 'custom',
							path: ['predicates', index, key, at],
							message: `unknown type \`${type}\`; known: ${[...known].join(', ')}`,
						});
				});
		});
		const labels = new Set(predicates.flatMap(({ label, inverse }) => [label, inverse]));
		types.forEach(({ sections }, type) =>
			sections.forEach(({ facts }, section) =>
				facts.forEach((fact, at) => {
					if (!labels.has(fact))
						context.addIssue({
							code: 'custom',
							path: ['types', type, 'sections', section, 'facts', at],
							message: `no predicate has the label or inverse \`${fact}\``,
						});
				}),
			),
		);
		for (const [key, ids] of [
			['types', types.map(({ id }) => id)],
			['types', types.map(({ route }) => route)],
			['predicates', predicates.map(({ id }) => id)],
		] as const)
			ids.forEach((id: string, at) => {
				if ((ids as readonly string[]).indexOf(id) !== at)
					context.addIssue({ code: 'custom', path: [key, at], message: `\`${id}\` stands twice` });
			});
	});

export type EntityType = z.infer<typeof entityTypeSchema>;
export type Predicate = z.infer<typeof predicateSchema>;
export type Ontology = z.infer<typeof ontologySchema>;
