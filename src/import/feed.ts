/** An RSS, Atom, RDF or JSON feed from disk: one document for each entry that has text. */
import { parseFeed } from 'feedsmith';
import { addressOf, present, toDay, toMinutes } from './fields.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';
import {
	fault,
	joinImports,
	type Imported,
	type ImportedMetadata,
	type SourceText,
} from './imported.ts';
import { pathFor } from './path.ts';

interface Entry {
	/** What the feed knows the entry by. */
	readonly id: string | undefined;
	readonly html: string;
	readonly metadata: Partial<ImportedMetadata> & { readonly title: string };
}

export function importFeed({ path, text }: SourceText): Imported {
	const entries = readEntries(text);
	if (typeof entries === 'string')
		return fault(
			path,
			`This is no feed that can be read: ${entries}.`,
			'Save the feed itself, not the page about it.',
		);
	return joinImports(entries.map((entry, at) => toDocument(path, entry, at)));
}

function toDocument(path: string, { id, html, metadata }: Entry, at: number): Imported {
	const body = htmlToMarkdown(html, metadata.url);
	const named = id ?? metadata.url;
	if (named === undefined || body === '')
		return fault(
			path,
			`Entry ${at + 1} (“${metadata.title}”) has no ${body === '' ? 'text' : 'id and no address'}, so it is left out.`,
			'Take a feed that carries whole entries, or save the page of the entry.',
		);
	return {
		documents: [
			{
				origin: `feed:${named}`,
				path: pathFor('feeds', metadata.title, metadata.date),
				metadata,
				body: `# ${metadata.title.replace(/[\\`*_[\]<>]/g, '\\$&')}\n\n${body}`,
			},
		],
		problems: [],
	};
}

/** The entries in the order of the feed, or why there are none. */
function readEntries(text: string): readonly Entry[] | string {
	let parsed: ReturnType<typeof parseFeed>;
	try {
		parsed = parseFeed(text);
	} catch (cause) {
		return cause instanceof Error ? cause.message : String(cause);
	}
	const { feed } = parsed;
	const show = plain('title' in feed ? feed.title : undefined);
	switch (parsed.format) {
		case 'rss':
			return (parsed.feed.items ?? []).map((item) => ({
				id: item.guid?.value,
				html: item.content?.encoded ?? item.description ?? '',
				metadata: metadataOf({
					title: item.title,
					date: item.pubDate ?? item.dc?.dates?.[0],
					show,
					url: item.link,
					media: item.enclosures?.find(({ type }) => /^(?:audio|video)\//.test(type ?? ''))?.url,
					authors: [
						...(item.authors ?? []).map(plain),
						...(item.dc?.creators ?? []),
						item.itunes?.author,
					],
					seconds: item.itunes?.duration,
					tags: item.categories?.map(({ name }) => name),
				}),
			}));
		case 'atom':
			return (parsed.feed.entries ?? []).map((entry) => ({
				id: entry.id,
				html: plain(entry.content) ?? plain(entry.summary) ?? '',
				metadata: metadataOf({
					title: plain(entry.title),
					date: entry.published ?? entry.updated,
					show,
					url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
					media: entry.links?.find(({ rel }) => rel === 'enclosure')?.href,
					authors: entry.authors?.map(({ name }) => name),
					tags: entry.categories?.map(({ label, term }) => label ?? term),
				}),
			}));
		case 'rdf':
			return (parsed.feed.items ?? []).map((item) => ({
				id: item.link,
				html: item.content?.encoded ?? item.description ?? '',
				metadata: metadataOf({
					title: item.title,
					date: item.dc?.dates?.[0],
					show,
					url: item.link,
					authors: [...(item.dc?.creators ?? [])],
				}),
			}));
		case 'json':
			return (parsed.feed.items ?? []).map((item) => ({
				id: item.id,
				html: item.content_html ?? item.content_text ?? item.summary ?? '',
				metadata: metadataOf({
					title: item.title,
					date: plain(item.date_published),
					show,
					url: item.url,
					media: item.attachments?.[0]?.url,
					authors: item.authors?.map(({ name }) => name),
					tags: item.tags,
				}),
			}));
	}
}

interface Loose {
	readonly title: string | undefined;
	readonly date: unknown;
	readonly show: string | undefined;
	readonly url: string | undefined;
	readonly media?: string | undefined;
	readonly authors: readonly (string | undefined)[] | undefined;
	readonly seconds?: number | undefined;
	readonly tags?: readonly (string | undefined)[] | undefined;
}

function metadataOf({
	title,
	date,
	show,
	url,
	media,
	authors,
	seconds,
	tags,
}: Loose): Entry['metadata'] {
	const names = (list: Loose['authors']): readonly string[] => [
		...new Set((list ?? []).flatMap((name) => (name?.trim() ? [name.trim()] : []))),
	];
	const link = addressOf(url) ?? addressOf(media);
	const recording = addressOf(media);
	return {
		title: title?.replace(/\s+/g, ' ').trim() || 'Without title',
		...present({
			date: toDay(date),
			kind: recording === undefined ? 'article' : 'podcast',
			source: show,
			url: link,
			media: recording === link ? undefined : recording,
			authors: names(authors),
			duration: seconds === undefined ? undefined : toMinutes(seconds / 60),
			tags: names(tags),
		}),
	};
}

/** Text of a field that some formats give as an object. */
function plain(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (value instanceof Date) return value.toISOString();
	if (typeof value !== 'object' || value === null) return undefined;
	const { value: inner, name } = value as { value?: unknown; name?: unknown };
	return typeof inner === 'string' ? inner : typeof name === 'string' ? name : undefined;
}
