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
	/** Where its rows of sums begin, see `sideRow`. */
	sums: number;
}

/** Words this far from one add to its scores. */
export const farthestNeighbour = Math.max(reach, farthestSurrounding);

/** Sums of a word for its neighbours: one row a distance, then one a side and kind of the neighbour. */
const distances = 2 * reach + 1;
const sides = 4;
const sideRow = (side: 'left' | 'right', isCapitalised: boolean): number =>
	distances + (side === 'left' ? 0 : 2) + (isCapitalised ? 1 : 0);

/** Rows of a word, or of the end of a sentence. */
export const rowsOfWord = distances + sides;

/** Sums from `at` on what the end of a sentence adds, by distance. */
export function sumEdges(weights: SparseWeights, at: number): void {
	for (let offset = -reach; offset <= reach; offset += 1)
		sumRow(weights, at, offset + reach, [mix(edgeHash, distanceSeed(offset))]);
}

/** Sums from `at` on what a word adds. */
export function sumWord(view: WordView, weights: SparseWeights, at: number): void {
	for (let offset = -reach; offset <= reach; offset += 1) {
		const seed = distanceSeed(offset);
		const hashes = traitsAt(view, offset).map((trait) => mix(trait, seed));
		sumRow(weights, at, offset + reach, hashes);
	}
	for (const side of ['left', 'right'] as const)
		for (const isCapitalised of [false, true]) {
			const hashes: number[] = [];
			emitSurrounding(view, side, isCapitalised, (hash) => void hashes.push(hash));
			sumRow(weights, at, sideRow(side, isCapitalised), hashes);
		}
}

function sumRow(weights: SparseWeights, at: number, row: number, hashes: readonly number[]): void {
	hashes.forEach((hash, index) => {
		weights.features[index] = slotOf(hash);
	});
	weights.sum(hashes.length, 0, at + row * weights.rowBytes);
}

/** Lists the rows of sums that the words around one say of it; tells how many. */
export function listNeighbours(
	{ rows, rowBytes }: SparseWeights,
	at: number,
	{ sequence: { tokens }, views }: SequenceView<SummedWord>,
	edges: number,
): number {
	let [first, last] = [at, at];
	while (first > 0 && at - first < reach && !tokens[first]!.isFirst) first -= 1;
	while (last < tokens.length - 1 && last - at < reach && !tokens[last + 1]!.isFirst) last += 1;
	let count = 0;
	for (let offset = -reach; offset <= reach; offset += 1) {
		const isInside = first <= at + offset && at + offset <= last;
		rows[count++] = (isInside ? views[at + offset]!.sums : edges) + (offset + reach) * rowBytes;
	}
	const { isCapitalised } = views[at]!;
	const left = sideRow('left', isCapitalised) * rowBytes;
	const right = sideRow('right', isCapitalised) * rowBytes;
	const [start, end] = [at - farthestSurrounding, at + farthestSurrounding];
	for (let place = Math.max(0, start); place <= at - nearestSurrounding; place += 1)
		rows[count++] = views[place]!.sums + left;
	for (let place = at + nearestSurrounding; place <= Math.min(views.length - 1, end); place += 1)
		rows[count++] = views[place]!.sums + right;
	return count;
}
