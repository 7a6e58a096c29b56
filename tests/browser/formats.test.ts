/** The files for programs of the shipped content, read by parsers that are not ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf/node/index.js';
import { parse as parseGraphml } from 'graphology-graphml/node/index.js';
import type { SerializedGraph } from 'graphology-types';
import jsonld from 'jsonld';
import { Parser as RdfParser } from 'n3';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from '../support/files.ts';
import { readCsv, readXml } from '../support/outputs.ts';

type Attributes = Record<string, unknown>;

describe.each(inject('sites'))('of the site at $base', ({ base, folder }) => {
	const root = `https://example.org${base}`;
	const files = new Set(filesIn(folder));
	const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
	/** The page that an address in full leads to. */
	const isPage = (address: string): boolean =>
		address.startsWith(root) && files.has(`${address.slice(root.length)}index.html`);
	const textsOf = (file: string, name: string): readonly string[] =>
		readXml(read(file)).elements.flatMap((one) => (one.name === name ? [one.text] : []));

	test('all XML is well formed', () => {
		const chosen = [...files].filter((file) => /\.(?:xml|gexf|graphml|svg)$/.test(file));
		expect(chosen.length).toBeGreaterThan(4);
		expect(chosen.flatMap((file) => readXml(read(file)).faults)).toEqual([]);
	});

	test('the sitemap lists pages, each once', () => {
		const addresses = textsOf('sitemap.xml', 'loc');
		expect(addresses.length).toBeGreaterThan(100);
		expect(addresses.filter((address) => !isPage(address))).toEqual([]);
		expect(new Set(addresses).size).toBe(addresses.length);
	});

	test('the feed has what RSS 2.0 asks for, and leads to pages', () => {
		const links = textsOf('rss.xml', 'link');
		expect(links[0]).toBe(root);
		expect(links.filter((address) => !isPage(address))).toEqual([]);
		expect(textsOf('rss.xml', 'guid').toSorted()).toEqual(links.slice(1).toSorted());
		for (const date of textsOf('rss.xml', 'pubDate'))
			expect(date).toMatch(
				/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|\+0000)$/,
			);
		expect(textsOf('rss.xml', 'title').every((title) => title !== '')).toBe(true);
	});

	test('GEXF, GraphML and graphology’s JSON are one graph', () => {
		const json = new MultiDirectedGraph<Attributes, Attributes>();
		json.import(JSON.parse(read('data/graph.json')) as SerializedGraph<Attributes, Attributes>);
		const others = [
			parseGexf(MultiDirectedGraph<Attributes, Attributes>, read('data/graph.gexf'), {
				respectInputGraphType: true,
			}),
			parseGraphml(MultiDirectedGraph<Attributes, Attributes>, read('data/graph.graphml')),
		];
		for (const graph of others) {
			expect(graph.nodes()).toEqual(json.nodes());
			expect(graph.size).toBe(json.size);
		}
		expect(json.order).toBeGreaterThan(100);
	});

	test('RDF parses in three spellings, and each knows every entity', async () => {
		const ids = readCsv(read('data/entities.csv')).map(({ url }) => url);
		const quads = new RdfParser({ format: 'N-Quads' }).parse(read('data/knowledge.nq'));
		const triples = new RdfParser({ format: 'Turtle' }).parse(read('data/knowledge.ttl'));
		const linked = (await jsonld.toRDF(JSON.parse(read('data/knowledge.jsonld')) as object, {
			documentLoader: () => Promise.reject(new Error('It asks for a file elsewhere.')),
		})) as { readonly object: { readonly value: string } }[];
		for (const found of [quads, triples, linked]) {
			const values = new Set(found.map(({ object }) => object.value));
			expect(ids.filter((url) => url !== undefined && !values.has(url)).slice(0, 5)).toEqual([]);
		}
	});

	test('data in pages is JSON-LD that parses', async () => {
		const pages = [...files].filter((file) => file.endsWith('.html'));
		const blocks = pages.flatMap((file) => [
			...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
		]);
		expect(blocks.length).toBeGreaterThan(100);
		for (const [, text = ''] of blocks) {
			const { '@context': context, ...rest } = JSON.parse(text) as Record<string, unknown>;
			expect(context).toBe('https://schema.org');
			expect(rest['@type']).toBeTypeOf('string');
		}
	});
});
