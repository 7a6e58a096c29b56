/**
 * Scores of all tags at each word of a sequence: the sums of the weights of its features. What a word adds wherever
 * it stands is summed once a word and kept.
 */
import { mix } from '../../learning/hash.ts';
import { sumOf, SparseWeights } from '../../learning/sparseWeights.ts';
import { SumCache } from '../../learning/sumCache.ts';
import {
	distanceSeed,
	edgeHash,
	emitFindings,
	emitGap,
	emitLeft,
	emitNames,
	emitPair,
	emitRight,
	emitSurrounding,
	emitTerm,
	emitWord,
	farthestSurrounding,
	nearestSurrounding,
	reach,
	slotOf,
	traitsAt,
	type Emit,
} from './features.ts';
import { beginOf, labels, tagCount, type Label } from './labels.ts';
import { isWithin, placeOf, type Beside } from './place.ts';
import type { Cut, Sequence } from './sequence.ts';
import type { SequenceView } from './sequenceView.ts';
import { wordReader } from './wordReader.ts';
import type { WordView } from './wordView.ts';

/** A word with what it adds to the scores of its neighbours: rows of sums, see `sideRow`. */
export interface ScoredWord extends WordView {
	/** Of no other word. */
	readonly id: number;
	readonly sums: Int32Array;
}

export interface Scorer {
	readonly readWord: (word: string) => ScoredWord;
	/** `word * tagCount + tag`. */
	readonly score: (seen: SequenceView<ScoredWord>) => Float32Array;
}

/** Sums of a word for its neighbours: one row a distance, then one a side and kind of the neighbour. */
const distances = 2 * reach + 1;
const sides = 4;
const sideRow = (side: 'left' | 'right', isCapitalised: boolean): number =>
	distances + (side === 'left' ? 0 : 2) + (isCapitalised ? 1 : 0);

export function createScorer(weights: SparseWeights): Scorer {
	const { pairs } = weights;
	const edges = new Int32Array(distances * pairs);
	for (let offset = -reach; offset <= reach; offset += 1)
		weights.add(slotOf(mix(edgeHash, distanceSeed(offset))), edges, (offset + reach) * pairs);
	let words = 0;
	const contextOf = contextAdder(weights);
	return {
		readWord: wordReader((view) => ({ ...view, id: (words += 1), sums: sumWord(view, weights) })),
		score: (seen) => {
			const { sequence, views } = seen;
			const addContext = contextOf(seen);
			// A word has some 150 features at most, fewer than `mostSummed`.
			const sums = new Int32Array(pairs);
			const scores = new Float32Array(views.length * tagCount);
			for (let at = 0; at < views.length; at += 1) {
				sums.fill(0);
				addNeighbours(sums, at, seen, edges);
				addContext(sums, at);
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

/** Adds the features of a word's context, as `emitContext` has them; what often comes again is summed once. */
function contextAdder(
	weights: SparseWeights,
): (seen: SequenceView<ScoredWord>) => (sums: Int32Array, at: number) => void {
	const cache = (): SumCache => new SumCache(weights);
	const [gaps, gapsAfter, words, lefts, rights] = [cache(), cache(), cache(), cache(), cache()];
	const texts = new Map<string, number>();
	const textOf = ({ setting, style }: Sequence): number => {
		const key = `${setting} ${style}`;
		const known = texts.get(key) ?? texts.size;
		texts.set(key, known);
		return known;
	};
	return (seen) => {
		const { sequence, views } = seen;
		const text = textOf(sequence);
		return (sums, at) => {
			const view = views[at]!;
			const place = placeOf(seen, at);
			const { gap, gapAfter, left, right } = place;
			const { shape } = view;
			gaps.add(gap, shape, sums, (add) => emitGap(gap, 'before', view, slotted(add)));
			gapsAfter.add(gapAfter, shape, sums, (add) => emitGap(gapAfter, 'after', view, slotted(add)));
			lefts.add(idOf(left), shape, sums, (add) => emitLeft(left, view, slotted(add)));
			rights.add(idOf(right), shape, sums, (add) => emitRight(right, view, slotted(add)));
			const direct: Emit = (hash) => weights.add(slotOf(hash), sums, 0);
			emitPair(view, place, direct);
			const isUnfound = isFree(place.finding, place.findingBefore, place.findingAfter);
			const isUnnamed = isFree(place.name, place.nameBefore, place.nameAfter);
			const marks =
				Number(place.isFirst) |
				(Number(place.isInitial) << 1) |
				(Number(place.isCapitalElsewhere) << 2) |
				(Number(place.isSmallElsewhere) << 3) |
				(Number(isUnfound) << 4) |
				(Number(isUnnamed) << 5);
			words.add(view.id, (text << 6) | marks, sums, (add) => {
				const emit = slotted(add);
				emitWord(view, place, sequence, emit);
				if (isUnfound) emitFindings(view, place, sequence, emit);
				if (isUnnamed) emitNames(view, place, sequence, emit);
			});
			if (!isUnfound) emitFindings(view, place, sequence, direct);
			if (!isUnnamed) emitNames(view, place, sequence, direct);
			emitTerm(view, place, direct);
		};
	};
}

/** Nothing covers the word or stands beside it. */
const isFree = (own: number, before: number, after: number): boolean =>
	own === 0 && before === 0 && after === 0;

const slotted =
	(add: (feature: number) => void): Emit =>
	(hash) =>
		add(slotOf(hash));

function sumWord(view: WordView, weights: SparseWeights): Int32Array {
	const { pairs } = weights;
	const sums = new Int32Array((distances + sides) * pairs);
	for (let offset = -reach; offset <= reach; offset += 1)
		for (const trait of traitsAt(view, offset))
			weights.add(slotOf(mix(trait, distanceSeed(offset))), sums, (offset + reach) * pairs);
	for (const side of ['left', 'right'] as const)
		for (const isCapitalised of [false, true])
			emitSurrounding(view, side, isCapitalised, (hash) =>
				weights.add(slotOf(hash), sums, sideRow(side, isCapitalised) * pairs),
			);
	return sums;
}

/** Adds what the words around one say of it. */
function addNeighbours(
	sums: Int32Array,
	at: number,
	{ sequence, views }: SequenceView<ScoredWord>,
	edges: Int32Array,
): void {
	for (let offset = -reach; offset <= reach; offset += 1) {
		const isSeen = isWithin(sequence.tokens, at, offset);
		addRow(sums, (isSeen ? views[at + offset]?.sums : undefined) ?? edges, offset + reach);
	}
	const isCapitalised = views[at]?.isCapitalised ?? false;
	const [fromLeft, fromRight] = [sideRow('left', isCapitalised), sideRow('right', isCapitalised)];
	for (let offset = nearestSurrounding; offset <= farthestSurrounding; offset += 1) {
		const [left, right] = [views[at - offset], views[at + offset]];
		if (left) addRow(sums, left.sums, fromLeft);
		if (right) addRow(sums, right.sums, fromRight);
	}
}

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

function addRow(sums: Int32Array, rows: Int32Array, row: number): void {
	const from = row * sums.length;
	for (let pair = 0; pair < sums.length; pair += 1) sums[pair]! += rows[from + pair]!;
}
