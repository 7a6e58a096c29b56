/** What the patterns hand on to the ranker. */
import type { CandidateStatement, Mention, Sentence } from '../../model/index.ts';
import type { Antecedent } from './antecedent.ts';
import type { Item } from './item.ts';
import type { ReadLine } from './reading.ts';

/** A sentence with its names and what the patterns find in it. */
export interface ReadSentence {
	readonly sentence: Sentence;
	/** What its opening pronoun stands for; that pronoun is a name among the items. */
	readonly antecedent: Antecedent | undefined;
	readonly named: readonly (readonly [index: number, mention: Mention])[];
	/** Words and names in reading order. */
	readonly items: readonly Item[];
	readonly found: readonly CandidateStatement[];
	readonly readLine: ReadLine;
	/** Adds to candidates of the sentence who says so. */
	readonly attribute: (candidates: readonly CandidateStatement[]) => readonly CandidateStatement[];
}
