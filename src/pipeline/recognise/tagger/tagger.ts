/** The tagger at work: scores of all tags at each word of a row, and the names of the best row of tags. */
import type { SparseWeights } from '../../learning/sparseWeights.ts';
import { Chain, transitionFactors } from './chain.ts';

import { isBegin, labelOf, outside } from './labels.ts';
import { createScorer } from './scorer.ts';
import type { Sequence } from './sequence.ts';
import { readSpellings, viewSequence } from './sequenceView.ts';

/** A name as the tagger reads it: words `first` to `last` (inclusive) of a sequence. */
export interface TaggedName {
	readonly first: number;
	readonly last: number;
	readonly label: number;
	/** That the words are exactly one name of this label. */
	readonly probability: number;
}

export interface TaggedSequence {
	readonly sequence: Sequence;
	readonly names: readonly TaggedName[];
	/** Probability of each word to be outside of any name. */
	readonly outside: Float64Array;
}

/** Reads sequences of one document. Words once read are kept for the next document. */
export type Tagger = (sequences: readonly Sequence[]) => readonly TaggedSequence[];

export function createTagger(weights: SparseWeights): Tagger {
	const { readWord, score } = createScorer(weights);
	const chain = new Chain(transitionFactors(weights.extra));
	return (sequences) => {
		const read = sequences.map(({ tokens }) => tokens.map(({ word }) => readWord(word.text)));
		const spellings = readSpellings(sequences, read);
		return sequences.map((sequence, index) => {
			const views = read[index] ?? [];
			const scores = score(viewSequence(sequence, views, spellings));
			chain.run(scores, views.length);
			return {
				sequence,
				names: namesOf(chain.best(), chain),
				outside: outsideOf(chain),
			};
		});
	};
}

function outsideOf(chain: Chain): Float64Array {
	const probabilities = new Float64Array(chain.length);
	for (let at = 0; at < chain.length; at += 1) probabilities[at] = chain.marginal(at, outside);
	return probabilities;
}

function namesOf(tags: Uint8Array, chain: Chain): readonly TaggedName[] {
	const names: TaggedName[] = [];
	for (let at = 0; at < tags.length; at += 1) {
		const tag = tags[at] ?? outside;
		if (!isBegin(tag)) continue;
		let last = at;
		while (tags[last + 1] === tag + 1) last += 1;
		const probability = chain.probability(at, last + 1, tag);
		names.push({ first: at, last, label: labelOf(tag), probability });
	}
	return names;
}
