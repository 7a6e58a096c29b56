/**
 * Exports of Readwise and Snipd in Markdown: a list of metadata, or the properties of Snipd's plugin for Obsidian, and
 * highlights. The list becomes front matter, the time of a highlight a link to its moment; each episode of a file is a document.
 */
import {
	addressOf,
	namesOf,
	present,
	readFields,
	textOf,
	toDay,
	toMinutes,
	toSeconds,
} from './fields.ts';
import { unreadFields, type Imported, type ImportedDocument, type SourceText } from './imported.ts';
import {
	metadataHeading,
	propertiesOf,
	takeFields,
	tagsIn,
	type Fields,
} from './highlightFields.ts';
import { momentMark } from './moment.ts';
import { withoutHtml } from './notes.ts';
import { originOf, pathFor, titleFrom } from './path.ts';
import { readSnips, splitEpisodes } from './snipd.ts';
import { slugify } from '../model/index.ts';

const highlightsHeading =
	/^#{2,4} (?:Highlights|Snips|Episode AI notes|New highlights added .*)\s*$/im;

/** Has a text the headings of such an export, or the properties that Snipd's plugin writes? */
export const isHighlights = (text: string): boolean =>
	highlightsHeading.test(text) &&
	(metadataHeading.test(text) || readFields(text).values.get('from_snipd') === true);

export function importHighlights({ path, text }: SourceText): Imported {
	const { values, body, fault } = readFields(text.replace(/\r\n?/g, '\n'));
	const episodes = splitEpisodes(body);
	const isOne = episodes.length === 1;
	return {
		documents: episodes.map((episode) =>
			importEpisode(path, episode, isOne ? propertiesOf(values) : new Map(), isOne),
		),
		problems: fault ? [unreadFields(path, fault)] : [],
	};
}

function importEpisode(
	path: string,
	text: string,
	properties: Fields,
	isOne: boolean,
): ImportedDocument {
	const { fields: listed, notes, rest } = takeFields(text);
	const fields: Fields = new Map([...listed, ...properties]);
	const snips = readSnips(rest);
	const title =
		textOf(fields, 'full title', 'episode title', 'title') ??
		/^# (.+)$/m.exec(text)?.[1] ??
		titleFrom(path);
	const url = addressIn(fields, 'episode url', 'episode link', 'url', 'show notes link');
	const media = addressIn(fields, 'media', 'audio', 'youtube', 'video') ?? snips.media;
	const date = ['episode publish date', 'published date', 'published', 'date']
		.map((key) => toDay(fields.get(key)))
		.find(Boolean);
	const kind = textOf(fields, 'category')?.replace(/^#/, '').replace(/s$/, '');
	const show = textOf(fields, 'show', 'show title', 'source');
	const body = withoutHtml(snips.text)
		.replace(/^!\[[^\]]*\]\([^)]*\)\s*$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.replace(stamp, (whole, clock: string, link?: string) => momentOf(whole, clock, link, media))
		.trim()
		.replace(/^# .+\n+/, '');
	const origin = originOf('highlights', path);
	const books = booksIn(fields);
	const sections = [
		...(notes === '' ? [] : [`## Show notes\n\n${notes}`]),
		...(books.length === 0 ? [] : [`## Books\n\n${books.join('\n')}`]),
	];
	return {
		origin:
			url !== undefined ? `highlights:${url}` : isOne ? origin : `${origin}#${slugify(title)}`,
		path: pathFor('highlights', title, date),
		metadata: {
			title,
			...present({
				date,
				kind: kind ?? (fields.has('show') || fields.has('show title') ? 'podcast' : 'highlights'),
				source: show,
				url: url ?? media,
				media: url === undefined ? undefined : media,
				authors: namesIn(fields, 'author', 'owner / host', 'host', 'show author'),
				speakers: namesIn(fields, 'guests', 'guest', 'speakers'),
				duration: ['duration', 'length', 'episode duration', 'episode duration minutes']
					.map((key) => toMinutes(fields.get(key)))
					.find(Boolean),
				tags: [...new Set([...tagsOf(fields), ...snips.tags])],
				description: textOf(fields, 'episode ai description', 'summary'),
			}),
		},
		body: [`# ${title}`, body, ...sections].join('\n\n'),
	};
}

/** `([Time 0:12:34](…))`, `[12:34]` and `[[12:34](…)]`, as they stand at a highlight. */
const stamp = /\(?\[?\[(?:Time )?((?:\d{1,2}:)?\d{1,2}:\d{2})\](?:\((https?:[^\s()]+)\))?\]?\)?/g;

function momentOf(
	whole: string,
	clock: string,
	link: string | undefined,
	media: string | undefined,
): string {
	const seconds = toSeconds(clock);
	if (seconds === undefined) return whole;
	return media === undefined && link !== undefined
		? `[${clock}](${link})`
		: momentMark(seconds, media);
}

const addressIn = (fields: Fields, ...keys: string[]): string | undefined =>
	keys.map((key) => addressOf(fields.get(key))).find(Boolean);

const namesIn = (fields: Fields, ...keys: string[]): readonly string[] => {
	const list = keys.map((key) => fields.get(key)).find(Array.isArray);
	if (list) return namesOf(new Map([['', list]]), '');
	return (textOf(fields, ...keys) ?? '')
		.split(/,| and /)
		.map((name) => name.trim())
		.filter((name) => name !== '');
};

const tagsOf = (fields: Fields): readonly string[] =>
	Array.isArray(fields.get('tags'))
		? namesIn(fields, 'tags').map((tag) => tag.replace(/^#/, ''))
		: tagsIn(textOf(fields, 'document tags', 'tags') ?? '');

/** A list, or `One by Ann, Two by Bo`. */
function booksIn(fields: Fields): readonly string[] {
	const value = fields.get('mentioned books');
	const books = Array.isArray(value)
		? namesOf(new Map([['', value]]), '')
		: (textOf(fields, 'mentioned books') ?? '').split(/[,;]\s+/);
	return books.filter((book) => book.trim() !== '').map((book) => `- ${book.trim()}`);
}
