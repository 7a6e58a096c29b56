/** What is known of a sequence as a whole: its words, the names of several words in it, and how the document spells. */
import { mix } from '../../learning/hash.ts';
import { findNames, knownNames } from './knownName.ts';
import { isTitledAt } from '../passage.ts';
import type { Sequence } from './sequence.ts';
import {
	classAt,
	longerTerm,
	longestTerm,
	noTerm,
	wordClasses,
	type ClassTable,
} from './wordClass.ts';
import type { WordView } from './wordView.ts';

/** Words that the document holds in lower case, and those it holds with a capital inside a sentence. */
export interface Spellings {
	readonly small: ReadonlySet<number>;
	readonly capital: ReadonlySet<number>;
}

/** @param views of the words of each sequence */
export function readSpellings(
	sequences: readonly Sequence[],
	views: readonly (readonly WordView[])[],
): Spellings {
	const small = new Set<number>();
	const capital = new Set<number>();
	sequences.forEach(({ tokens, passage }, index) => {
		views[index]?.forEach(({ lower, isCapitalised }, at) => {
			const word = tokens[at]?.word;
			if (!isCapitalised) small.add(lower);
			else if (word && !word.isInitial && !isTitledAt(passage, word.start)) capital.add(lower);
		});
	});
	return { small, capital };
}

/** What is known of a sequence before its words are read one by one. */
export interface SequenceView<View extends WordView = WordView> {
	readonly sequence: Sequence;
	readonly views: readonly View[];
	/** Classes of names of several words. */
	readonly terms: readonly number[];
	/** Kinds of known names. */
	readonly names: readonly number[];
	readonly spellings: Spellings;
}

export const viewSequence = <View extends WordView>(
	sequence: Sequence,
	views: readonly View[],
	spellings: Spellings,
): SequenceView<View> => ({
	sequence,
	views,
	terms: findTerms(views, wordClasses()),
	names: findNames(views, knownNames()),
	spellings,
});

/** For each word, the class of the dictionary's name of several words that covers it and where in it; else 0. */
function findTerms(views: readonly WordView[], table: ClassTable): readonly number[] {
	const terms = new Array<number>(views.length).fill(0);
	for (let at = 0; at < views.length; at += 1) {
		if (!views[at]?.startsTerm || terms[at] !== 0) continue;
		let key = longerTerm(noTerm, views[at]!.termHash);
		let found = 0;
		let last = at;
		for (let to = at + 1; to < views.length && to < at + longestTerm; to += 1) {
			key = longerTerm(key, views[to]!.termHash);
			const kind = classAt(table, key);
			if (kind === 0) continue;
			found = kind;
			last = to;
		}
		for (let to = at; found !== 0 && to <= last; to += 1)
			terms[to] = mix(found, to === at ? 41 : to === last ? 43 : 42);
	}
	return terms;
}
