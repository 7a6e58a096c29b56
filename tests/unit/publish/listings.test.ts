import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../../src/model/searchIndex.ts';
import { sitemapFiles } from '../../../src/pipeline/publish/sitemap.ts';
import { toLine } from '../../../src/pipeline/publish/text.ts';
import { makeWorld } from '../../../src/pipeline/publish/world.ts';
import { ingestText } from '../../support/ingestText.ts';
import { entityOf, knowledgeOf, statementOf } from '../../support/knowledge.ts';
import {
	fileOf,
	filesOf,
	harmless,
	hostile,
	knowledge,
	parts,
	parseXml,
	textsOf,
} from './support.ts';

const root = 'https://site.example/a/b/';

describe('rss.xml', () => {
	const feed = fileOf('rss.xml');

	test('lists the documents, newest first, with addresses in full', () => {
		expect(textsOf(feed, 'link')).toEqual([
			root,
			`${root}documents/club/`,
			`${root}documents/letter/`,
		]);
		expect(textsOf(feed, 'guid')).toEqual(textsOf(feed, 'link').slice(1));
		expect(textsOf(feed, 'title')).toEqual(['Test & "Site"', 'Paper club', harmless]);
		const self = parseXml(feed).getElementsByTagName('atom:link')[0];
		expect(self?.getAttribute('href')).toBe(`${root}rss.xml`);
	});

	test('dates are those of RFC 822; what has none has none', () => {
		expect(textsOf(feed, 'pubDate')).toEqual(['Wed, 24 Jul 2024 00:00:00 GMT']);
		expect(textsOf(feed, 'lastBuildDate')).toEqual(['Wed, 24 Jul 2024 00:00:00 GMT']);
	});

	test('a description, read as HTML, is still text', () => {
		const [, , description = ''] = textsOf(feed, 'description');
		expect(description).not.toContain('<');
		const unescaped = parseXml(`<r>${description}</r>`).documentElement.textContent;
		expect(unescaped).toBe(harmless);
	});

	test('tells at most a hundred', () => {
		const documents = Array.from({ length: 120 }, (_, at) => ingestText('A.', `n${at}.md`));
		const items = textsOf(fileOf('rss.xml', filesOf(knowledgeOf({ documents }))), 'item');
		expect(items).toHaveLength(100);
	});
});

describe('sitemap.xml and robots.txt', () => {
	test('list every page once, in full, and no part of a page', () => {
		const addresses = textsOf(fileOf('sitemap.xml'), 'loc');
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(addresses.every((one) => one.startsWith(root) && !one.includes('#'))).toBe(true);
		expect(addresses.map((one) => one.slice(root.length))).toEqual(
			expect.arrayContaining([
				'',
				'models/',
				'models/llama-3-1/',
				'documents/club/',
				'relations/developed/',
				'topics/llama-3-1/',
				'timeline/',
				'disagreements/',
				'quality/',
				'changes/',
			]),
		);
		expect(addresses).not.toContain(`${root}topics/unconnected/`);
	});

	test('days are days', () => {
		const days = textsOf(fileOf('sitemap.xml'), 'lastmod');
		expect(new Set(days)).toEqual(new Set(['2024-07-24']));
		expect(fileOf('robots.txt')).toContain(`\nSitemap: ${root}sitemap.xml\n`);
	});

	test('many pages are listed in parts', () => {
		const entities = Array.from({ length: 45_001 }, (_, at) => entityOf(`e${at}`));
		const [index, ...rest] = sitemapFiles(makeWorld({ ...knowledgeOf({}), entities }));
		expect(index?.path).toBe('sitemap.xml');
		expect(textsOf(index?.content ?? '', 'loc')).toEqual(
			rest.map(({ path }) => `https://example.org/${path}`),
		);
		expect(rest.map(({ content }) => content.match(/<loc>/g)?.length)).toEqual([45_000, 11]);
	});

	test.each([
		['/', 'https://site.example/'],
		['/a/b/', root],
	])('under %s', (base, expected) => {
		const files = filesOf(knowledgeOf({ ...parts, site: { ...parts.site, base } }));
		for (const path of ['rss.xml', 'sitemap.xml', 'llms.txt', 'data/knowledge.jsonld'])
			for (const address of fileOf(path, files).match(/https:\/\/site\.example[^\s"<>)]*/g) ?? [])
				expect(address.startsWith(expected) && !address.slice(8).includes('//'), address).toBe(
					true,
				);
	});
});

describe('llms.txt', () => {
	test('lists pages by type, most central first, linked to their Markdown', () => {
		const lines = fileOf('llms.txt').split('\n');
		expect(lines[0]).toBe('# Test \\& "Site"');
		expect(lines.filter((line) => line.startsWith('## '))).toEqual([
			'## Models',
			'## Organizations',
			'## Concepts',
			'## Hardware',
			'## Documents',
			'## Data',
		]);
		expect(lines).toContain(`- [Meta](<${root}companies/meta/index.md>): A company.`);
		expect(lines.join('\n')).not.toContain('Aside');
	});

	test('leads only to files that are there', () => {
		const files = filesOf(knowledge);
		for (const path of ['llms.txt', 'llms-full.txt']) {
			const links = fileOf(path, files).matchAll(/\]\(<([^>]*)>\)/g);
			for (const [, address = ''] of links)
				expect([...files.keys()], address).toContain(address.slice(root.length));
		}
	});

	test('the full one tells the facts of each', () => {
		expect(fileOf('llms-full.txt')).toContain(
			`## [Meta](<${root}companies/meta/index.md>)\n\nA company.\n\n- developed: Llama 3.1\n`,
		);
	});

	test('the short one stays short', () => {
		const ids = Array.from({ length: 200 }, (_, at) => `e${at}`);
		const files = filesOf(
			knowledgeOf({
				entities: ids.map((id) => entityOf(id)),
				statements: ids.slice(1).map((id) => statementOf(id, 'uses', 'e77')),
			}),
		);
		const entries = fileOf('llms.txt', files).match(/^- \[e\d+\]/gm) ?? [];
		expect(entries).toHaveLength(30);
		expect(entries[0]).toBe('- [e77]');
	});
});

describe('search.json', () => {
	const index = JSON.parse(fileOf('data/search.json')) as SearchIndex;

	test('columns are of one length, kinds in range', () => {
		const { name, aliases, kind, path, weight, kinds } = index;
		for (const column of [aliases, kind, path, weight]) expect(column).toHaveLength(name.length);
		expect(kind.every((one) => one >= 0 && one < kinds.length)).toBe(true);
		expect(kinds.slice(-2)).toEqual(['Documents', 'Topics']);
	});

	test('names entities, documents and topics, with their pages below the base', () => {
		expect(
			index.name.map((name, at) => [name, index.kinds[index.kind[at] ?? -1], index.path[at]]),
		).toEqual([
			['Aside', 'Concepts', 'concepts/#aside'],
			['H100', 'Hardware', 'hardware/h100/'],
			['Llama 3.1', 'Models', 'models/llama-3-1/'],
			['Meta', 'Organizations', 'companies/meta/'],
			[toLine(hostile), 'Concepts', 'concepts/strange/'],
			['Paper club', 'Documents', 'documents/club/'],
			[toLine(hostile), 'Documents', 'documents/letter/'],
			[expect.stringMatching(/^Llama 3\.1, /), 'Topics', 'topics/llama-3-1/'],
		]);
	});

	test('keeps only aliases with a word that is not found anyway', () => {
		expect(index.aliases[2]).toEqual([]);
		expect(index.aliases[3]).toEqual(['Meta AI', 'Meta Platforms']);
	});
});
