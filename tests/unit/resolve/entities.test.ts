import { expect, test } from 'vitest';
import { siteSchema, type LinkedMention } from '../../../src/model/index.ts';
import type { Draft } from '../../../src/pipeline/resolve/draft.ts';
import { toEntities } from '../../../src/pipeline/resolve/entities.ts';

const draft = {
	id: 'routing',
	name: 'routing',
	type: 'concept',
	origin: 'text',
	forms: new Map(),
	typeVotes: new Map(),
	confidence: 0.9,
} as unknown as Draft;

/** @param confidences of the names in each document */
function hasPage(entityPages: object, ...confidences: readonly (readonly number[])[]): boolean {
	const mentions = confidences.flatMap((all, at) =>
		all.map(
			(confidence) =>
				({
					document: `${at}.md`,
					form: 'name',
					surface: 'routing',
					outcome: { kind: 'linked', entity: 'routing', confidence },
				}) as unknown as LinkedMention,
		),
	);
	const gathered = { mentions, statements: [], coOccurrences: [], documents: new Map() };
	const site = siteSchema.parse({ title: 'Site', entityPages });
	return toEntities([draft], gathered, site)[0]?.hasPage ?? false;
}

test.each([
	['named surely in two documents', {}, [[0.9], [0.6]], true],
	['in one only', {}, [[0.9, 0.9]], false],
	['hardly taken for a name in many', {}, [[0.5, 0.4], [0.5], [0.55], [0.7]], false],
	['surely on average', {}, [[0.5, 0.9], [0.5], [0.55], [0.7]], true],
	['surely in one of two', {}, [[0.3], [0.7]], false],
	['where that does not count', { minConfidence: 0 }, [[0.5], [0.5]], true],
	['where one document is enough', { minDocuments: 1 }, [[0.7]], true],
])('an entity of the text earns a page: %s', (_, rule, confidences, earns) =>
	expect(hasPage(rule, ...(confidences as number[][]))).toBe(earns),
);
