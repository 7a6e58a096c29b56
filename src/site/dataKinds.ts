/** What each published file is, by its path. Words are keys of `strings`; a file that none fits is listed without them. */
import { contentSchemas, outputSchemas } from '../model/fileSchemas.ts';
import type { World } from './world.ts';

/** Keys of what has no places to fill. */
type Key = Exclude<
	Extract<Parameters<World['say']>[0], `${'data' | 'file' | 'opens'}${string}`>,
	'dataSummary' | 'fileSchema'
>;

/** Parts of the page, in its order. */
export const dataGroups = [
	['graph', 'dataGraph', 'dataGraphWhy'],
	['linked', 'dataLinked', 'dataLinkedWhy'],
	['tables', 'dataTables', 'dataTablesWhy'],
	['neo4j', 'dataNeo4j', 'dataNeo4jWhy'],
	['archives', 'dataArchives', 'dataArchivesWhy'],
	['reading', 'dataReading', 'dataReadingWhy'],
	['site', 'dataOfSite', 'dataOfSiteWhy'],
	['schemas', 'dataSchemas', 'dataSchemasWhy'],
] as const satisfies readonly (readonly [id: string, title: Key, why: Key])[];

export interface DataKind {
	readonly pattern: RegExp;
	readonly group: (typeof dataGroups)[number][0];
	readonly format: string;
	/** Schemas are told apart by what they describe. */
	readonly what: Key | 'fileSchema';
	/** What opens it. */
	readonly opens: Key;
	/** Listed as one, under this name. */
	readonly together?: string;
}

/** The first that fits counts. */
export const dataKinds: readonly DataKind[] = [
	kind(/^data\/graph\.json$/, 'graph', 'JSON', 'fileGraph', 'opensGraph'),
	kind(/^data\/graph\.gexf$/, 'graph', 'GEXF 1.2', 'fileGexf', 'opensGexf'),
	kind(/^data\/graph\.graphml$/, 'graph', 'GraphML', 'fileGraphml', 'opensGraphml'),
	kind(/^data\/knowledge\.ttl$/, 'linked', 'Turtle', 'fileTurtle', 'opensRdf'),
	kind(/^data\/knowledge\.nq$/, 'linked', 'N-Quads', 'fileQuads', 'opensQuads'),
	kind(/^data\/knowledge\.jsonld$/, 'linked', 'JSON-LD 1.1', 'fileJsonld', 'opensRdf'),
	kind(/^data\/entities\.csv$/, 'tables', 'CSV', 'fileEntities', 'opensTable'),
	kind(/^data\/statements\.csv$/, 'tables', 'CSV', 'fileStatements', 'opensTable'),
	kind(/^data\/documents\.csv$/, 'tables', 'CSV', 'fileDocuments', 'opensTable'),
	kind(
		/^data\/neo4j\/(?:entities|documents|values)\.csv$/,
		'neo4j',
		'CSV',
		'fileNodes',
		'opensNeo4j',
	),
	kind(/^data\/neo4j\/[^/]+\.csv$/, 'neo4j', 'CSV', 'fileRelationships', 'opensNeo4j'),
	kind(/^data\/obsidian(?:-\d+)?\.zip$/, 'archives', 'ZIP', 'fileVault', 'opensVault'),
	kind(/^data\/okf(?:-\d+)?\.zip$/, 'archives', 'ZIP', 'fileOkf', 'opensOkf'),
	kind(/^llms\.txt$/, 'reading', 'Markdown', 'fileLlms', 'opensModel'),
	kind(/^llms-full\.txt$/, 'reading', 'Markdown', 'fileLlmsFull', 'opensModel'),
	kind(/(?:^|\/)index\.md$/, 'reading', 'Markdown', 'fileMarkdown', 'opensText', '…/index.md'),
	kind(/(?:^|\/)index\.json$/, 'reading', 'JSON', 'fileJson', 'opensJson', '…/index.json'),
	kind(/^rss\.xml$/, 'reading', 'RSS 2.0', 'fileFeed', 'opensFeed'),
	kind(/\/rss\.xml$/, 'reading', 'RSS 2.0', 'fileFeeds', 'opensFeed', '…/rss.xml'),
	kind(/^sitemap(?:-\d+)?\.xml$/, 'reading', 'Sitemap 0.9', 'fileSitemap', 'opensSearch'),
	kind(/^opensearch\.xml$/, 'reading', 'OpenSearch 1.1', 'fileOpenSearch', 'opensBrowser'),
	kind(/^robots\.txt$/, 'reading', 'TXT', 'fileRobots', 'opensSearch'),
	kind(/^data\/snapshot\.json$/, 'site', 'JSON', 'fileSnapshot', 'opensGistgraph'),
	kind(/^data\/search\.json$/, 'site', 'JSON', 'fileNames', 'opensScripts'),
	kind(/^data\/explorer\.json$/, 'site', 'JSON', 'fileMap', 'opensScripts'),
	kind(/^data\/explorer\//, 'site', 'JSON', 'fileMapRest', 'opensScripts', 'data/explorer/…'),
	kind(/^data\/facts\//, 'site', 'JSON', 'fileFacts', 'opensScripts', 'data/facts/…'),
	kind(/^data\/schemas\/[^/]+\.json$/, 'schemas', 'JSON', 'fileSchema', 'opensEditor'),
];

function kind(
	pattern: RegExp,
	group: DataKind['group'],
	format: string,
	what: DataKind['what'],
	opens: Key,
	together?: string,
): DataKind {
	return { pattern, group, format, what, opens, ...(together !== undefined && { together }) };
}

/** Read by the server that the site stands on, and shown to nobody. */
export const isForServer = (path: string): boolean =>
	['_headers', '.htaccess', 'vercel.json'].includes(path);

/** Forms of pages stand beside them, where pages made by the site itself have theirs too: they are not counted. */
export const isBesidePage = (path: string): boolean => /(?:^|\/)index\.(?:md|json)$/.test(path);

/** Where the title of a schema has words; those that name a command are known by it. */
const described: Readonly<Record<string, string>> = {
	list: '…/index.json',
	entity: '…/…/index.json',
	document: 'documents/…/index.json',
};

const titles: ReadonlyMap<string, string> = new Map(
	[...contentSchemas, ...outputSchemas].map(({ name, title }) => {
		const [, command] = /`([^`]+)`/.exec(title) ?? [];
		return [name, described[name] ?? command ?? title];
	}),
);

/** The files that a published schema describes. */
export const describedBy = (path: string): string =>
	titles.get(path.replace(/^.*\/|\.json$/g, '')) ?? path;
