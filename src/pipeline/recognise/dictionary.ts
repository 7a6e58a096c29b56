/** Is a word one of the language's own? Names made of such words are told from phrases by other signs. */
import { classAt, keyOf, wordClasses } from './tagger/wordClass.ts';

const kinds = ['common', 'verb', 'adjective', 'adverb'] as const;

/** @param word in lower case */
export const isDictionaryWord = (word: string): boolean =>
	kinds.some((kind) => classAt(wordClasses(), keyOf(kind, word)) > 0);
