/** Readwise and Snipd exports: a *Metadata* list, highlights with their times, notes. */
import type { DocumentMetadata } from '../../../model/index.ts';
import { sliceRuns } from '../markdown.ts';
import type { Piece, Reading } from '../piece.ts';
import { headingKey } from '../roles.ts';

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

/** The metadata list becomes metadata; times at the end of highlights are no prose. */
export function readHighlights(reading: Reading): Reading {
	const start = reading.pieces.findIndex((piece) => isHeading(piece, 'metadata'));
	const length = reading.pieces.slice(start + 1).findIndex(({ kind }) => kind !== 'listItem');
	const items = reading.pieces.slice(start + 1, length < 0 ? undefined : start + 1 + length);
	const pieces = [
		...reading.pieces.slice(0, start),
		...reading.pieces.slice(start + 1 + items.length),
	];
	return {
		...reading,
		pieces: pieces.map(withoutTime),
		metadata: { ...readItems(items), ...reading.metadata },
	};
}

const time = /\s*[([]+Time \d{1,2}:\d{2}(?::\d{2})?[)\]]+\s*$|\s*Time \d{1,2}:\d{2}(?::\d{2})?\s*$/;

function withoutTime(piece: Piece): Piece {
	const match = time.exec(piece.text);
	if (!match || match.index === 0) return piece;
	return {
		...piece,
		text: piece.text.slice(0, match.index),
		runs: sliceRuns(piece.runs, 0, match.index),
	};
}

function readItems(items: readonly Piece[]): Partial<DocumentMetadata> {
	const values = new Map<string, string>();
	for (const { text } of items) {
		const match = /^([\p{L} ]{2,30}):\s*(.+)$/u.exec(text);
		if (match?.[1] !== undefined && match[2] !== undefined)
			values.set(match[1].toLowerCase(), match[2].trim());
	}
	const title = values.get('full title') ?? values.get('title');
	const author = values.get('author');
	const source = values.get('show') ?? values.get('source');
	const date = /\d{4}-\d{2}-\d{2}/.exec(values.get('date') ?? values.get('published') ?? '')?.[0];
	const url = values.get('url');
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
