/**
 * Feeds, newest first: `rss.xml` tells the documents, that of a type the entities that appeared, that of an entity the
 * documents that mention it. RSS 2.0 with a link to itself as the RSS Advisory Board advises.
 */
import { documentPath, ownPath, sentencePath, typePath, type Entity } from '../../model/index.ts';
import type { OutputFile } from './output.ts';
import { sentenceText } from './sentence.ts';
import { escapeXml, toLine } from '../../model/text.ts';
import { pathOf, type PublishedDocument, type World } from './world.ts';
import { element, xmlFile, type Xml } from './xml.ts';

/** A feed tells what is new; the rest is on the site. There are as many feeds of entities as entities, so these are short. */
const maxItems = 100;
const maxItemsOfEntity = 10;

export function* feedFiles(world: World): Generator<OutputFile, void> {
	const { site, documents, entities } = world.knowledge;
	const about = site.description || site.tagline || site.title;
	yield toFeed(world, {
		path: '',
		title: site.title,
		description: about,
		items: documents.slice(0, maxItems).map((document) => documentItem(world, document)),
	});
	for (const type of world.usedTypes)
		yield toFeed(world, {
			path: typePath(type),
			title: `${type.plural} · ${site.title}`,
			description: type.description || type.plural,
			items: newest(entities.filter((entity) => entity.type === type.id))
				.slice(0, maxItems)
				.map((entity) => entityItem(world, entity)),
		});
	for (const entity of entities) {
		const type = world.types.get(entity.type);
		if (!entity.hasPage || !type) continue;
		yield toFeed(world, {
			path: ownPath(type, entity),
			title: `${entity.name} · ${site.title}`,
			description: entity.description?.text ?? entity.name,
			items: mentionItems(world, entity),
		});
	}
}

interface Feed {
	/** Of the page it belongs to. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly items: readonly Item[];
}

interface Item {
	readonly title: string;
	readonly url: string;
	/** Address that stays the same, where `url` may not. */
	readonly guid?: string;
	readonly description?: string | undefined;
	readonly date?: string | undefined;
}

function toFeed({ root, knowledge }: World, { path, title, description, items }: Feed): OutputFile {
	const newestDate = items.map(({ date }) => rssDate(date)).find((date) => date !== undefined);
	const channel = element(
		'channel',
		{},
		element('title', {}, toLine(title)),
		element('link', {}, `${root}${path}`),
		element('description', {}, toHtml(description)),
		element('language', {}, knowledge.site.language),
		element('atom:link', {
			href: `${root}${path}rss.xml`,
			rel: 'self',
			type: 'application/rss+xml',
		}),
		...(newestDate === undefined ? [] : [element('lastBuildDate', {}, newestDate)]),
		...items.map(toItem),
	);
	const feed = element(
		'rss',
		{ version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
		channel,
	);
	return { path: `${path}rss.xml`, content: xmlFile(feed) };
}

function toItem({ title, url, guid, description, date }: Item): Xml {
	const day = rssDate(date);
	return element(
		'item',
		{},
		element('title', {}, toLine(title)),
		element('link', {}, url),
		element('guid', { isPermaLink: guid === undefined ? 'true' : 'false' }, guid ?? url),
		...(description === undefined ? [] : [element('description', {}, toHtml(description))]),
		...(day === undefined ? [] : [element('pubDate', {}, day)]),
	);
}

const documentItem = ({ root }: World, document: PublishedDocument): Item => ({
	title: document.metadata.title,
	url: `${root}${documentPath(document)}`,
	description:
		document.metadata.description ?? document.blocks.find(({ role }) => role === 'lead')?.text,
	date: document.metadata.date,
});

/** Latest first seen first; those without a date last, in the order of their ids. */
const newest = (entities: readonly Entity[]): readonly Entity[] =>
	entities.toSorted((a, b) =>
		(a.firstSeen ?? '') < (b.firstSeen ?? '') ? 1 : a.firstSeen === b.firstSeen ? 0 : -1,
	);

const entityItem = (world: World, entity: Entity): Item => ({
	title: entity.name,
	url: `${world.root}${pathOf(world, entity)}`,
	description: entity.description?.text,
	date: entity.firstSeen,
});

/** Each document with its first sentence that names the entity. */
function mentionItems(world: World, entity: Entity): readonly Item[] {
	const first = new Map<string, number>();
	for (const { document, sentence } of world.mentionsOf.get(entity.id) ?? [])
		first.set(document, Math.min(first.get(document) ?? Infinity, sentence));
	const documents = [...entity.documents].flatMap((id) => world.documents.get(id) ?? []);
	return documents
		.toSorted((a, b) => ((a.metadata.date ?? '') < (b.metadata.date ?? '') ? 1 : -1))
		.slice(0, maxItemsOfEntity)
		.map((document) => {
			const sentence = first.get(document.id) ?? 0;
			return {
				title: document.metadata.title,
				url: `${world.root}${sentencePath(document, sentence)}`,
				guid: `${world.root}${documentPath(document)}#${entity.id}`,
				description: sentenceText(document, sentence),
				date: document.metadata.date,
			};
		});
}

/** Midnight of a day in the form of RFC 822; `undefined` where there is none. */
function rssDate(day: string | undefined): string | undefined {
	const date = new Date(`${day ?? ''}T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? undefined : date.toUTCString();
}

/** A description is read as HTML, so text is escaped once for HTML and once more for XML. */
const toHtml = (text: string): string => escapeXml(toLine(text));
