/** Parts of a block's text, with the runs that say where in the source they come from. */
import type { Piece } from './piece.ts';

/** A piece's text and runs without its first `length` characters and the white space after them. */
export function withoutStart(
	{ text, runs }: Pick<Piece, 'text' | 'runs'>,
	length: number,
): Pick<Piece, 'text' | 'runs'> {
	const from = length + (text.slice(length).length - text.slice(length).trimStart().length);
	return { text: text.slice(from), runs: sliceRuns(runs, from, text.length) };
}

/** Runs of a range of a text, moved to start at 0. */
export function sliceRuns(runs: Piece['runs'], from: number, to: number): Piece['runs'] {
	return runs
		.filter(({ start, end }) => end > from && start < to)
		.map(({ start, end, source, marks }) => {
			const [first, last] = [Math.max(start, from), Math.min(end, to)];
			const isExact = end - start === source.end - source.start;
			return {
				start: first - from,
				end: last - from,
				source: isExact
					? { start: source.start + first - start, end: source.end - (end - last) }
					: source,
				marks,
			};
		});
}
