/**
 * A second look at the pairs of a sentence: what the scores of all of them say of each. A pair is less probably related
 * where an end of it has a likelier partner, more probably where others of a list are related to the same name.
 * Wolpert, "Stacked generalization", Neural Networks 5(2), 1992.
 */
import { mix } from '../../learning/hash.ts';
import type { ReadPair } from './read.ts';

/** Features are numbers below this. */
const space = 1 << 20;
const slotOf = (hash: number): number => (hash >>> 5) & (space - 1);

/** A score as one of few steps, fine or coarse. */
const fine = (score: number): number => 20 + Math.max(-9, Math.min(9, Math.round(1.5 * score)));
const coarse = (score: number): number => 50 + Math.max(-3, Math.min(3, Math.round(0.6 * score)));

/** Stands for the score of a pair that there is none of. */
const none = -20;

/** Features of each pair of a sentence, given the scores of all: logarithms of odds. */
export function jointFeatures(
	pairs: readonly ReadPair[],
	scores: Float32Array,
): readonly (readonly number[])[] {
	const beside = byEnd(pairs);
	const placeOf = new Map(pairs.map(({ left, right }, at) => [keyOf(left, right), at]));
	const leftLists = new Means();
	const rightLists = new Means();
	pairs.forEach(({ left, right, leftList, rightList }, at) => {
		leftLists.add(keyOf(leftList, right), scores[at]!);
		rightLists.add(keyOf(left, rightList), scores[at]!);
	});
	const related = Math.min(6, scores.filter((score) => score > 0).length);
	return pairs.map(({ left, right, leftList, rightList, types }, at): readonly number[] => {
		const own = scores[at]!;
		const ofLeft = beside.get(left) ?? [];
		const [bestLeft, aheadLeft] = rivals(ofLeft, at, scores);
		const [bestRight, aheadRight] = rivals(beside.get(right) ?? [], at, scores);
		/**
		 * The surest chain to the right end, as sure as the weaker of its two steps: over a name between, or from one before
		 * over the left end.
		 */
		let chain = none;
		for (const other of ofLeft) {
			const on = other === at ? undefined : placeOf.get(keyOf(pairs[other]!.right, right));
			if (on !== undefined) chain = Math.max(chain, Math.min(scores[other]!, scores[on]!));
		}
		const features = [
			slotOf(mix(types, 1 + coarse(own))),
			slotOf(mix(mix(types, 11), coarse(Math.max(bestLeft, bestRight)))),
		];
		const add = (what: number, id: number): void => {
			features.push(slotOf(mix(mix(what, id), fine(own))));
		};
		add(0, 21);
		add(fine(bestLeft), 22);
		add(fine(bestRight), 23);
		add(fine(Math.max(bestLeft, bestRight)), 24);
		add(fine(Math.min(bestLeft, bestRight)), 25);
		add(4 * aheadLeft + aheadRight, 26);
		add(fine(chain), 27);
		add(fine(leftLists.without(keyOf(leftList, right), own)), 28);
		add(fine(rightLists.without(keyOf(left, rightList), own)), 29);
		add(related, 30);
		add(Math.min(20, pairs.length), 31);
		return features;
	});
}

/** One number of two below 2 to the power of 26. */
const keyOf = (left: number, right: number): number => left * 2 ** 26 + right;

/** The best score of the other pairs of an end, and how many of them are ahead of a pair, three at most. */
function rivals(
	pairs: readonly number[],
	own: number,
	scores: Float32Array,
): readonly [best: number, ahead: number] {
	let best = none;
	let ahead = 0;
	for (const other of pairs) {
		if (other === own) continue;
		best = Math.max(best, scores[other]!);
		if (scores[other]! > scores[own]!) ahead += 1;
	}
	return [best, Math.min(3, ahead)];
}

/** The places of the pairs that a mention is an end of. */
function byEnd(pairs: readonly ReadPair[]): ReadonlyMap<number, readonly number[]> {
	const found = new Map<number, number[]>();
	const note = (end: number, at: number): void => {
		const known = found.get(end);
		if (known) known.push(at);
		else found.set(end, [at]);
	};
	pairs.forEach(({ left, right }, at) => {
		note(left, at);
		note(right, at);
	});
	return found;
}

/** Means of scores by key, from which one can be left out. */
class Means {
	private readonly sums = new Map<number, { sum: number; count: number }>();

	add(key: number, score: number): void {
		const known = this.sums.get(key);
		if (!known) {
			this.sums.set(key, { sum: score, count: 1 });
			return;
		}
		known.sum += score;
		known.count += 1;
	}

	/** `none` where nothing else has the key. */
	without(key: number, score: number): number {
		const { sum, count } = this.sums.get(key) ?? { sum: 0, count: 0 };
		return count < 2 ? none : (sum - score) / (count - 1);
	}
}
