/** Where each format of feeds keeps what an entry says. */
import { parseFeed } from 'feedsmith';
import {
	escape,
	htmlOf,
	looseTitle,
	plain,
	titleOf,
	toEntry,
	type Enclosure,
	type Entry,
} from './feedEntry.ts';

/** The entries in the order of the feed, or why there are none. */
export function readEntries(text: string): readonly Entry[] | string {
	let parsed: ReturnType<typeof parseFeed>;
	try {
		parsed = parseFeed(text);
	} catch (cause) {
		return cause instanceof Error ? cause.message : String(cause);
	}
	switch (parsed.format) {
		case 'rss': {
			const show = looseTitle(parsed.feed.title);
			return (parsed.feed.items ?? []).map((item) =>
				toEntry({
					id: item.guid?.value,
					title: looseTitle(item.title ?? item.itunes?.title),
					texts: [
						item.content?.encoded,
						item.description,
						itunesOf(item).summary,
						plain(item.media?.description ?? item.media?.groups?.[0]?.description),
						itunesOf(item).subtitle,
					],
					date: item.pubDate ?? item.dc?.dates?.[0],
					show,
					url: item.link,
					enclosures: [...(item.enclosures ?? []), ...mediaOf(item.media)],
					authors: [
						...(item.authors ?? []).map(plain),
						...(item.dc?.creators ?? []),
						item.itunes?.author,
					],
					seconds: item.itunes?.duration,
					tags: [
						...(item.categories ?? []).map(({ name }) => name),
						...(itunesOf(item).keywords ?? []),
					],
				}),
			);
		}
		case 'atom': {
			const show = titleOf(parsed.feed.title);
			return (parsed.feed.entries ?? []).map((entry) =>
				toEntry({
					id: entry.id,
					title: titleOf(entry.title),
					texts: [
						htmlOf(entry.content),
						htmlOf(entry.summary),
						itunesOf(entry).summary,
						plain(entry.media?.description ?? entry.media?.groups?.[0]?.description),
					],
					date: entry.published ?? entry.updated,
					show,
					url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
					enclosures: [
						...(entry.links ?? [])
							.filter(({ rel }) => rel === 'enclosure')
							.map(({ href, type }) => ({ url: href, type })),
						...mediaOf(entry.media),
					],
					authors: [...(entry.authors ?? []).map(({ name }) => name), entry.itunes?.author],
					seconds: entry.itunes?.duration,
					tags: [
						...(entry.categories ?? []).map(({ label, term }) => label ?? term),
						...(itunesOf(entry).keywords ?? []),
					],
				}),
			);
		}
		case 'rdf': {
			const show = looseTitle(parsed.feed.title);
			return (parsed.feed.items ?? []).map((item) =>
				toEntry({
					id: item.link,
					title: looseTitle(item.title),
					texts: [item.content?.encoded, item.description],
					date: item.dc?.dates?.[0],
					show,
					url: item.link,
					authors: item.dc?.creators,
				}),
			);
		}
		case 'json': {
			const show = parsed.feed.title;
			return (parsed.feed.items ?? []).map((item) =>
				toEntry({
					id: item.id,
					title: item.title,
					texts: [
						item.content_html,
						...[item.content_text, item.summary].map((one) => one && escape(one)),
					],
					date: plain(item.date_published),
					show,
					url: item.url ?? item.external_url,
					enclosures: item.attachments?.map((file) => ({
						url: file.url,
						type: file.mime_type,
						seconds: file.duration_in_seconds,
					})),
					authors: item.authors?.map(({ name }) => name),
					tags: item.tags,
				}),
			);
		}
	}
}

/** What the namespace of iTunes held once; feeds still have it, though Apple reads it no more. */
interface Itunes {
	readonly summary?: string;
	readonly subtitle?: string;
	readonly keywords?: readonly string[];
}

const itunesOf = ({ itunes }: { readonly itunes?: Itunes }): Itunes => itunes ?? {};

interface Media {
	readonly contents?: readonly { url?: string; type?: string; duration?: number }[];
	readonly groups?: readonly Media[];
}

/** Recordings as Media RSS names them. */
const mediaOf = (media: Media | undefined): readonly Enclosure[] =>
	[media, ...(media?.groups ?? [])].flatMap((one) =>
		(one?.contents ?? []).map(({ url, type, duration }) => ({ url, type, seconds: duration })),
	);
