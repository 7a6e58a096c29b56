/** Readwise and Snipd exports: a *Metadata* list, highlights with their times, notes. */
import type { DocumentMetadata } from '../../../model/index.ts';
import type { Piece, Reading } from '../piece.ts';
import { headingKey } from '../roles.ts';
import { sliceRuns } from '../runs.ts';

const headings = new Set([
	'metadata',
	'highlights',
	'episode ai notes',
	'episode metadata',
	'snips',
]);

const isHeading = (piece: Piece, name: string): boolean =>
	piece.kind === 'heading' && headingKey(piece.text).endsWith(name);

export const isHighlights = (pieces: readonly Piece[]): boolean =>
	pieces.some((piece) => isHeading(piece, 'metadata')) &&
	pieces.filter((piece) => piece.kind === 'heading' && headings.has(headingKey(piece.text)))
		.length >= 2;

/** Metadata lists beyond the first: a file of several episodes, which is one document all the same. */
export const furtherEpisodes = (pieces: readonly Piece[]): readonly Piece[] =>
	pieces.filter((piece) => isHeading(piece, 'metadata')).slice(1);

/**
 * The metadata list becomes metadata, the first heading the title (it may be a short form of the one in
 * the list); times and links back at the end of highlights are no prose, nor is the cover.
 */
export function readHighlights(reading: Reading): Reading {
	const start = reading.pieces.findIndex((piece) => isHeading(piece, 'metadata'));
	const length = reading.pieces.slice(start + 1).findIndex(({ kind }) => kind !== 'listItem');
	const items = reading.pieces.slice(start + 1, length < 0 ? undefined : start + 1 + length);
	const above = reading.pieces.slice(0, start).filter(({ text }) => text !== 'rw-book-cover');
	const pieces = [...above.map(asTitle), ...reading.pieces.slice(start + 1 + items.length)];
	return {
		...reading,
		pieces: pieces.flatMap(withoutBacklink),
		metadata: { ...readItems(items), ...reading.metadata },
	};
}

const asTitle = (piece: Piece, at: number): Piece =>
	at === 0 && piece.kind === 'heading' && piece.depth === 1 ? { ...piece, role: 'title' } : piece;

const backlink = / ?[([]{0,2}(?:Time \d{1,2}:\d{2}(?::\d{2})?|View Highlight)[)\]]{0,2}$/;

/** Of Snipd: a line that plays a snip, and the one at the end. */
const player = /^🎧.*\d:\d{2} ?[-–]|^Created with Snipd\b/u;

function withoutBacklink(piece: Piece): readonly Piece[] {
	if (piece.kind === 'paragraph' && player.test(piece.text)) return [];
	const isProse = piece.kind !== 'code' && piece.kind !== 'cell';
	const end = isProse ? piece.text.search(backlink) : -1;
	if (end < 0) return [piece];
	const rest = { text: piece.text.slice(0, end), runs: sliceRuns(piece.runs, 0, end) };
	return end === 0 ? [] : [{ ...piece, ...rest }];
}

const dates = ['date', 'published', 'published date', 'episode publish date'] as const;

function readItems(items: readonly Piece[]): Partial<DocumentMetadata> {
	const values = new Map<string, string>();
	for (const { text, runs } of items) {
		const [, key, value] = /^([\p{L} /]{2,30})::?\s*(.+)$/u.exec(text) ?? [];
		if (key === undefined || value === undefined) continue;
		const link = runs.flatMap(({ marks }) => marks).find((mark) => mark.kind === 'link');
		const isOnlyLink = link !== undefined && /^open\b/i.test(value);
		values.set(key.toLowerCase(), isOnlyLink ? link.href : value.trim());
	}
	const title = values.get('full title') ?? values.get('episode title') ?? values.get('title');
	const author = values.get('author') ?? values.get('owner / host');
	const source = values.get('show') ?? values.get('source');
	const published = dates.map((name) => values.get(name)).find((value) => value !== undefined);
	const date = /\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
	const url = ['url', 'episode url', 'episode link']
		.map((name) => values.get(name))
		.find((value) => value !== undefined);
	const kind = values.get('category')?.replace(/^#/, '').replace(/s$/, '');
	return {
		...(title !== undefined && { title }),
		...(author !== undefined && {
			authors: author
				.split(/,| and /)
				.map((name) => name.trim())
				.filter(Boolean),
		}),
		...(source !== undefined && { source }),
		...(date !== undefined && { date }),
		...(url !== undefined && /^https?:\/\/\S+$/.test(url) && { url }),
		...(kind !== undefined && { kind }),
	};
}
