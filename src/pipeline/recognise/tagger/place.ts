/** The place of a word: what stands beside it, what covers it, and how the document spells it elsewhere. */
import { hashText } from '../../learning/hash.ts';
import type { Token } from './sequence.ts';
import type { SequenceView } from './sequenceView.ts';
import type { WordView } from './wordView.ts';

/** Does a word's neighbour belong to the same sentence? */
export function isWithin(tokens: readonly Token[], at: number, offset: number): boolean {
	if (at + offset < 0 || at + offset >= tokens.length) return false;
	const [low, high] = offset < 0 ? [at + offset + 1, at] : [at + 1, at + offset];
	for (let one = low; one <= high; one += 1) if (tokens[one]?.isFirst) return false;
	return true;
}

/** Stands for whatever is missing where a sentence ends. */
const edge = hashText('edge', 35);

/** What tells of a word beside it, as far as tags may depend on it. */
export type Beside = Pick<WordView, 'lower' | 'shape' | 'ending' | 'classes' | 'coarse' | 'fine'>;

/** What stands in place of a word where a sentence ends. */
export const edgeWord: Beside = {
	lower: edge,
	shape: edge,
	ending: edge,
	classes: edge,
	coarse: edge,
	fine: edge,
};

/** The place of a word in its sequence. */
export interface Place<View extends Beside = Beside> {
	readonly left: View | Beside;
	readonly right: View | Beside;
	/** Hashes of what stands before the word and behind it. */
	readonly gap: number;
	readonly gapAfter: number;
	/** Hash of the kind of block, and whether the word is set as a title. */
	readonly setting: number;
	readonly isFirst: boolean;
	readonly isInitial: boolean;
	/** How the word is spelled elsewhere in the document. */
	readonly isCapitalElsewhere: boolean;
	readonly isSmallElsewhere: boolean;
	/** What other methods make of the word, and of those beside it. */
	readonly finding: number;
	readonly findingType: number;
	readonly findingBefore: number;
	readonly findingAfter: number;
	/** Kinds of known names that cover the word, and those beside it. */
	readonly name: number;
	readonly nameBefore: number;
	readonly nameAfter: number;
	/** Class of the name of several words that covers the word, or 0. */
	readonly term: number;
}

export function placeOf<View extends WordView>(
	{ views, terms, names, spellings, sequence: { tokens } }: SequenceView<View>,
	at: number,
): Place<View> {
	const token = tokens[at]!;
	const { lower } = views[at]!;
	const before = token.isFirst ? undefined : tokens[at - 1];
	const next = tokens[at + 1];
	const after = next?.isFirst === false ? next : undefined;
	return {
		left: (before && views[at - 1]) ?? edgeWord,
		right: (after && views[at + 1]) ?? edgeWord,
		gap: token.gap,
		gapAfter: after ? after.gap : edge,
		setting: token.setting,
		isFirst: token.isFirst,
		isInitial: token.word.isInitial,
		isCapitalElsewhere: spellings.capital.has(lower),
		isSmallElsewhere: spellings.small.has(lower),
		finding: token.finding,
		findingType: token.findingType,
		findingBefore: before ? before.findingType : edge,
		findingAfter: after ? after.findingType : edge,
		name: names[at] ?? 0,
		nameBefore: names[at - 1] ?? edge,
		nameAfter: names[at + 1] ?? edge,
		term: terms[at] ?? 0,
	};
}
