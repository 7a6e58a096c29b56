/** The JSON Schemas, by an independent validator: what is shipped and what is published is as they say, and mistakes are not. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { toTextIndex } from '../../../src/integration/fullText.ts';
import { contentSchemas, outputSchemas, toJsonSchema } from '../../../src/model/fileSchemas.ts';
import { packedFiles } from '../../../src/pipeline/publish/pack.ts';
import { toExtractLines } from '../../../src/pipeline/extractLine.ts';
import { sourceReader } from '../../../src/pipeline/index.ts';
import { extractionLines } from '../../../src/reader/index.ts';
import { ontology } from '../../support/ingestText.ts';
import { largeGraph } from '../../../scripts/bench/largeGraph.ts';
import { club, fileOf, filesOf, knowledge, letter } from '../publish/support.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validators = new Map<string, ValidateFunction>(
	[...contentSchemas, ...outputSchemas].map((file) => [
		file.name,
		ajv.compile(JSON.parse(JSON.stringify(toJsonSchema(file))) as object),
	]),
);

function faultsOf(name: string, value: unknown): readonly unknown[] {
	const validate = validators.get(name);
	if (!validate) throw new Error(`no schema ${name}`);
	return validate(value) ? [] : (validate.errors ?? []);
}

const yamlFiles = globSync(['content/*.yaml', 'content/lexicon/*.yaml', 'examples/*/{*,lexicon/*}.yaml'])
	.filter((file) => !file.startsWith(join('examples', 'scaling')))
	.toSorted();

/** `gistgraph init` copies these to where a path to the schemas would not hold. */
const isCopied = (file: string): boolean => file.startsWith(join('examples', 'start'));

/** As docs/extractors.md shows it. */
const extraction = JSON.parse(
	/```json\n(\{ "version"[^]+?)```/.exec(readFileSync('docs/extractors.md', 'utf8'))?.[1] ?? 'null',
) as { readonly parts: readonly object[] };
const [part] = extraction.parts;

describe('files of an owner', () => {
	test('an extraction as the documentation shows it is as its schema says, named in it or not', () => {
		expect(faultsOf('extraction', extraction)).toEqual([]);
		expect(faultsOf('extraction', { $schema: 'a.json', ...extraction })).toEqual([]);
	});

	test.each(contentSchemas.map(({ name }) => [name]))(
		'schemas/%s.json, which editors read, is the schema (vitest -u renews it)',
		async (name) => {
			await expect(fileOf(`data/schemas/${name}.json`)).toMatchFileSnapshot(
				`../../../schemas/${name}.json`,
			);
		},
	);

	test.each(yamlFiles.map((file) => [file]))('%s names its schema and is as it says', (file) => {
		const text = readFileSync(file, 'utf8');
		const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
		const [, name = ''] = isCopied(file)
			? [file, basename(file, '.yaml')]
			: (/^schemas\/(.+)\.json$/.exec(normalize(join(dirname(file), named))) ?? []);
		expect(faultsOf(name, parse(text))).toEqual([]);
	});

	test.each<[string, unknown]>([
		['site', {}],
		['site', { title: 'T', langauge: 'en' }],
		['site', { title: 'T', url: 'example' }],
		['site', { title: 'T', minConfidence: 2 }],
		['schema', { types: [], predicates: [] }],
		['lexicon', [{ id: 'Llama 3', name: 'Llama 3', type: 'model' }]],
		['lexicon', [{ id: 'llama', name: 'Llama', type: 'model', links: { home: 'https://a.example' } }]],
		['curation', [{ merge: [], into: 'a' }]],
		['curation', [{ 'not-same': ['a'] }]],
		['curation', [{ rename: 'a' }]],
		['extraction', { ...extraction, version: 2 }],
		['extraction', { ...extraction, parts: [{ ...part, entities: [{ name: 'Llama 2' }] }] }],
		['extraction', { ...extraction, parts: [{ ...part, statements: [{ subject: 'Meta' }] }] }],
		['extraction', { ...extraction, modell: 'a' }],
	])('%s: %j is refused, as the program refuses it', (name, value) => {
		expect(faultsOf(name, value)).not.toEqual([]);
		const { schema } = contentSchemas.find((one) => one.name === name) ?? {};
		expect(schema?.safeParse(value).success).toBe(false);
	});
});

/** Which schema a published file is of; those of other standards have none. */
const kinds: readonly (readonly [pattern: RegExp, name: string])[] = [
	[/^data\/snapshot\.json$/, 'snapshot'],
	[/^data\/search\.json$/, 'search'],
	[/^pagefind\/documents\.json$/, 'texts'],
	[/^data\/explorer\.json$/, 'explorer'],
	[/^data\/explorer\/.+\.json$/, 'explorer-part'],
	[/^data\/facts\/.+\.json$/, 'facts'],
	[/^data\/graph\.json$/, 'graph'],
	[/^(?:(?:topics|relations)\/)?(?:[^/]+\/)?index\.json$/, 'list'],
	[/^documents\/[^/]+\/index\.json$/, 'document'],
	[/^[^/]+\/[^/]+\/index\.json$/, 'entity'],
];

/** Made of Pagefind's files at the end of a build. */
const fragment = (id: string, meta: object): { path: string; content: Uint8Array } => ({
	path: `fragment/${id}.pf_fragment`,
	content: gzipSync(`pagefind_dcd${JSON.stringify({ url: `/documents/${id}/`, meta })}`),
});
const textIndex = [
	'pagefind/documents.json',
	JSON.stringify(
		toTextIndex([
			fragment('en_b', { title: 'B' }),
			fragment('en_a', { title: 'A', kind: 'paper', date: '2024-07' }),
		]),
	),
] as const;

describe('files that are published', () => {
	const files = [...filesOf(knowledge), textIndex].filter(
		([path]) =>
			path.endsWith('.json') && !path.startsWith('data/schemas/') && path !== 'vercel.json',
	);

	test.each(files)('%s is as its schema says', (path, content) => {
		const [, name = 'none'] = kinds.find(([pattern]) => pattern.test(path)) ?? [];
		expect(faultsOf(name, JSON.parse(content))).toEqual([]);
	});

	test('all schemas but those of lines and large graphs were used', () => {
		const used = kinds.filter(([pattern]) => files.some(([path]) => pattern.test(path)));
		expect(used.map(([, name]) => name)).toEqual(
			outputSchemas
				.map(({ name }) => name)
				.filter((name) => !/-line$|-part$/.test(name))
				.toSorted((a, b) => order(a) - order(b)),
		);
	});

	test('a line of extract', () => {
		const lines = toExtractLines([club, letter], { ...knowledge, weak: [], problems: [] });
		for (const line of lines)
			expect(faultsOf('extract-line', JSON.parse(JSON.stringify(line)))).toEqual([]);
		expect(lines.flatMap(({ relations }) => relations).length).toBeGreaterThan(0);
	});

	test('the parts of a large graph', () => {
		const [head, ...rest] = packedFiles(largeGraph(2000, 4000));
		expect(faultsOf('explorer', JSON.parse(head?.content ?? ''))).toEqual([]);
		expect(rest.length).toBeGreaterThan(0);
		for (const { content } of rest)
			expect(faultsOf('explorer-part', JSON.parse(content))).toEqual([]);
	});

	test('the lines of a shard', async () => {
		const source = { path: 'a.md', bytes: Buffer.from('Meta released Llama 2.\n') };
		const settings = { ontology, lexicon: [] };
		const readings = [sourceReader(settings)(source)];
		const lines = await Array.fromAsync(extractionLines(settings, [source], readings));
		expect(lines.length).toBe(2);
		for (const line of lines) expect(faultsOf('shard-line', JSON.parse(line))).toEqual([]);
	});
});

const order = (name: string): number => kinds.findIndex(([, kind]) => kind === name);
