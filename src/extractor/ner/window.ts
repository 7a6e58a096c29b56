/** A document in stretches of prose that a recogniser can read at once. */
import type { Document } from '../../model/index.ts';
import { partOf, type Part } from '../part.ts';
import { wordsOf } from './words.ts';

export interface Limits {
	readonly words: number;
	readonly tokens: number;
	/** Tokens of a word. */
	readonly cost: (word: string) => number;
}

interface Piece {
	readonly text: string;
	readonly words: number;
	readonly tokens: number;
}

/**
 * Sentences and other lines of prose as a reader sees them, one a line, as many as a window holds. A sentence longer
 * than a window is cut between words; a name that stands across such a cut is not seen.
 *
 * @param asked what an answer depends on besides the text
 */
export function windowsOf(document: Document, asked: string, limits: Limits): readonly Part[] {
	const windows: Piece[][] = [];
	let [words, tokens] = [Infinity, Infinity];
	for (const piece of linesOf(document).flatMap((line) => cut(line, limits))) {
		if (words + piece.words > limits.words || tokens + piece.tokens > limits.tokens) {
			windows.push([]);
			[words, tokens] = [0, 0];
		}
		windows.at(-1)?.push(piece);
		[words, tokens] = [words + piece.words, tokens + piece.tokens];
	}
	return windows.map((pieces) => partOf(asked, pieces.map(({ text }) => text).join('\n')));
}

function linesOf({ blocks, sentences }: Document): readonly string[] {
	const ofBlock = Map.groupBy(sentences, ({ block }) => block);
	return blocks
		.filter(({ kind, text }) => kind !== 'code' && kind !== 'break' && /\p{L}/u.test(text))
		.flatMap(({ index, text }) => {
			const own = ofBlock.get(index) ?? [];
			return own.length > 1 ? own.map(({ start, end }) => text.slice(start, end)) : [text];
		});
}

/** Nearly always one piece: the line. */
function cut(line: string, limits: Limits): readonly Piece[] {
	const pieces: Piece[] = [];
	let [from, to, words, tokens] = [0, 0, 0, 0];
	const close = (): void => void pieces.push({ text: line.slice(from, to), words, tokens });
	for (const { text, start, end } of wordsOf(line)) {
		const cost = limits.cost(text);
		if (words === limits.words || (words > 0 && tokens + cost > limits.tokens)) {
			close();
			[from, words, tokens] = [start, 0, 0];
		}
		[to, words, tokens] = [end, words + 1, tokens + cost];
	}
	if (words > 0) close();
	return pieces;
}
