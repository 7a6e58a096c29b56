/** `sitemap.xml` and `robots.txt`: every page for search engines. https://www.sitemaps.org/protocol.html */
import {
	documentPath,
	relationLetterPath,
	relationPath,
	topicPath,
	typeLetterPath,
	typePath,
} from '../../model/index.ts';
import { letterOf } from '../../model/letter.ts';
import type { OutputFile } from './output.ts';
import { pathOf, type World } from './world.ts';
import { element, xmlFile, type Xml } from './xml.ts';

/** The protocol allows 50,000 addresses in a file. */
const maxAddresses = 45_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Pages that every site has. */
const sitePages = [
	...['', 'documents/', 'timeline/', 'relations/', 'topics/', 'graph/'],
	...['disagreements/', 'quality/', 'changes/', 'data/'],
];

interface Page {
	readonly path: string;
	/** Day of the newest document it shows. */
	readonly date?: string | undefined;
}

/** One sitemap, or an index of several where there are many pages. */
export function sitemapFiles(world: World): readonly OutputFile[] {
	const pages = pagesOf(world).map(({ path, date }) => entry('url', `${world.root}${path}`, date));
	if (pages.length <= maxAddresses) return [file('sitemap.xml', 'urlset', pages)];
	const parts: OutputFile[] = [];
	for (let start = 0; start < pages.length; start += maxAddresses)
		parts.push(
			file(`sitemap-${parts.length + 1}.xml`, 'urlset', pages.slice(start, start + maxAddresses)),
		);
	const index = parts.map(({ path }) => entry('sitemap', `${world.root}${path}`));
	return [file('sitemap.xml', 'sitemapindex', index), ...parts];
}

const file = (path: string, root: string, entries: readonly Xml[]): OutputFile => ({
	path,
	content: xmlFile(element(root, { xmlns: namespace }, ...entries)),
});

const entry = (name: string, address: string, date?: string): Xml =>
	element(
		name,
		{},
		element('loc', {}, address),
		...(date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)
			? []
			: [element('lastmod', {}, date)]),
	);

/** Pages without a date of their own change with the newest document. */
function pagesOf(world: World): readonly Page[] {
	const { entities, documents, communities } = world.knowledge;
	const date = documents.find(({ metadata }) => metadata.date !== undefined)?.metadata.date;
	return [
		...sitePages.map((path) => ({ path, date })),
		...world.usedTypes.map((type) => ({ path: typePath(type), date })),
		...world.usedPredicates.map(({ id }) => ({ path: relationPath(id), date })),
		...[...letterPages(world)].map((path) => ({ path, date })),
		...communities
			.filter(({ slug, members }) => members.some((id) => id === slug))
			.map((community) => ({ path: topicPath(community), date })),
		...documents.map((document) => ({
			path: documentPath(document),
			date: document.metadata.date,
		})),
		...entities
			.filter(({ hasPage }) => hasPage)
			.map((entity) => ({ path: pathOf(world, entity), date: entity.lastSeen })),
	];
}

/** The parts of lists that are too long for one page. */
function letterPages({ knowledge, types, entities, long }: World): ReadonlySet<string> {
	const paths = new Set<string>();
	for (const { type: id, name } of knowledge.entities) {
		const type = types.get(id);
		if (type && long.types.has(id)) paths.add(typeLetterPath(type, letterOf(name)));
	}
	for (const { predicate, subject } of knowledge.statements)
		if (long.predicates.has(predicate))
			paths.add(relationLetterPath(predicate, letterOf(entities.get(subject)?.name ?? subject)));
	return paths;
}

export const robotsFile = ({ root }: World): OutputFile => ({
	path: 'robots.txt',
	content: `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`,
});
