/** What a word adds to the scores of those around it, wherever it stands: summed once a word. */
import { mix } from '../../learning/hash.ts';
import type { SparseWeights } from '../../learning/sparseWeights.ts';
import {
	distanceSeed,
	edgeHash,
	emitSurrounding,
	farthestSurrounding,
	nearestSurrounding,
	reach,
	slotOf,
	traitsAt,
} from './features.ts';
import type { SequenceView } from './sequenceView.ts';
import type { WordView } from './wordView.ts';

/** A word with what it adds to the scores of its neighbours. */
export interface SummedWord extends WordView {
	/** Rows of sums, see `sideRow`. */
	readonly sums: Int32Array;
}

/** Sums of a word for its neighbours: one row a distance, then one a side and kind of the neighbour. */
const distances = 2 * reach + 1;
const sides = 4;
const sideRow = (side: 'left' | 'right', isCapitalised: boolean): number =>
	distances + (side === 'left' ? 0 : 2) + (isCapitalised ? 1 : 0);

/** What the end of a sentence adds, by distance. */
export function sumEdges(weights: SparseWeights): Int32Array {
	const { pairs } = weights;
	const edges = new Int32Array(distances * pairs);
	for (let offset = -reach; offset <= reach; offset += 1)
		weights.add(slotOf(mix(edgeHash, distanceSeed(offset))), edges, (offset + reach) * pairs);
	return edges;
}

/** What a word adds, as rows of sums. */
export function sumWord(view: WordView, weights: SparseWeights): Int32Array {
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
export function addNeighbours(
	sums: Int32Array,
	at: number,
	{ sequence, views }: SequenceView<SummedWord>,
	edges: Int32Array,
): void {
	const { tokens } = sequence;
	let [first, last] = [at, at];
	while (first > 0 && at - first < reach && !tokens[first]!.isFirst) first -= 1;
	while (last < tokens.length - 1 && last - at < reach && !tokens[last + 1]!.isFirst) last += 1;
	addRow(sums, views[at]!.sums, reach);
	for (let offset = 1; offset <= reach; offset += 1) {
		const left = first <= at - offset ? views[at - offset]!.sums : edges;
		const right = at + offset <= last ? views[at + offset]!.sums : edges;
		addRows(sums, left, reach - offset, right, reach + offset);
	}
	const isCapitalised = views[at]?.isCapitalised ?? false;
	const [fromLeft, fromRight] = [sideRow('left', isCapitalised), sideRow('right', isCapitalised)];
	for (let offset = nearestSurrounding; offset <= farthestSurrounding; offset += 1) {
		const [left, right] = [views[at - offset], views[at + offset]];
		if (left && right) addRows(sums, left.sums, fromLeft, right.sums, fromRight);
		else if (left) addRow(sums, left.sums, fromLeft);
		else if (right) addRow(sums, right.sums, fromRight);
	}
}

function addRow(sums: Int32Array, rows: Int32Array, row: number): void {
	const from = row * sums.length;
	for (let pair = 0; pair < sums.length; pair += 1) sums[pair]! += rows[from + pair]!;
}

/** Adds a row of one word and a row of another. */
function addRows(
	sums: Int32Array,
	left: Int32Array,
	leftRow: number,
	right: Int32Array,
	rightRow: number,
): void {
	const leftFrom = leftRow * sums.length;
	const rightFrom = rightRow * sums.length;
	for (let pair = 0; pair < sums.length; pair += 1)
		sums[pair]! += left[leftFrom + pair]! + right[rightFrom + pair]!;
}
