/** `rss.xml`: the documents, newest first. RSS 2.0 with a link to itself as the RSS Advisory Board advises. */
import { documentPath } from '../../model/index.ts';
import type { OutputFile } from './output.ts';
import { toLine } from './text.ts';
import type { PublishedDocument, World } from './world.ts';
import { element, escapeXml, xmlFile, type Xml } from './xml.ts';

/** A feed tells what is new; the rest is on the site. */
const maxItems = 100;

export function feedFile(world: World): OutputFile {
	const { site, documents } = world.knowledge;
	const newest = rssDate(documents[0]);
	const channel = element(
		'channel',
		{},
		element('title', {}, toLine(site.title)),
		element('link', {}, world.root),
		element('description', {}, toHtml(site.description || site.tagline || site.title)),
		element('language', {}, site.language),
		element('atom:link', {
			href: `${world.root}rss.xml`,
			rel: 'self',
			type: 'application/rss+xml',
		}),
		...(newest === undefined ? [] : [element('lastBuildDate', {}, newest)]),
		...documents.slice(0, maxItems).map((document) => toItem(world, document)),
	);
	const root = element(
		'rss',
		{ version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
		channel,
	);
	return { path: 'rss.xml', content: xmlFile(root) };
}

function toItem({ root }: World, document: PublishedDocument): Xml {
	const { title, description } = document.metadata;
	const url = `${root}${documentPath(document)}`;
	const date = rssDate(document);
	const lead = description ?? document.blocks.find(({ role }) => role === 'lead')?.text;
	return element(
		'item',
		{},
		element('title', {}, toLine(title)),
		element('link', {}, url),
		element('guid', { isPermaLink: 'true' }, url),
		...(lead === undefined ? [] : [element('description', {}, toHtml(lead))]),
		...(date === undefined ? [] : [element('pubDate', {}, date)]),
	);
}

/** Midnight of the document's day in the form of RFC 822; `undefined` where it has no date. */
function rssDate(document: PublishedDocument | undefined): string | undefined {
	const date = new Date(`${document?.metadata.date ?? ''}T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? undefined : date.toUTCString();
}

/** A description is read as HTML, so text is escaped once for HTML and once more for XML. */
const toHtml = (text: string): string => escapeXml(toLine(text));
