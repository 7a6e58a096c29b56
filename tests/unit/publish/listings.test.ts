import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../../src/model/searchIndex.ts';
import { sitemapFiles } from '../../../src/pipeline/publish/sitemap.ts';
import { toLine } from '../../../src/model/text.ts';
import { dataPage } from '../../../src/site/data.ts';
import { pageTwins } from '../../../src/site/pageTwins.ts';
import { makeWorld } from '../../../src/pipeline/publish/world.ts';
import { ingestText } from '../../support/ingestText.ts';
import { entityOf, knowledgeOf, mentionIn, statementOf } from '../../support/knowledge.ts';
import { sketchWorld } from '../../support/world.ts';
import {
	bytesOf,
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

describe('feeds of types and entities', () => {
	test('a type tells its entities, the latest first', () => {
		const artefact = knowledgeOf({
			entities: [
				entityOf('a', 'model', { firstSeen: '2024-01-01' }),
				entityOf('b', 'model', { firstSeen: '2024-02-01' }),
				entityOf('c', 'model'),
				entityOf('d', 'dataset', { firstSeen: '2024-03-01' }),
			],
		});
		const feed = fileOf('models/rss.xml', filesOf(artefact));
		expect(textsOf(feed, 'title')).toEqual(['Models · Test', 'b', 'a', 'c']);
		expect(textsOf(feed, 'pubDate')).toEqual([
			'Thu, 01 Feb 2024 00:00:00 GMT',
			'Mon, 01 Jan 2024 00:00:00 GMT',
		]);
	});

	test('an entity tells the documents that mention it, with the first sentence that does', () => {
		const feed = fileOf('companies/meta/rss.xml');
		expect(textsOf(feed, 'title')).toEqual(['Meta · Test & "Site"', 'Paper club', harmless]);
		expect(textsOf(feed, 'link')).toEqual([
			`${root}companies/meta/`,
			`${root}documents/club/#s2`,
			`${root}documents/letter/#s1`,
		]);
		expect(textsOf(feed, 'guid')).toEqual([
			`${root}documents/club/#meta`,
			`${root}documents/letter/#meta`,
		]);
		expect(textsOf(feed, 'description')).toEqual([
			'A company.',
			'Meta developed Llama 3.1.',
			'Meta &amp; Llama 3.1 again.',
		]);
		const self = parseXml(feed).getElementsByTagName('atom:link')[0];
		expect(self?.getAttribute('href')).toBe(`${root}companies/meta/rss.xml`);
	});

	test('one of many documents tells the newest ten', () => {
		const documents = Array.from({ length: 30 }, (_, at) =>
			ingestText(
				`---\ndate: 2024-01-${String(at + 1).padStart(2, '0')}\n---\n\nMeta.`,
				`n${at}.md`,
			),
		);
		const mentions = documents.map((document) => mentionIn(document, 'Meta', 'meta'));
		const entities = [entityOf('meta', 'organization', { name: 'Meta' })];
		const files = filesOf(knowledgeOf({ documents, mentions, entities }));
		const dates = textsOf(fileOf('companies/meta/rss.xml', files), 'pubDate');
		expect(dates).toHaveLength(10);
		expect(dates[0]).toContain('30 Jan 2024');
	});
});

describe('opensearch.xml', () => {
	test('tells browsers how the site is searched', () => {
		const description = fileOf('opensearch.xml');
		expect(textsOf(description, 'ShortName')).toEqual(['Test & "Site"']);
		const templates = Array.from(parseXml(description).getElementsByTagName('Url'), (one) =>
			one.getAttribute('template'),
		);
		expect(templates).toEqual([`${root}?search={searchTerms}`, `${root}opensearch.xml`]);
	});

	test('keeps the lengths of the format, and is not there without an address', () => {
		const site = { title: 'A name that is far too long', url: 'https://a.example' };
		const [name = ''] = textsOf(
			fileOf('opensearch.xml', filesOf(knowledgeOf({ site }))),
			'ShortName',
		);
		expect(name).toBe('A name that is f');
		expect(filesOf(knowledgeOf({})).has('opensearch.xml')).toBe(false);
	});
});

describe('twins of lists', () => {
	test.each([
		['', ['Models', 'Organizations', 'Concepts', 'Hardware', 'Documents', 'Topics', 'Relations']],
		['models/', ['Llama 3.1']],
		['documents/', ['Paper club', hostile]],
		['relations/developed/', ['Meta developed Llama 3.1']],
	])('%s lists what the page lists, as JSON and as Markdown', (path, names) => {
		const { items } = JSON.parse(fileOf(`${path}index.json`)) as {
			items: readonly { readonly name: string; readonly url: string }[];
		};
		expect(items.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
		for (const { url } of items) {
			expect(url.startsWith(root)).toBe(true);
			expect(fileOf(`${path}index.md`)).toContain(`(<${url}>)`);
		}
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
				'data/',
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
		// Their list is parted by letter: a page more.
		expect(rest.map(({ content }) => content.match(/<loc>/g)?.length)).toEqual([45_000, 13]);
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
			'## About the site',
			'## Data',
		]);
		expect(lines).toContain(`- [Meta](<${root}companies/meta/index.md>): A company.`);
		expect(lines.join('\n')).not.toContain('Aside');
	});

	test('leads only to files that are there', () => {
		const files = filesOf(knowledge);
		const sketch = sketchWorld({});
		const ofSite = [...pageTwins(sketch), dataPage(sketch, [])].map(
			({ path }) => `${path}index.md`,
		);
		const paths = [...files.keys(), ...bytesOf(knowledge).keys(), ...ofSite];
		for (const path of ['llms.txt', 'llms-full.txt']) {
			const links = fileOf(path, files).matchAll(/\]\(<([^>]*)>\)/g);
			for (const [, address = ''] of links)
				expect(paths, address).toContain(address.slice(root.length));
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
