/** Round trips: what is exported, read back by libraries that did not write it, is what the artefact holds. */
import { parse as parseCsv } from 'csv-parse/sync';
import { load as parseYaml } from 'js-yaml';
import type { Link, Root } from 'mdast';
import oxigraph from 'oxigraph';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { zip } from '../../../src/integration/zip.ts';
import { parseMarkdown } from '../../../src/pipeline/ingest/parseMarkdown.ts';
import { noteNames } from '../../../src/pipeline/publish/noteName.ts';
import { entityOf, knowledgeOf } from '../../support/knowledge.ts';
import { unzip } from '../../support/unzip.ts';
import {
	bytesOf,
	fileOf,
	filesOf,
	harmless,
	knowledge,
	parseXml,
	parts,
	reported,
} from './support.ts';

const { entities, statements, documents } = knowledge;
const related = statements.filter(({ object }) => object.kind === 'entity');
const valued = statements.filter(({ object }) => object.kind === 'literal');

describe('Neo4j', () => {
	type Row = Readonly<Record<string, string>>;
	const read = (name: string): readonly Row[] =>
		parseCsv(fileOf(`data/neo4j/${name}.csv`), { columns: true }) as readonly Row[];
	const names = [
		'entities',
		'documents',
		'values',
		'statements',
		'has-value',
		'value-of',
		'mentioned-in',
	];

	test.each(names)('%s.csv has no byte order mark, which would be part of a name', (name) => {
		expect(fileOf(`data/neo4j/${name}.csv`)).not.toContain('\uFEFF');
	});

	test.each(names)('%s.csv has a header of the importer’s grammar', (name) => {
		const [header = []] = parseCsv(fileOf(`data/neo4j/${name}.csv`)) as readonly string[][];
		for (const column of header)
			expect(column).toMatch(
				/^[A-Za-z]+(?::(?:(?:int|double|date|string)(?:\[\])?|LABEL|TYPE|(?:ID|START_ID|END_ID)\([A-Z][a-z]+\)))?$/,
			);
		const kinds = header.flatMap(
			(column) => /:(ID|START_ID|END_ID|TYPE|LABEL)/.exec(column)?.[1] ?? [],
		);
		expect([
			['ID', 'LABEL'],
			['START_ID', 'END_ID', 'TYPE'],
		]).toContainEqual(kinds);
	});

	test('every end is a node, every node has one id', () => {
		const ids = {
			Entity: read('entities').map((row) => row['id:ID(Entity)']),
			Document: read('documents').map((row) => row['id:ID(Document)']),
			Value: read('values').map((row) => row['id:ID(Value)']),
		};
		for (const group of Object.values(ids)) expect(new Set(group).size).toBe(group.length);
		const ends = names.flatMap((name) =>
			read(name).flatMap((row) =>
				Object.entries(row).flatMap(([column, value]) => {
					const [, group] = /_ID\((\w+)\)$/.exec(column) ?? [];
					return group === undefined ? [] : [[group, value] as const];
				}),
			),
		);
		expect(ends.length).toBeGreaterThan(8);
		for (const [group, id] of ends) expect(ids[group as keyof typeof ids]).toContain(id);
	});

	test('entities, statements and evidence are those of the artefact', () => {
		expect(read('entities').map((row) => row['id:ID(Entity)'])).toEqual(
			entities.map(({ id }) => id),
		);
		const meta = read('entities').find(({ name }) => name === 'Meta');
		expect(meta?.['aliases:string[]']?.split('\u001f')).toEqual(['Meta AI', 'Meta Platforms']);
		expect(meta?.['labels:LABEL']?.split('\u001f')).toEqual(['Entity', 'Organization']);
		expect(
			read('statements').map((row) => [
				row['from:START_ID(Entity)'],
				row['type:TYPE'],
				row['to:END_ID(Entity)'],
				row['quotes:string[]']?.split('\u001f'),
			]),
		).toEqual(
			related.map(({ subject, predicate, object, evidence }) => [
				subject,
				predicate.toUpperCase(),
				object.kind === 'entity' && object.entity,
				evidence.map(({ quote }) => quote),
			]),
		);
		expect(read('values').map(({ text }) => text)).toEqual(['405B parameters', '-3.5']);
		expect(read('has-value').map((row) => row['to:END_ID(Value)'])).toEqual(
			valued.map(({ id }) => id),
		);
		expect(read('value-of')).toMatchObject([{ 'to:END_ID(Entity)': 'llama-3-1' }]);
	});
});

/** Front matter and text of a file of Markdown. */
function readMarkdown(text: string): { head: Record<string, unknown> | undefined; tree: Root } {
	const [, head, body = text] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
	return {
		head: head === undefined ? undefined : (parseYaml(head) as Record<string, unknown>),
		tree: parseMarkdown(body),
	};
}

function linksOf(tree: Root): readonly string[] {
	const found: string[] = [];
	visit(tree, 'link', ({ url }: Link) => void found.push(url));
	return found;
}

const zipOf = async (name: string, of = knowledge) =>
	new Map(
		(await unzip(bytesOf(of).get(`data/${name}.zip`) ?? new Uint8Array())).map((file) => [
			file.path,
			file.text,
		]),
	);

describe('Open Knowledge Format', async () => {
	const files = await zipOf('okf');
	const concepts = [...files].filter(([path]) => !/(?:^|\/)index\.md$/.test(path));

	test('conforms: concepts have a type, indexes no front matter but the version', () => {
		expect(concepts.length).toBe(entities.length + documents.length);
		for (const [path, text] of concepts) {
			expect(readMarkdown(text).head?.['type'], path).toMatch(/\S/);
			expect(path).not.toMatch(/(?:^|\/)log\.md$/);
		}
		for (const [path, text] of files)
			if (/(?:^|\/)index\.md$/.test(path))
				expect(readMarkdown(text).head, path).toEqual(
					path === 'index.md' ? { okf_version: '0.2' } : undefined,
				);
	});

	test('every link and path leads to a file of the bundle, every footnote to a source', () => {
		for (const [path, text] of files) {
			const { head = {}, tree } = readMarkdown(text);
			const sources = (head['sources'] ?? []) as readonly { id: string; resource: string }[];
			const relationships = (head['relationships'] ?? []) as readonly { to: string }[];
			const targets = [
				...linksOf(tree),
				...sources.map(({ resource }) => resource),
				...relationships.map(({ to }) => to),
			].filter((target) => !target.startsWith('http'));
			for (const target of targets) {
				const { pathname } = new URL(target, `http://b/${path}`);
				const file = pathname.slice(1);
				expect([...files.keys()], `${path} → ${target}`).toContain(
					file.endsWith('/') ? `${file}index.md` : file,
				);
			}
			const notes = [...text.matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, id]) => id);
			for (const id of notes)
				expect(
					sources.map((source) => source.id),
					path,
				).toContain(id);
		}
	});

	test('relationships are the statements of the artefact, with how sure they are and by which source', () => {
		const found = concepts.flatMap(([path, text]) => {
			const list = (readMarkdown(text).head?.['relationships'] ?? []) as readonly {
				type: string;
				to: string;
				confidence: number;
				sources?: readonly string[];
			}[];
			return list.map(({ type, to, confidence, sources }) => ({
				path,
				type,
				to,
				confidence,
				sources,
			}));
		});
		expect(found).toEqual([
			{
				path: 'models/llama-3-1.md',
				type: 'runs_on',
				to: '/hardware/h100.md',
				confidence: 0.9,
				sources: ['club'],
			},
			{
				path: 'companies/meta.md',
				type: 'developed',
				to: '/models/llama-3-1.md',
				confidence: 0.9,
				sources: ['club', 'letter'],
			},
		]);
		const { head } = readMarkdown(files.get('models/llama-3-1.md') ?? '');
		expect(head?.['values']).toMatchObject([
			{ type: 'parameter_count', value: 405e9, unit: 'parameters', text: '405B parameters' },
		]);
	});

	test('names that the format keeps are given another', async () => {
		const paths = (
			await zipOf('okf', knowledgeOf({ entities: [entityOf('log'), entityOf('index')] }))
		).keys();
		expect([...paths]).toEqual(expect.arrayContaining(['models/log_.md', 'models/index_.md']));
	});
});

describe('Obsidian', async () => {
	const files = await zipOf('obsidian');

	/** Targets of wiki links, without anchor and shown text. */
	const wikiLinks = (text: string): readonly string[] =>
		[...text.matchAll(/\[\[([^[\]]*?)(?:\\?\|[^[\]]*)?\]\]/g)].map(([, target = '']) => target);

	test('a note for each entity and document, its properties readable', () => {
		expect([...files.keys()]).toEqual([
			'Concepts/Aside.md',
			'Hardware/H100.md',
			'Models/Llama 3.1.md',
			'Organizations/Meta.md',
			`Concepts/${harmless.replace(/[\\/:*?"<>|#^[\]%]/g, ' ').replace(/\s+/g, ' ')}.md`,
			'Documents/Paper club.md',
			expect.stringMatching(/^Documents\//),
		]);
		for (const [path, text] of files) expect(readMarkdown(text).head, path).toBeTypeOf('object');
		expect(readMarkdown(files.get('Organizations/Meta.md') ?? '').head).toMatchObject({
			id: 'meta',
			type: 'Organization',
			aliases: ['Meta AI', 'Meta Platforms'],
			developed: ['[[Models/Llama 3.1|Llama 3.1]]'],
		});
	});

	test('every link leads to a note, and to a block that is there', () => {
		let count = 0;
		for (const [path, text] of files)
			for (const target of wikiLinks(text)) {
				const [, note = target, anchor] = /^(.*?)#\^(b\d+)$/.exec(target) ?? [];
				const found = files.get(`${note}.md`);
				expect(found, `${path} → ${target}`).toBeDefined();
				if (anchor !== undefined) expect(found).toMatch(new RegExp(` \\^${anchor}$`, 'm'));
				count += 1;
			}
		expect(count).toBeGreaterThan(10);
	});

	test('documents link what they mention, evidence its sentence', () => {
		expect(files.get('Documents/Paper club.md')).toContain(
			'[[Organizations/Meta|Meta]] developed [[Models/Llama 3.1|Llama 3.1]].',
		);
		expect(files.get('Organizations/Meta.md')).toMatch(
			/developed: \[\[Models\/Llama 3\.1\|Llama 3\.1\]\]\n {2}- “Meta developed Llama 3\.1\.” \(\[\[Documents\/Paper club#\^b\d+\|Paper club\]\]\)/,
		);
	});

	test('names that a file system takes for one are told apart', () => {
		const names = noteNames([
			{ id: 'a', name: 'GPT', folder: 'Models' },
			{ id: 'b', name: 'gpt', folder: 'Models' },
			{ id: 'c', name: 'gpt', folder: 'Concepts' },
			{ id: 'd', name: 'CON', folder: 'Models' },
			{ id: 'e', name: '../..', folder: 'Models' },
		]);
		expect([...names.values()]).toEqual([
			'Models/GPT (a)',
			'Models/gpt (b)',
			'Concepts/gpt',
			'Models/CON_',
			'Models/_',
		]);
	});
});

describe('zips', () => {
	const files = [
		{ path: 'b.md', content: 'é' },
		{ path: 'a/c.md', content: 'x'.repeat(1000) },
	];

	test('keep order and text; times are fixed, in every zone', async () => {
		const here = zip(files);
		const zone = process.env['TZ'];
		process.env['TZ'] = 'Pacific/Auckland';
		const there = zip(files);
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
		expect(there).toEqual(here);
		expect(await unzip(here)).toEqual(
			files.map(({ path, content }) => ({ path, text: content, modified: [33, 0] })),
		);
	});
});

describe('RDF, read by oxigraph', () => {
	const load = (path: string, format: string) => {
		const store = new oxigraph.Store();
		store.load(fileOf(path), { format });
		return store;
	};
	const ask = (store: oxigraph.Store, query: string): readonly string[][] =>
		(store.query(query) as Map<string, { value: string }>[]).map((row) =>
			[...row.values()].map(({ value }) => value),
		);
	const prefixes = `PREFIX schema: <https://schema.org/> PREFIX prov: <http://www.w3.org/ns/prov#>
		PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX site: <https://site.example/a/b/data/vocabulary#>`;

	test.each([
		['data/knowledge.nq', 'application/n-quads', 'GRAPH ?s { ?a site:developed ?b }'],
		[
			'data/knowledge.ttl',
			'text/turtle',
			'?s a rdf:Statement ; rdf:subject ?a ; rdf:predicate site:developed ; rdf:object ?b',
		],
	])('%s tells who developed what, by which sentences', (path, format, statement) => {
		const store = load(path, format);
		expect(
			ask(
				store,
				`${prefixes} SELECT ?an ?bn ?text ?title WHERE { ${statement} . ?s prov:wasDerivedFrom ?q .
				?q schema:text ?text ; schema:isPartOf ?d . ?d schema:name ?title . ?a schema:name ?an . ?b schema:name ?bn } ORDER BY ?title`,
			).map((row) => row.slice(0, 3)),
		).toEqual([
			['Meta', 'Llama 3.1', 'Meta developed Llama 3.1.'],
			['Meta', 'Llama 3.1', 'Meta developed Llama 3.1.'],
		]);
		expect(
			ask(
				store,
				`${prefixes} SELECT (COUNT(?s) AS ?n) WHERE { ?s site:statement-confidence ?c FILTER(?c > 0.05) }`,
			),
		).toEqual([[String(statements.length)]]);
	});
});

test('JSON-LD holds the triples of Turtle and no others, read by oxigraph', () => {
	const triplesOf = (path: string, format: string): readonly string[] => {
		const store = new oxigraph.Store();
		store.load(fileOf(path), { format });
		return store.match().map(String).toSorted();
	};
	const linked = triplesOf('data/knowledge.jsonld', 'application/ld+json');
	expect(linked).toEqual(triplesOf('data/knowledge.ttl', 'text/turtle'));
	expect(linked.length).toBeGreaterThan(statements.length);
});

test('CSV for spreadsheets, read by csv-parse', () => {
	const ids = (name: string): readonly string[] => [
		...new Set(
			(
				parseCsv(fileOf(`data/${name}.csv`), { columns: true, escape: '"', bom: true }) as {
					id: string;
				}[]
			).map(({ id }) => id),
		),
	];
	expect(ids('entities')).toEqual(entities.map(({ id }) => id));
	expect(ids('statements')).toEqual(statements.map(({ id }) => id));
	expect(ids('documents')).toEqual(documents.map(({ id }) => id));
});

describe('GEXF, read as plain XML', () => {
	test('an edge says who reports it', () => {
		const document = parseXml(fileOf('data/graph.gexf', filesOf(reported)));
		const key = Array.from(document.getElementsByTagName('attribute')).find(
			(one) => one.getAttribute('title') === 'attribution',
		);
		const said = Array.from(document.getElementsByTagName('edge')).flatMap((edge) =>
			Array.from(edge.getElementsByTagName('attvalue'))
				.filter((one) => one.getAttribute('for') === key?.getAttribute('id'))
				.map((one) => [edge.getAttribute('source'), one.getAttribute('value')]),
		);
		expect(said).toEqual([['llama-3-1', harmless]]);
	});

	test('types, colours and places are on every node', () => {
		const document = parseXml(fileOf('data/graph.gexf'));
		expect(document.documentElement?.getAttribute('xmlns:viz')).toBe(
			'http://www.gexf.net/1.2draft/viz',
		);
		const keys = new Map(
			Array.from(document.getElementsByTagName('attribute'), (one) => [
				one.getAttribute('title'),
				one.getAttribute('id'),
			]),
		);
		const nodes = Array.from(document.getElementsByTagName('node'));
		expect(nodes.map((node) => node.getAttribute('id'))).toEqual(entities.map(({ id }) => id));
		for (const node of nodes) {
			const entity = entities.find(({ id }) => id === node.getAttribute('id'));
			const type = Array.from(node.getElementsByTagName('attvalue')).find(
				(one) => one.getAttribute('for') === keys.get('type'),
			);
			expect(type?.getAttribute('value')).toBe(entity?.type);
			const colour = node.getElementsByTagName('viz:color')[0];
			const hex =
				knowledge.ontology.types.find(({ id }) => id === entity?.type)?.colour.light ?? '';
			expect(['r', 'g', 'b'].map((name) => Number(colour?.getAttribute(name)))).toEqual(
				[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
			);
			const place = node.getElementsByTagName('viz:position')[0];
			expect(Number(place?.getAttribute('x'))).toBe(
				knowledge.measures[entity?.id ?? entities[0]!.id]?.x,
			);
		}
	});
});

test('hostile texts are in the fixture', () => {
	expect(parts.entities?.some(({ name }) => name.includes('</script>'))).toBe(true);
});
