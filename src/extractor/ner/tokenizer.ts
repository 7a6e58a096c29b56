/** Numbers of a model for words: each word is encoded by itself, as models for names were trained. */
import type { Tokenizer } from '@huggingface/tokenizers';
import { NerFault } from './fault.ts';

/** What a tokenizer is asked for here. */
export type Tokens = Pick<Tokenizer, 'encode' | 'token_to_id'>;

export interface WordEncoder {
	/** Stands before and after everything. */
	readonly frame: readonly [start: number, end: number];
	/** At least one number, at most 64. */
	readonly encode: (word: string) => readonly number[];
	readonly idOf: (token: string) => number | undefined;
}

/** A longer word is no name but data; the model sees its beginning. */
const mostTokens = 64;

/** @param isBytes whether tokens begin with the space before them (byte-level pre-tokenizers) */
export function wordEncoder(tokenizer: Tokens, isBytes: boolean): WordEncoder {
	const frame = tokenizer.encode('').ids;
	const [start, end] = frame;
	if (frame.length !== 2 || start === undefined || end === undefined)
		throw new NerFault(
			`The tokenizer frames a text by ${frame.length} tokens, where models for names have 2: tokenizer.json is not of such a model.`,
		);
	const known = new Map<string, readonly number[]>();
	const encode = (word: string): readonly number[] => {
		const earlier = known.get(word);
		if (earlier) return earlier;
		const { ids } = tokenizer.encode(isBytes ? ` ${word}` : word, { add_special_tokens: false });
		// A word that the tokenizer drops (a control character) still counts as one.
		const numbers = ids.length > 0 ? ids.slice(0, mostTokens) : [end];
		known.set(word, numbers);
		return numbers;
	};
	return { frame: [start, end], encode, idOf: (token) => tokenizer.token_to_id(token) };
}
