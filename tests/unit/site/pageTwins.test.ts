import { Ajv } from 'ajv';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { outputSchemas, toJsonSchema } from '../../../src/model/fileSchemas.ts';
import { siteSchema } from '../../../src/model/index.ts';
import { listTwin } from '../../../src/model/listTwin.ts';
import { pageTwins } from '../../../src/site/pageTwins.ts';
import { sketchWorld } from '../../support/world.ts';
import { publishAll } from '../publish/support.ts';

const hostile = '<script>alert(1)</script> | [x](javascript:1)';
const world = sketchWorld({
	base: '/a/b/',
	documents: {
		'late.md': '---\ndate: 2024-07-24\n---\nMeta built Llama and Palm.',
		'early.md': `---\ntitle: "${hostile}"\ndate: 2021-03-09\n---\nMeta again.`,
	},
	entities: {
		llama: ['Llama', 'model'],
		meta: ['Meta', 'organization'],
		palm: ['Palm', 'model'],
	},
	statements: [
		['meta', 'developed', 'llama', 'built'],
		['meta', 'developed', 'palm', 'built'],
	],
});
const pages = pageTwins(world);
const pageAt = (path: string) => pages.find((page) => page.path === path);

test('one for each page about the site, and for each that does something', () => {
	expect(pages.map(({ path }) => path)).toEqual([
		'timeline/',
		'disagreements/',
		'quality/',
		'changes/',
		'review/',
		'graph/',
		'query/',
		'compare/',
		'path/',
	]);
});

test('the timeline lists documents oldest first with what each is the first to name', () => {
	expect(pageAt('timeline/')?.items).toEqual([
		{
			name: hostile,
			path: 'documents/early/',
			date: '2021-03-09',
			description: '1 entity first named here: Meta',
		},
		{
			name: 'Late',
			path: 'documents/late/',
			date: '2024-07-24',
			description: '2 entities first named here: Llama, Palm',
		},
	]);
});

test('what has its own page, as it is long, has its own twin with all of it', () => {
	const long = sketchWorld({
		documents: {
			'one.md': 'Llama read 1T. Palm read 3T.',
			'two.md': 'Llama read 2T, later. Palm read 4T, later.',
		},
		entities: { llama: ['Llama', 'model'], palm: ['Palm', 'model'] },
		statements: [
			['llama', 'training_tokens', '1T', 'Llama read 1T'],
			['llama', 'training_tokens', '2T', 'Llama read 2T'],
			['palm', 'training_tokens', '3T', 'Palm read 3T'],
			['palm', 'training_tokens', '4T', 'Palm read 4T'],
		],
		more: { site: siteSchema.parse({ title: 'Test', longLists: { disagreements: 1 } }) },
	});
	const group = pageTwins(long).find(
		({ path }) => path === 'disagreements/relation-training_tokens/',
	);
	expect(group?.items.map(({ name, path }) => [name, path])).toEqual([
		['Llama, Training tokens', 'disagreements/relation-training_tokens/#llama--training_tokens'],
		['Palm, Training tokens', 'disagreements/relation-training_tokens/#palm--training_tokens'],
	]);
});

test('a figure leads to the list behind it, or to its own part of the page', () => {
	const paths = pageAt('quality/')?.items.map(({ path }) => path) ?? [];
	expect(paths).toContain('relations/');
	expect(paths).toContain('quality/#proof');
});

test.each(['graph/', 'query/', 'compare/', 'path/'])('%s says where its data are', (path) => {
	const published = publishAll(world.knowledge).map((file) => file.path);
	const page = pageAt(path);
	expect(page?.items.length).toBeGreaterThan(1);
	for (const item of page?.items ?? []) expect(published).toContain(item.path);
	const { markdown } = listTwin(world.knowledge.site, page!);
	expect(markdown).toContain(page?.description);
	expect(markdown).toContain('\n## Data\n');
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
	const { json, markdown } = listTwin(world.knowledge.site, page);

	test('is as its schema says, every address below the base', () => {
		const schema = outputSchemas.find(({ name }) => name === 'list');
		const validate = new Ajv({ allowUnionTypes: true }).compile(toJsonSchema(schema!));
		const twin = JSON.parse(json) as { items: readonly { url: string }[] };
		expect(validate(twin) ? [] : validate.errors).toEqual([]);
		for (const { url } of twin.items) expect(new URL(url).pathname).toMatch(/^\/a\/b\//);
	});

	test('is harmless in Markdown', () => {
		const tree = unified().use(remarkParse).parse(markdown);
		visit(tree, ({ type }) => expect(type).not.toBe('html'));
		visit(tree, 'link', ({ url }) => expect(url).toMatch(/^https:\/\/example\.org\/a\/b\//));
	});
});
