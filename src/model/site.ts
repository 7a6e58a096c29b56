/** How the site is named, addressed and shown. Read from content/site.yaml. */
import { z } from 'zod';

/** Stands in site.yaml until the owner writes where the site will be. */
const placeholder = 'https://example.org';

export const siteSchema = z.strictObject({
	title: z.string().min(1),
	tagline: z.string().default(''),
	description: z.string().default(''),
	url: z
		.url({ protocol: /^https?$/ })
		.describe('Origin of the published site, without a path')
		.default(placeholder)
		.transform((text) => new URL(text).origin),
	base: z
		.string()
		.describe('Path the site is served under')
		.default('/')
		.refine(
			(path) => /^[\w\-.~/]*$/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path),
			'a path such as /notes/',
		)
		.transform((path) => `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/')),
	language: z
		.string()
		.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as en')
		.describe('Of the interface: a tag such as en or de')
		.default('en'),
	direction: z.enum(['ltr', 'rtl']).default('ltr'),
	author: z.string().default(''),
	repository: z
		.url({ protocol: /^https?$/ })
		.describe('Shown in the footer')
		.optional(),
	entityPages: z
		.strictObject({
			inLexicon: z.boolean().default(true),
			annotated: z.boolean().default(true),
			inStatement: z.boolean().default(true),
			minDocuments: z.int().min(1).default(2),
			minConfidence: z
				.number()
				.min(0)
				.max(1)
				.describe(
					'How surely its documents name it, each at its surest, on average, for their number to count',
				)
				.default(0.6),
		})
		.describe('What earns an entity its own page')
		.prefault({}),
	longLists: z
		.strictObject({
			entities: z.int().min(1).default(500),
			statements: z.int().min(1).default(300),
			disagreements: z.int().min(1).default(10),
		})
		.describe(
			'Lists with more entities of a type, statements of a relation or disagreements of a relation are parted over several pages',
		)
		.prefault({}),
	minConfidence: z
		.number()
		.min(0)
		.max(1)
		.describe('Statements below are kept for review and not shown as facts')
		.default(0.5),
	socialCards: z
		.boolean()
		.describe('Make pictures for links on other sites, once the site has an address')
		.default(true),
	mostLost: z
		.number()
		.min(0)
		.max(1)
		.describe(
			'Share of the entities or statements of the last build that may be gone before a build complains',
		)
		.default(0.1),
	public: z
		.array(z.string().min(3))
		.describe('Addresses, numbers and keys in the texts that `npm run check` is not to warn of')
		.default([]),
	navigation: z
		.array(
			z.strictObject({
				label: z.string().min(1),
				href: z
					.string()
					.regex(/^\/?(?![/\\])[^\s\\]*$/, 'a path below the base such as graph/')
					.refine((path) => !/^[a-z][\w+.-]*:/i.test(path), 'a path below the base, no address'),
			}),
		)
		.describe('Which pages the header links to, by route')
		.optional(),
});

export type Site = z.infer<typeof siteSchema>;

/** Whether it is known where the site will be. */
export const hasAddress = ({ url }: Pick<Site, 'url'>): boolean => url !== placeholder;
