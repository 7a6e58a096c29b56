/** The server as an agent meets it: its own process, asked by the client of the official SDK. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeKnowledge } from '../../../src/integration/artefact.ts';
import { knowledgeOf } from '../../support/knowledge.ts';
import { harmless, hostile, knowledge } from '../publish/support.ts';

const work = mkdtempSync(join(tmpdir(), 'gistgraph-mcp-'));
const artefact = join(work, 'knowledge.jsonl');
let client: Client;

beforeAll(async () => {
	client = new Client({ name: 'test', version: '1.0.0' });
	await client.connect(
		new StdioClientTransport({
			// As docs/agents.md has it: without --silent npm would say what it runs, on the stream of the protocol.
			command: 'npm',
			args: ['run', '--silent', 'mcp', '--', '--knowledge', artefact],
			stderr: 'pipe',
		}),
	);
});
afterAll(async () => {
	await client.close();
	rmSync(work, { recursive: true });
});

async function ask(name: string, values: Record<string, unknown> = {}) {
	const { isError, content, structuredContent } = await client.callTool({
		name,
		arguments: values,
	});
	const [first] = content;
	const text = first?.type === 'text' ? first.text : '';
	if (isError) return { error: text };
	expect(JSON.parse(text)).toEqual(structuredContent);
	return structuredContent as Record<string, unknown>;
}

const errorOf = async (name: string, values: Record<string, unknown>): Promise<unknown> =>
	(await ask(name, values))['error'];

test('without a build it says what to run, and answers once there is one', async () => {
	expect(await errorOf('describe_site', {})).toMatch(/no build yet.*npm run build/);
	writeFileSync(artefact, '["version",9]\n');
	expect(await errorOf('describe_site', {})).toMatch(/another version.*npm run build/);
	writeKnowledge(work, knowledge);
	expect(await ask('describe_site')).toMatchObject({
		title: 'Test & "Site"',
		entities: 5,
		documents: 2,
		statements: 4,
	});
});

describe('with a build', () => {
	test('tools say what they do, take and give, and change nothing', async () => {
		const { tools } = await client.listTools();
		expect(tools.map(({ name }) => name)).toEqual([
			'describe_site',
			'search_entities',
			'get_entity',
			'get_statements',
			'find_path',
			'list_documents',
			'get_document',
		]);
		for (const { description, inputSchema, outputSchema, annotations } of tools) {
			expect(description?.length).toBeGreaterThan(40);
			expect(inputSchema.type).toBe('object');
			expect(outputSchema?.['type']).toBe('object');
			expect(annotations?.readOnlyHint).toBe(true);
		}
	});

	test('answers are as their schemas say, judged by another validator', async () => {
		const { tools } = await client.listTools();
		const asked: Record<string, Record<string, unknown>> = {
			get_entity: { entity: 'meta' },
			get_statements: { entity: 'llama-3-1' },
			find_path: { from: 'meta', to: 'h100' },
			get_document: { document: 'club' },
		};
		for (const { name, outputSchema } of tools) {
			const { $schema: _, ...schema } = outputSchema ?? {};
			const validate = new Ajv({ strict: false }).compile(schema);
			expect(validate(await ask(name, asked[name] ?? {})), name).toBe(true);
		}
	});

	test.each([
		['by a part of the name', { query: 'llama' }, ['llama-3-1']],
		['by an alias', { query: 'Meta Platforms' }, ['meta']],
		['with a slip', { query: 'llamma' }, ['llama-3-1']],
		['of a type', { type: 'hardware' }, ['h100']],
		['none', { query: 'zebra' }, []],
		['the second of the best connected', { limit: 1, offset: 1 }, ['h100']],
	])('search: %s', async (_, values, ids) => {
		const { entities } = (await ask('search_entities', values)) as {
			entities: readonly { readonly id: string }[];
		};
		expect(entities.map(({ id }) => id)).toEqual(ids);
	});

	test('an entity with where its documents are', async () => {
		expect(await ask('get_entity', { entity: 'Meta AI' })).toMatchObject({
			id: 'meta',
			name: 'Meta',
			type: 'organization',
			aliases: ['Meta AI', 'Meta Platforms'],
			page: 'https://site.example/a/b/companies/meta/',
			relations: [{ predicate: 'developed', statements: 1 }],
			documents: [{ slug: 'club' }, { slug: 'letter' }],
		});
	});

	test('a statement with the sentences that state it, verbatim', async () => {
		expect(await ask('get_statements', { entity: 'meta', other: 'llama-3-1' })).toMatchObject({
			total: 1,
			statements: [
				{
					text: 'Meta developed Llama 3.1',
					predicate: 'developed',
					evidence: [
						{
							document: 'club',
							date: '2024-07-24',
							sentence: 2,
							quote: 'Meta developed Llama 3.1.',
							page: 'https://site.example/a/b/documents/club/#s2',
						},
						{ document: 'letter', sentence: 2, quote: 'Meta developed Llama 3.1.' },
					],
				},
			],
		});
	});

	test.each([
		['by predicate', { predicate: 'runs_on' }, ['Llama 3.1 runs on H100']],
		['by document', { document: 'letter' }, ['Meta developed Llama 3.1']],
		['a value', { predicate: 'parameter_count' }, [/405B parameters$/]],
	])('statements: %s', async (_, values, texts) => {
		const { statements } = (await ask('get_statements', values)) as {
			statements: readonly { readonly text: string }[];
		};
		expect(statements.map(({ text }) => text)).toEqual(
			texts.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))),
		);
	});

	test('a path, hop by hop, and none', async () => {
		const there = (await ask('find_path', { from: 'Meta', to: 'h100' })) as {
			path: readonly { readonly text: string }[];
		};
		expect(there.path.map(({ text }) => text)).toEqual([
			'Meta developed Llama 3.1',
			'Llama 3.1 runs on H100',
		]);
		expect(await ask('find_path', { from: 'meta', to: 'h100', longest: 1 })).toEqual({
			found: false,
			path: [],
		});
		expect(await ask('find_path', { from: 'meta', to: 'aside' })).toEqual({
			found: false,
			path: [],
		});
	});

	test('documents, and one with its sentences', async () => {
		expect(await ask('list_documents', { query: 'paper' })).toMatchObject({
			total: 1,
			documents: [{ slug: 'club', title: 'Paper club', source: 'The Club' }],
		});
		expect(await ask('list_documents', { query: 'CLUB' })).toMatchObject({ total: 1 });
		expect(
			await ask('get_document', { document: 'Paper club', limit: 1, offset: 1 }),
		).toMatchObject({
			total: 4,
			statements: 3,
			sentences: [
				{
					number: 2,
					text: 'Meta developed Llama 3.1.',
					entities: [{ id: 'meta' }, { id: 'llama-3-1' }],
				},
			],
		});
	});

	test.each([
		[
			'get_entity',
			{ entity: 'lama 31' },
			/no entity “lama 31”\. Nearest: Llama 3\.1 \(model, id llama-3-1\)/,
		],
		['get_entity', { entity: 'zebra' }, /none with a name like it/],
		['search_entities', { type: 'animal' }, /no type “animal”\. Types: /],
		['get_statements', { predicate: 'eats' }, /no predicate “eats”\. Predicates: .*developed/],
		['get_statements', {}, /Give an entity, a predicate or a document/],
		[
			'get_document',
			{ document: 'the club of papers' },
			/no document .* Nearest: Paper club \(club\)/,
		],
		['find_path', { from: 'meta', to: 'h100', longest: 99 }, /longest/],
	])('%s of %j is refused with what would do', async (name, values, message) => {
		expect(await errorOf(name, values)).toMatch(message);
	});

	test('texts of strangers arrive as data, without what would turn a line round', async () => {
		const { name } = await ask('get_entity', { entity: 'strange' });
		expect([hostile.replace(/[\u202e\u0007]/g, '\u2060'), harmless]).toContain(name);
	});

	test('a later build is answered from without a restart', async () => {
		writeKnowledge(work, knowledgeOf({ site: { title: 'Later' } }));
		expect(await ask('describe_site')).toMatchObject({ title: 'Later', entities: 0 });
	});
});
