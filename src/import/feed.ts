/** An RSS, Atom, RDF or JSON feed from disk: one document for each entry. */
import { slugify } from '../model/index.ts';
import { untitled, type Entry } from './feedEntry.ts';
import { readEntries } from './feedFormats.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';
import {
	fault,
	warnOf,
	type Imported,
	type ImportedDocument,
	type SourceText,
} from './imported.ts';
import { originOf, pathFor } from './path.ts';

/** An entry without text is its title, if it has one; such entries are named in one warning, since little is found in them. */
export function importFeed({ path, text }: SourceText): Imported {
	const entries = readEntries(text);
	if (typeof entries === 'string')
		return fault(
			path,
			`This is no feed that can be read: ${entries}.`,
			'Save the feed itself, not the page about it.',
		);
	const read = entries.map((entry) => ({
		entry,
		body: htmlToMarkdown(entry.html, entry.metadata.url),
	}));
	const bare = read.filter(({ body }) => body === '').map(({ entry }) => entry.metadata.title);
	const [nameless, titled] = [
		bare.filter((title) => title === untitled),
		bare.filter((title) => title !== untitled),
	];
	const mend = 'Take a feed that carries whole entries, or save the pages of these.';
	return {
		documents: read
			.filter(({ entry, body }) => body !== '' || entry.metadata.title !== untitled)
			.map(({ entry, body }) => toDocument(path, entry, body)),
		problems: [
			...warnOf(
				path,
				'title-only',
				'Entries without text; only their titles are imported',
				titled,
				mend,
			),
			...warnOf(
				path,
				'not-imported',
				'Left out, entries with neither title nor text',
				nameless,
				mend,
			),
		],
	};
}

/** Known by its id or address; else by its feed, day and title. */
function toDocument(path: string, { id, metadata }: Entry, body: string): ImportedDocument {
	const { title, date, url } = metadata;
	const known = id ?? url;
	return {
		origin:
			known === undefined
				? `${originOf('feed', path)}#${date ?? ''}-${slugify(title)}`
				: `feed:${known}`,
		path: pathFor('feeds', title, date),
		metadata,
		body: `# ${title.replace(/[\\`*_[\]<>]/g, '\\$&')}\n\n${body}`.trim(),
	};
}
