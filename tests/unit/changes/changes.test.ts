import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	asEntityId,
	snapshotOf,
	snapshotSchema,
	type Changes,
	type Knowledge,
} from '../../../src/model/index.ts';
import { changesSince } from '../../../src/pipeline/changes.ts';
import { viewChanges } from '../../../src/site/changes.ts';
import { indexKnowledge } from '../../../src/site/world.ts';
import { ingestText } from '../../support/ingestText.ts';
import { entityOf, knowledgeOf, statementOf, type Parts } from '../../support/knowledge.ts';

const before: Parts = {
	documents: [ingestText('# Old\n\nMeta.', 'old.md'), ingestText('# Kept\n\nMeta.', 'kept.md')],
	entities: [
		entityOf('meta', 'organization', { name: 'Meta' }),
		entityOf('gpt4', 'model', { name: 'gpt4' }),
		entityOf('gpt-four', 'model', { name: 'GPT Four' }),
		entityOf('gpt-4', 'model', { name: 'GPT 4' }),
		entityOf('vllm', 'concept', { name: 'vLLM' }),
		entityOf('noise', 'concept', { name: 'Noise' }),
		entityOf('mmlu', 'dataset', { name: 'MMLU' }),
	],
	statements: [
		statementOf('meta', 'developed', 'gpt4'),
		statementOf('gpt-4', 'uses', 'noise'),
		statementOf('gpt4', 'score', { value: 80, unit: '%', text: '80%' }, { of: asEntityId('mmlu') }),
	],
};
const previous = snapshotOf(knowledgeOf(before));

const since = (
	now: Parts,
	redirects: readonly (readonly [from: string, to: string])[] = [],
): { changes: Changes; knowledge: Knowledge } => {
	const knowledge: Knowledge = {
		...knowledgeOf(now),
		redirects: redirects.map(([from, to]) => ({ from: asEntityId(from), to: asEntityId(to) })),
	};
	const changes = changesSince(previous, knowledge);
	return { changes, knowledge: { ...knowledge, changes } };
};

const isEmpty = (changes: Changes): boolean =>
	Object.values(changes)
		.flatMap((kind: object) => Object.values(kind) as readonly (readonly unknown[])[])
		.every((list) => list.length === 0);

describe('changes since an earlier build', () => {
	test('none where nothing changed', () => {
		expect(isEmpty(since(before).changes)).toBe(true);
	});

	const { changes, knowledge } = since(
		{
			documents: [ingestText('# New\n\nMeta.', 'new.md'), ingestText('# Kept\n\nMeta.', 'kept.md')],
			entities: [
				entityOf('meta', 'organization', { name: 'Meta AI' }),
				entityOf('gpt-4', 'model', { name: 'GPT 4' }),
				entityOf('vllm', 'software', { name: 'vLLM' }),
				entityOf('mmlu', 'dataset', { name: 'MMLU' }),
				entityOf('orca', 'model', { name: 'Orca' }),
			],
			statements: [statementOf('meta', 'developed', 'gpt-4'), statementOf('meta', 'uses', 'vllm')],
		},
		[
			['gpt4', 'gpt-4'],
			['gpt-four', 'gpt-4'],
		],
	);

	test('of documents', () => {
		expect(changes.documents).toEqual({ gained: ['new.md'], lost: ['Old'] });
	});

	test('of entities: gained, lost, retyped, renamed, merged', () => {
		expect(changes.entities).toEqual({
			gained: ['orca'],
			lost: [{ name: 'Noise', type: 'concept' }],
			retyped: [{ id: 'vllm', from: 'concept' }],
			renamed: [{ id: 'meta', from: 'Meta' }],
			merged: [
				{ from: 'GPT Four', into: 'gpt-4' },
				{ from: 'gpt4', into: 'gpt-4' },
			],
		});
	});

	test('of statements: one whose ends were only merged is the same', () => {
		expect(changes.statements).toEqual({
			gained: ['meta--uses--vllm'],
			lost: [
				{
					subject: { name: 'GPT 4', id: 'gpt-4' },
					predicate: 'uses',
					object: { name: 'Noise' },
				},
				{
					subject: { name: 'gpt4', id: 'gpt-4' },
					predicate: 'score',
					object: { name: '80%' },
					of: { name: 'MMLU', id: 'mmlu' },
				},
			],
		});
	});

	test('an entity under another address is renamed, neither lost nor gained', () => {
		const moved = since(
			{
				...before,
				entities: (before.entities ?? []).map((one) =>
					one.id === 'vllm' ? entityOf('vllm-engine', 'concept', { name: 'vLLM engine' }) : one,
				),
			},
			[['vllm', 'vllm-engine']],
		);
		expect(moved.changes.entities).toEqual({
			gained: [],
			lost: [],
			retyped: [],
			renamed: [{ id: 'vllm-engine', from: 'vLLM' }],
			merged: [],
		});
	});

	test('are shown, each kind under its heading, what still is here with a link', () => {
		const { groups, summary } = viewChanges(indexKnowledge(knowledge));
		expect(summary).toBe(
			'Since the earlier build: 1 new document and 1 gone, 1 new entity and 1 gone, 1 new statement and 2 gone.',
		);
		expect(groups.map(({ id, count }) => [id, count])).toEqual([
			['documents-gained', 1],
			['documents-lost', 1],
			['entities-gained', 1],
			['entities-lost', 1],
			['entities-renamed', 1],
			['entities-merged', 2],
			['entities-retyped', 1],
			['statements-gained', 1],
			['statements-lost', 2],
		]);
		const [lost] = groups.at(-1)?.items ?? [];
		expect(lost).toMatchObject([{ name: 'GPT 4', href: '/models/gpt-4/' }, ' uses ', 'Noise']);
	});

	test('without an earlier build the page says so, and without a change too', () => {
		const bare = viewChanges(indexKnowledge(knowledgeOf(before)));
		expect([bare.groups, bare.summary]).toEqual([
			[],
			'There is no earlier build to compare this one with.',
		]);
		expect(bare.hint).toContain('previous.json');
		const same = viewChanges(indexKnowledge(since(before).knowledge));
		expect([same.groups, same.summary, same.hint]).toEqual([
			[],
			'Nothing has changed since the earlier build.',
			'',
		]);
	});
});

describe('a snapshot', () => {
	test('comes back from JSON as it was, and an artefact is one too', () => {
		expect(snapshotSchema.parse(JSON.parse(JSON.stringify(previous)))).toEqual(previous);
		const whole: unknown = JSON.parse(JSON.stringify(knowledgeOf(before)));
		expect(snapshotSchema.parse(whole)).toEqual(previous);
	});

	test('compared with what it was taken of shows no change, whatever is in it', () => {
		const id = fc.constantFrom('a', 'b-1', 'c');
		const parts = fc.record({
			entities: fc.uniqueArray(fc.record({ id, name: fc.string() }), {
				selector: (one) => one.id,
			}),
			statements: fc.uniqueArray(fc.tuple(id, id), { selector: String }),
		});
		fc.assert(
			fc.property(parts, ({ entities, statements }) => {
				const knowledge = knowledgeOf({
					entities: entities.map((one) => entityOf(one.id, 'model', { name: one.name })),
				});
				const now = {
					...knowledge,
					statements: statements.map(([a, b]) => statementOf(a, 'uses', b)),
				};
				expect(isEmpty(changesSince(snapshotOf(now), now))).toBe(true);
			}),
		);
	});
});
