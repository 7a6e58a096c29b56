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
	type SequenceView,
} from './features.ts';
import { beginOf, labels, tagCount, type Label } from './labels.ts';
import type { Sequence } from './sequence.ts';
import type { WordView } from './wordView.ts';

/** `word * tagCount + tag`. */
export type Scorer = (seen: SequenceView) => Float32Array;

/** Sums of a word for its neighbours: one row a distance, then one a side and kind of the neighbour. */
const distances = 2 * reach + 1;
const sides = 4;
const sideRow = (side: 'left' | 'right', isCapitalised: boolean): number =>
	distances + (side === 'left' ? 0 : 2) + (isCapitalised ? 1 : 0);

export function createScorer(weights: SparseWeights): Scorer {
	const vectors = new WeakMap<WordView, Int32Array>();
	const edges = new Int32Array(distances * tagCount);
	for (let offset = -reach; offset <= reach; offset += 1)
		weights.add(slotOf(mix(edgeHash, distanceSeed(offset))), edges, (offset + reach) * tagCount);

	const vectorOf = (view: WordView): Int32Array => {
		const known = vectors.get(view);
		if (known) return known;
		const vector = new Int32Array((distances + sides) * tagCount);
		for (let offset = -reach; offset <= reach; offset += 1)
			for (const trait of traitsAt(view, offset))
				weights.add(slotOf(mix(trait, distanceSeed(offset))), vector, (offset + reach) * tagCount);
		for (const side of ['left', 'right'] as const)
			for (const isCapitalised of [false, true])
				emitSurrounding(view, side, isCapitalised, (hash) =>
					weights.add(slotOf(hash), vector, sideRow(side, isCapitalised) * tagCount),
				);
		vectors.set(view, vector);
		return vector;
	};

	return (seen) => {
		const { sequence, views } = seen;
		const sums = new Int32Array(views.length * tagCount);
		const own = views.map(vectorOf);
		views.forEach((view, at) => {
			const to = at * tagCount;
			for (let offset = -reach; offset <= reach; offset += 1) {
				const isSeen = isWithin(sequence.tokens, at, offset);
				addRow(sums, to, (isSeen ? own[at + offset] : undefined) ?? edges, offset + reach);
			}
			for (let offset = nearestSurrounding; offset <= farthestSurrounding; offset += 1) {
				const [left, right] = [own[at - offset], own[at + offset]];
				if (left) addRow(sums, to, left, sideRow('left', view.isCapitalised));
				if (right) addRow(sums, to, right, sideRow('right', view.isCapitalised));
			}
			emitContext(seen, at, (hash) => weights.add(slotOf(hash), sums, to));
		});
		const scores = Float32Array.from(sums, (sum) => sum * SparseWeights.step);
		views.forEach((_, at) => partAt(sequence, at, scores));
		return scores;
	};
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

/** No name goes on over marks that part names. */
function partAt({ tokens }: Sequence, at: number, scores: Float32Array): void {
	const cut = tokens[at]?.cut;
	if (cut === undefined || cut === 'none') return;
	labels.forEach((label, index) => {
		if (cut === 'all' || !overCommas.has(label)) scores[at * tagCount + beginOf(index) + 1] = -100;
	});
}

function addRow(sums: Int32Array, to: number, rows: Int32Array, row: number): void {
	const from = row * tagCount;
	for (let tag = 0; tag < tagCount; tag += 1) sums[to + tag]! += rows[from + tag]!;
}
