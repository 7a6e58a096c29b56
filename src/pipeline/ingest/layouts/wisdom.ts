/** The *extract wisdom* layout: headings of the first level in capitals, with a colon, over bullet lists. */
import type { Piece, Reading } from '../piece.ts';
import { headingKey } from '../roles.ts';

const marks = new Set([
	'summary',
	'ideas',
	'insights',
	'quotes',
	'habits',
	'facts',
	'references',
	'one sentence takeaway',
	'recommendations',
]);

const isMark = (piece: Piece): boolean =>
	piece.kind === 'heading' &&
	marks.has(headingKey(piece.text)) &&
	piece.text === piece.text.toUpperCase();

export const isWisdom = (pieces: readonly Piece[]): boolean => pieces.filter(isMark).length >= 3;

/** Its headings under the title, without the colon. */
export function readWisdom(reading: Reading): Reading {
	const pieces = reading.pieces.map((piece): Piece => {
		if (!isMark(piece) || piece.kind !== 'heading') return piece;
		const text = piece.text.replace(/\s*:\s*$/, '');
		return {
			...piece,
			text,
			runs: piece.runs.map((run) =>
				run.end > text.length
					? {
							...run,
							end: text.length,
							source: { ...run.source, end: run.source.end - (run.end - text.length) },
						}
					: run,
			),
			depth: 2,
		};
	});
	return { ...reading, pieces };
}
