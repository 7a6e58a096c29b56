/**
 * Scores of all tags at each word of a sequence: the sums of the weights of its features. What a word adds wherever
 * it stands is summed once a word and kept.
 */
import { mix } from '../../learning/hash.ts';
import { SparseWeights } from '../../learning/sparseWeights.ts';
import {
	distanceSeed,
	edgeHash,
	emitContext,
	emitSurrounding,
	farthestSurrounding,
	isWithin,
	nearestSurrounding,
	reach,
	slotOf,
	traitsAt,
	wordReader,
	type SequenceView,
} from './features.ts';
import { beginOf, labels, tagCount, type Label } from './labels.ts';
import type { Cut, Sequence } from './sequence.ts';
import type { WordView } from './wordView.ts';

/** A word with what it adds to the scores of its neighbours: rows of tags, see `sideRow`. */
export interface ScoredWord extends WordView {
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
	const edges = new Int32Array(distances * tagCount);
	for (let offset = -reach; offset <= reach; offset += 1)
		weights.add(slotOf(mix(edgeHash, distanceSeed(offset))), edges, (offset + reach) * tagCount);

	let sums = new Int32Array(0);
	let row = 0;
	const emit = (hash: number): void => weights.add(slotOf(hash), sums, row);

	return {
		readWord: wordReader((view) => ({ ...view, sums: sumWord(view, weights) })),
		score: (seen) => {
			const { sequence, views } = seen;
			sums = new Int32Array(views.length * tagCount);
			for (let at = 0; at < views.length; at += 1) {
				row = at * tagCount;
				addNeighbours(sums, at, seen, edges);
				emitContext(seen, at, emit);
			}
			const scores = new Float32Array(sums.length);
			for (let at = 0; at < sums.length; at += 1) scores[at] = sums[at]! * SparseWeights.step;
			for (let at = 0; at < views.length; at += 1) partAt(sequence, at, scores);
			return scores;
		},
	};
}

function sumWord(view: WordView, weights: SparseWeights): Int32Array {
	const sums = new Int32Array((distances + sides) * tagCount);
	for (let offset = -reach; offset <= reach; offset += 1)
		for (const trait of traitsAt(view, offset))
			weights.add(slotOf(mix(trait, distanceSeed(offset))), sums, (offset + reach) * tagCount);
	for (const side of ['left', 'right'] as const)
		for (const isCapitalised of [false, true])
			emitSurrounding(view, side, isCapitalised, (hash) =>
				weights.add(slotOf(hash), sums, sideRow(side, isCapitalised) * tagCount),
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
	const to = at * tagCount;
	for (let offset = -reach; offset <= reach; offset += 1) {
		const isSeen = isWithin(sequence.tokens, at, offset);
		addRow(sums, to, (isSeen ? views[at + offset]?.sums : undefined) ?? edges, offset + reach);
	}
	const isCapitalised = views[at]?.isCapitalised ?? false;
	const [fromLeft, fromRight] = [sideRow('left', isCapitalised), sideRow('right', isCapitalised)];
	for (let offset = nearestSurrounding; offset <= farthestSurrounding; offset += 1) {
		const [left, right] = [views[at - offset], views[at + offset]];
		if (left) addRow(sums, to, left.sums, fromLeft);
		if (right) addRow(sums, to, right.sums, fromRight);
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

function addRow(sums: Int32Array, to: number, rows: Int32Array, row: number): void {
	const from = row * tagCount;
	for (let tag = 0; tag < tagCount; tag += 1) sums[to + tag]! += rows[from + tag]!;
}
