/**
 * Exports of Readwise and Snipd: Markdown with a list of metadata, and Readwise's table of all highlights. The list
 * becomes front matter, the time of a highlight a link to its moment.
 */
import { parse } from 'csv-parse/sync';
import { addressOf, present, textOf, toDay, toMinutes, toSeconds } from './fields.ts';
import {
	fault,
	joinImports,
	type Imported,
	type ImportedDocument,
	type SourceText,
} from './imported.ts';
import { momentMark } from './moment.ts';
import { withoutHtml } from './notes.ts';
import { originOf, pathFor, titleFrom } from './path.ts';

const metadataHeading = /^#{2,4} (?:Metadata|Episode metadata)\s*$/im;
const highlightsHeading =
	/^#{2,4} (?:Highlights|Snips|Episode AI notes|New highlights added .*)\s*$/im;

/** Has a text the headings of such an export? */
export const isHighlights = (text: string): boolean =>
	metadataHeading.test(text) && highlightsHeading.test(text);

export function importHighlights({ path, text }: SourceText): Imported {
	const plain = withoutHtml(text.replace(/\r\n?/g, '\n'));
	const { fields, rest } = takeFields(plain);
	const title =
		textOf(fields, 'full title', 'episode title', 'title') ??
		/^# (.+)$/m.exec(plain)?.[1] ??
		titleFrom(path);
	const url = addressIn(fields, 'url', 'episode url', 'show notes link');
	const media = addressIn(fields, 'media', 'audio', 'youtube', 'video');
	const date = ['episode publish date', 'published date', 'published', 'date']
		.map((key) => toDay(fields.get(key)))
		.find(Boolean);
	const kind = textOf(fields, 'category')?.replace(/^#/, '').replace(/s$/, '');
	const body = rest
		.replace(/^!\[[^\]]*\]\([^)]*\)\s*$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.replace(stamp, (whole, clock: string, link?: string) => momentOf(whole, clock, link, media))
		.trim();
	const document: ImportedDocument = {
		origin: url === undefined ? originOf('highlights', path) : `highlights:${url}`,
		path: pathFor('highlights', title, date),
		metadata: {
			title,
			...present({
				date,
				kind: kind ?? (fields.has('show') ? 'podcast' : 'highlights'),
				source: textOf(fields, 'show', 'source'),
				url: url ?? media,
				media: url === undefined ? undefined : media,
				authors: namesIn(fields, 'author', 'owner / host', 'host'),
				speakers: namesIn(fields, 'guests', 'guest', 'speakers'),
				duration: toMinutes(textOf(fields, 'duration', 'length')),
				tags: namesIn(fields, 'document tags', 'tags').map((tag) => tag.replace(/^#/, '')),
			}),
		},
		body: `# ${title}\n\n${body.replace(/^# .+\n+/, '')}`,
	};
	return { documents: [document], problems: [] };
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

/** The list below the heading of the metadata, `- Key: value`, and the text without it. */
function takeFields(text: string): { fields: ReadonlyMap<string, unknown>; rest: string } {
	const heading = metadataHeading.exec(text);
	if (!heading) return { fields: new Map(), rest: text };
	const from = heading.index + heading[0].length;
	const list = /^(?:\s*(?:[-*] .*|[ \t]+\S.*))+\n?/.exec(text.slice(from))?.[0] ?? '';
	const fields = new Map(
		[...list.matchAll(/^\s*[-*] (?:\*\*)?([\p{L} /]{2,30}?)(?:\*\*)?:(?:\*\*)?\s*(.+)$/gmu)].map(
			([, key = '', value = '']) => [key.trim().toLowerCase(), plainValue(value)] as const,
		),
	);
	return { fields, rest: text.slice(0, heading.index) + text.slice(from + list.length) };
}

/** `[[Name]]`, `[label](address)` and `[label]` as what they show; an address where the label only says *link*. */
const plainValue = (value: string): string =>
	value
		.trim()
		.replace(/\[\[([^[\]]+)\]\]/g, '$1')
		.replace(/\[([^[\]]*)\]\((https?:[^()\s]+)\)/g, (_, label: string, address: string) =>
			/\b(?:link|here|open|url|play|show notes)\b/i.test(label) ? address : label,
		);

const addressIn = (fields: ReadonlyMap<string, unknown>, ...keys: string[]): string | undefined =>
	keys.map((key) => addressOf(fields.get(key))).find(Boolean);

const namesIn = (fields: ReadonlyMap<string, unknown>, ...keys: string[]): readonly string[] =>
	(textOf(fields, ...keys) ?? '')
		.split(/,| and /)
		.map((name) => name.trim())
		.filter((name) => name !== '');

/** Is a table Readwise's? */
export const isReadwiseTable = (text: string): boolean =>
	/^\uFEFF?"?Highlight"?,"?Book Title"?,/.test(text);

/** Readwise's table of highlights: one document for each book, article or episode. */
export function importReadwiseTable({ path, text }: SourceText): Imported {
	let rows: readonly Record<string, string>[];
	try {
		rows = parse(text, { columns: true, bom: true, skip_empty_lines: true });
	} catch (cause) {
		return fault(
			path,
			`The table cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
			'Export it again.',
		);
	}
	const books = Map.groupBy(rows, (row) =>
		`${row['Book Title'] ?? ''} / ${row['Book Author'] ?? ''}`.trim(),
	);
	if (rows.length === 0)
		return fault(path, 'The table has no highlights.', 'Export it again, with at least one.');
	return joinImports([...books].map(([name, highlights]) => toBook(path, name, highlights)));
}

function toBook(path: string, name: string, rows: readonly Record<string, string>[]): Imported {
	const [first] = rows;
	const title = first?.['Book Title']?.trim() ?? '';
	if (title === '')
		return fault(
			path,
			`Highlights without a title are left out: ${rows.length}.`,
			'Fill in their `Book Title` and import the table again.',
		);
	const ordered = rows.toSorted((a, b) => Number(a['Location'] ?? 0) - Number(b['Location'] ?? 0));
	const lines = ordered.flatMap((row) => {
		const highlight = (row['Highlight'] ?? '').replace(/\s+/g, ' ').trim();
		const note = (row['Note'] ?? '').replace(/\s+/g, ' ').trim();
		return highlight === '' ? [] : [`- ${highlight}${note === '' ? '' : `\n  - Note: ${note}`}`];
	});
	const days = rows.flatMap((row) => toDay(row['Highlighted at']) ?? []).toSorted();
	const document: ImportedDocument = {
		origin: `readwise:${name}`,
		path: pathFor('highlights', title),
		metadata: {
			title,
			...present({
				date: days.at(-1),
				kind: 'highlights',
				authors: (first?.['Book Author'] ?? '')
					.split(/,| and /)
					.map((author) => author.trim())
					.filter((author) => author !== ''),
				tags: tagsIn(first?.['Document tags'] ?? ''),
			}),
		},
		body: `# ${title}\n\n## Highlights\n\n${lines.join('\n')}`,
	};
	return { documents: [document], problems: [] };
}

/** `ai, history`, or as links: `[[ai]] [[history]]`. */
const tagsIn = (text: string): readonly string[] => {
	const linked = [...text.matchAll(/\[\[([^\]]+)\]\]/g)].map(([, tag = '']) => tag);
	return (linked.length > 0 ? linked : text.split(','))
		.map((tag) => tag.trim())
		.filter((tag) => tag !== '');
};
