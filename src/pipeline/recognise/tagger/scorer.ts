/**
 * Scores of all tags at each word of a sequence: the sums of the weights of its features. What a word adds wherever
 * it stands is summed once a word and kept.
 */
import { SparseWeights } from '../../learning/sparseWeights.ts';
import { emitBeside, emitOwn, slotOf } from './features.ts';
import { beginOf, labels, tagCount, type Label } from './labels.ts';
import {
	farthestNeighbour,
	listNeighbours,
	rowsOfWord,
	sumEdges,
	sumWord,
	type SummedWord,
} from './neighbours.ts';
import { placeOf, type Place } from './place.ts';
import type { Cut, Sequence } from './sequence.ts';
import type { SequenceView } from './sequenceView.ts';
import { wordReader } from './wordReader.ts';

/** A word with what it says itself where it stood last, which is most often what it says where it stands next. */
interface ScoredWord extends SummedWord {
	/** In which round of memory its sums were made: in an earlier one they are overwritten. */
	round: number;
	/** Of which place the sum of what it says itself is; of none yet where `flags` is negative. */
	setting: number;
	style: number;
	flags: number;
}

export interface Scorer {
	readonly readWord: (word: string) => ScoredWord;
	/** `word * tagCount + tag`. */
	readonly score: (seen: SequenceView<ScoredWord>) => Float32Array;
}

const rowsKept = rowsOfWord + 1;

/** Words whose sums are kept. */
const wordsKept = 40_000;

/** Rows of sums to keep: those of words, of the end of a sentence, and of the word that is scored. */
export const keptRows = (words = wordsKept): number => (words + 1) * rowsKept + 1;

/**
 * @param weights with room for the `keptRows` of the words
 * @param words   whose sums are kept, more than stand around one; what is scored does not depend on it
 */
export function createScorer(weights: SparseWeights, words = wordsKept): Scorer {
	const { features, rows, firstRow, rowBytes } = weights;
	const edges = firstRow + rowBytes;
	const ownFrom = rowsOfWord * rowBytes;
	const stretch = words - 2 * farthestNeighbour;
	let [round, summed] = [0, 0];
	sumEdges(weights, edges);
	const sums = weights.sumsAt(firstRow);
	let count = 0;
	// A word has some 150 features at most, fewer than are summed at once.
	const list = (hash: number): void => {
		features[count] = slotOf(hash);
		count += 1;
	};
	const sumOwn = (view: ScoredWord, place: Place, sequence: Sequence): void => {
		const flags = flagsOf(place);
		const { setting } = place;
		const { style } = sequence;
		if (view.flags === flags && view.setting === setting && view.style === style) return;
		emitOwn(view, place, sequence, list);
		weights.sum(count, 0, view.sums + ownFrom);
		count = 0;
		Object.assign(view, { flags, setting, style });
	};
	// Words that are read together have their sums at one time: where there is no room for all, those of before go.
	const sumWords = (views: readonly ScoredWord[]): void => {
		if (summed + views.length > words) [round, summed] = [round + 1, 0];
		for (const view of views) {
			if (view.round === round) continue;
			summed += 1;
			const sums = edges + summed * rowsKept * rowBytes;
			sumWord(view, weights, sums);
			Object.assign(view, { sums, round, flags: -1 });
		}
	};
	return {
		readWord: wordReader((view) => ({
			...view,
			sums: 0,
			round: -1,
			setting: 0,
			style: 0,
			flags: -1,
		})),
		score: (seen) => {
			const { sequence, views } = seen;
			const scores = new Float32Array(views.length * tagCount);
			for (let at = 0; at < views.length; at += 1) {
				if (at % stretch === 0)
					sumWords(
						views.slice(Math.max(0, at - farthestNeighbour), at + stretch + farthestNeighbour),
					);
				const view = views[at]!;
				const place = placeOf(seen, at);
				count = 0;
				const alone = isAlone(place);
				if (alone) sumOwn(view, place, sequence);
				else emitOwn(view, place, sequence, list);
				emitBeside(view, place, list);
				let rowCount = listNeighbours(weights, at, seen, edges);
				if (alone) rows[rowCount++] = view.sums + ownFrom;
				weights.sum(count, rowCount, firstRow);
				for (let tag = 0; tag < tagCount; tag += 1)
					scores[at * tagCount + tag] = sums[tag]! * SparseWeights.step;
				partAt(sequence, at, scores);
			}
			return scores;
		},
	};
}

/** Nothing that was found or is known covers a word or stands beside it. */
const isAlone = (place: Place): boolean =>
	place.finding === 0 &&
	place.findingBefore === 0 &&
	place.findingAfter === 0 &&
	place.name === 0 &&
	place.nameBefore === 0 &&
	place.nameAfter === 0;

const flagsOf = (place: Place): number =>
	Number(place.isFirst) |
	(Number(place.isInitial) << 1) |
	(Number(place.isCapitalElsewhere) << 2) |
	(Number(place.isSmallElsewhere) << 3);

/** Labels whose names go on over a comma or a bracket: `University of California, San Diego`. */
const overCommas: ReadonlySet<Label> = new Set<Label>([
	'organization',
	'work',
	'event',
	'award',
	'place',
	'substance',
]);

const allBegins = labels.map((_, index) => beginOf(index));
const beginsBut = (kept: ReadonlySet<Label>): readonly number[] =>
	labels.flatMap((label, index) => (kept.has(label) ? [] : [beginOf(index)]));
/** Names of these labels do not go on over such a cut. */
const parted: Readonly<Record<Cut, readonly number[]>> = {
	none: [],
	// `Dwayne "The Rock" Johnson`
	quote: beginsBut(new Set(['person', 'work', 'event', 'award', 'misc'])),
	most: beginsBut(overCommas),
	allButTitles: beginsBut(new Set(['work'])),
	all: allBegins,
};

/** No name goes on over marks that part names. */
function partAt({ tokens }: Sequence, at: number, scores: Float32Array): void {
	for (const begin of parted[tokens[at]?.cut ?? 'none']) scores[at * tagCount + begin + 1] = -100;
}
