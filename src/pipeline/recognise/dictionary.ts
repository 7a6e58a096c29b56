/** Is a word one of the language's own? Names made of such words are told from phrases by other signs. */
import { classAt, keyOf, wordClasses } from './tagger/wordClass.ts';

const kinds = ['common', 'verb', 'adjective', 'adverb'] as const;

/** @param word in lower case */
export const isDictionaryWord = (word: string): boolean =>
	kinds.some((kind) => classAt(wordClasses(), keyOf(kind, word)) > 0);

/** @param word in lower case */
export const isVerb = (word: string): boolean => classAt(wordClasses(), keyOf('verb', word)) > 0;

/** @param word in lower case, of a common noun */
export const isNoun = (word: string): boolean => classAt(wordClasses(), keyOf('common', word)) > 0;
