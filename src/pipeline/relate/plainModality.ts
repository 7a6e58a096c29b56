/**
 * Modality by the words alone, where no pattern has read a sentence: of cells, of quantities and of what a ranker
 * guesses. Which clause a word stands in is not asked.
 */
import type { Modality, Span } from '../../model/index.ts';
import {
	claims,
	clauseHedges,
	hedges,
	holds,
	negations,
	openers,
	weakeners,
	without,
} from './modalityWords.ts';

/** So much of a sentence before its first name bears on a guess: a line may be a whole book. */
const longestBeforeGuess = 400;

/** In `A, claiming to beat C, and supports B` what is claimed ends where a verb goes on with what A does. */
const aside = /,\s+\p{Ll}+ing\b[^.;]*?,\s+and\s+(?=\p{Ll}+(?:s|ed)\s)/gu;

/** Modality from the words between a subject and what is said of it. */
export function modalityOfWords(text: string): Modality {
	const words = without(text.toLowerCase().replaceAll('’', "'"));
	return holds(words, negations) ? 'negated' : holds(words, hedges) ? 'hedged' : 'asserted';
}

/**
 * Modality of what no pattern has read but a ranker guesses: anything in its sentence that denies or weakens, up to
 * the later name, bears on it.
 *
 * @param names span from the first name to the end of the second
 */
export function modalityOfGuess(text: string, sentence: Span, names: Span): Modality {
	const { isQuestion, isPlain } = readAll(text, sentence);
	if (isQuestion) return 'hedged';
	if (isPlain) return 'asserted';
	const between = modalityOfWords(text.slice(names.start, names.end).replace(aside, ' '));
	if (between !== 'asserted') return between;
	const start = Math.max(sentence.start, names.start - longestBeforeGuess);
	const before = text.slice(start, names.start).toLowerCase().replaceAll('’', "'");
	const words = without(before);
	if (holds(words, negations)) return 'negated';
	const opening = /^(?:had|were|should) $/.test(before);
	const isWeakened = [clauseHedges, claims, openers].some((one) => holds(words, one));
	return opening || isWeakened ? 'hedged' : 'asserted';
}

/** What a whole sentence holds; most guesses are of the sentence of the last one. */
interface Whole {
	readonly text: string;
	readonly sentence: Span;
	readonly isQuestion: boolean;
	/** No word in it denies or weakens anything. */
	readonly isPlain: boolean;
}
let whole: Whole | undefined;

function readAll(text: string, sentence: Span): Whole {
	if (whole?.sentence === sentence && whole.text === text) return whole;
	const words = text
		.slice(sentence.start, sentence.end)
		.trimEnd()
		.toLowerCase()
		.replaceAll('’', "'");
	const isPlain = !inversions.test(words) && !holds(words, weakeners);
	whole = { text, sentence, isQuestion: words.endsWith('?'), isPlain };
	return whole;
}

/** Of `Had A bought B`. */
const inversions = /^(?:had|were|should) /;
