/**
 * Scores of all tags at each word of a sequence: the sums of the weights of its features. What a word adds wherever
 * it stands is summed once a word and kept.
 */
import { mix } from '../../learning/hash.ts';
import { sumOf, SparseWeights } from '../../learning/sparseWeights.ts';
import { SumCache } from '../../learning/sumCache.ts';
import {
	emitFindings,
	emitGap,
	emitLeft,
	emitNames,
	emitPair,
	emitRight,
	emitTerm,
	emitWord,
	slotOf,
	type Emit,
} from './features.ts';
import { beginOf, labels, tagCount, type Label } from './labels.ts';
import { addNeighbours, sumEdges, sumWord, type SummedWord } from './neighbours.ts';
import { placeOf, type Beside, type Place } from './place.ts';
import type { Cut, Sequence } from './sequence.ts';
import type { SequenceView } from './sequenceView.ts';
import { wordReader } from './wordReader.ts';

export interface ScoredWord extends SummedWord {
	/** Of no other word. */
	readonly id: number;
}

export interface Scorer {
	readonly readWord: (word: string) => ScoredWord;
	/** `word * tagCount + tag`. */
	readonly score: (seen: SequenceView<ScoredWord>) => Float32Array;
}

export function createScorer(weights: SparseWeights): Scorer {
	const { pairs } = weights;
	const edges = sumEdges(weights);
	let words = 0;
	const contextOf = contextAdder(weights);
	return {
		readWord: wordReader((view) => ({ ...view, id: (words += 1), sums: sumWord(view, weights) })),
		score: (seen) => {
			const { sequence, views } = seen;
			// A word has some 150 features at most, fewer than `mostSummed`.
			const sums = new Int32Array(pairs);
			const addContext = contextOf(seen, sums);
			const scores = new Float32Array(views.length * tagCount);
			for (let at = 0; at < views.length; at += 1) {
				sums.fill(0);
				addNeighbours(sums, at, seen, edges);
				addContext(at);
				for (let tag = 0; tag < tagCount; tag += 1)
					scores[at * tagCount + tag] = sumOf(sums, 0, tag) * SparseWeights.step;
				partAt(sequence, at, scores);
			}
			return scores;
		},
	};
}

/** The id of the word that a sentence ends with. */
const edgeId = 0;
const idOf = (word: ScoredWord | Beside): number => ('id' in word ? word.id : edgeId);

/** Adds to `sums` the features of a word's context, as `emitContext` has them; what often comes again is summed once. */
function contextAdder(
	weights: SparseWeights,
): (seen: SequenceView<ScoredWord>, sums: Int32Array) => (at: number) => void {
	const cache = (): SumCache => new SumCache(weights);
	const [before, after, words, lefts, rights] = [cache(), cache(), cache(), cache(), cache()];
	const texts = new Map<number, number>();
	const textOf = (setting: number, { style }: Sequence): number => {
		const key = mix(setting, style);
		const known = texts.get(key) ?? texts.size;
		texts.set(key, known);
		return known;
	};
	return (seen, sums) => {
		const { sequence, views } = seen;
		const direct: Emit = (hash) => weights.add(slotOf(hash), sums, 0);
		return (at) => {
			const view = views[at]!;
			const place = placeOf(seen, at);
			const { gap, gapAfter, left, right } = place;
			const { shape } = view;
			if (!before.recall(gap, shape, sums)) keepGap(before, gap, 'before', view, sums);
			if (!after.recall(gapAfter, shape, sums)) keepGap(after, gapAfter, 'after', view, sums);
			if (!lefts.recall(idOf(left), shape, sums)) keepBeside(lefts, left, emitLeft, view, sums);
			if (!rights.recall(idOf(right), shape, sums))
				keepBeside(rights, right, emitRight, view, sums);
			emitPair(view, place, direct);
			const isUnfound = isFree(place.finding, place.findingBefore, place.findingAfter);
			const isUnnamed = isFree(place.name, place.nameBefore, place.nameAfter);
			const kind =
				(textOf(place.setting, sequence) << 6) |
				Number(place.isFirst) |
				(Number(place.isInitial) << 1) |
				(Number(place.isCapitalElsewhere) << 2) |
				(Number(place.isSmallElsewhere) << 3) |
				(Number(isUnfound) << 4) |
				(Number(isUnnamed) << 5);
			if (!words.recall(view.id, kind, sums)) keepWord(words, kind, view, place, sequence, sums);
			if (!isUnfound) emitFindings(view, place, sequence, direct);
			if (!isUnnamed) emitNames(view, place, sequence, direct);
			emitTerm(view, place, direct);
		};
	};
}

const keepGap = (
	cache: SumCache,
	gap: number,
	side: 'before' | 'after',
	view: ScoredWord,
	sums: Int32Array,
): void => {
	cache.keep(gap, view.shape, sums, (add) => emitGap(gap, side, view, slotted(add)));
};

const keepBeside = (
	cache: SumCache,
	beside: ScoredWord | Beside,
	emit: typeof emitLeft,
	view: ScoredWord,
	sums: Int32Array,
): void => {
	cache.keep(idOf(beside), view.shape, sums, (add) => emit(beside, view, slotted(add)));
};

/** @param kind tells the text, the place and whether nothing else is found or named here */
const keepWord = (
	cache: SumCache,
	kind: number,
	view: ScoredWord,
	place: Place,
	sequence: Sequence,
	sums: Int32Array,
): void => {
	cache.keep(view.id, kind, sums, (add) => {
		const emit = slotted(add);
		emitWord(view, place, sequence, emit);
		if (isFree(place.finding, place.findingBefore, place.findingAfter))
			emitFindings(view, place, sequence, emit);
		if (isFree(place.name, place.nameBefore, place.nameAfter))
			emitNames(view, place, sequence, emit);
	});
};

/** Nothing covers the word or stands beside it. */
const isFree = (own: number, before: number, after: number): boolean =>
	own === 0 && before === 0 && after === 0;

const slotted =
	(add: (feature: number) => void): Emit =>
	(hash) =>
		add(slotOf(hash));

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
	most: beginsBut(overCommas),
	allButTitles: beginsBut(new Set(['work'])),
	all: allBegins,
};

/** No name goes on over marks that part names. */
function partAt({ tokens }: Sequence, at: number, scores: Float32Array): void {
	for (const begin of parted[tokens[at]?.cut ?? 'none']) scores[at * tagCount + begin + 1] = -100;
}
