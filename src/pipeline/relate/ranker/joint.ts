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
	const besides = byEnd(pairs, scores);
	const scoreOf = new Map(pairs.map((pair, at) => [keyOf(pair.left, pair.right), scores[at]!]));
	const leftLists = new Means();
	const rightLists = new Means();
	pairs.forEach(({ left, right, leftList, rightList }, at) => {
		leftLists.add(keyOf(leftList, right), scores[at]!);
		rightLists.add(keyOf(left, rightList), scores[at]!);
	});
	const related = Math.min(6, scores.filter((score) => score > 0).length);
	return pairs.map((pair, at): readonly number[] => {
		const { left, right, leftList, rightList, types } = pair;
		const own = scores[at]!;
		const others = [left, right].map((end) =>
			(besides.get(end) ?? []).filter((other) => other.pair !== pair),
		);
		const [bestLeft = none, bestRight = none] = others.map((list) =>
			list.reduce((most, { score }) => Math.max(most, score), none),
		);
		const [aheadLeft = 0, aheadRight = 0] = others.map((list) =>
			Math.min(3, list.filter(({ score }) => score > own).length),
		);
		/**
		 * The surest chain to the right end, as sure as the weaker of its two steps: over a name between, or from one before
		 * over the left end.
		 */
		const chain = (others[0] ?? []).reduce((most, { pair: { right: middle }, score }) => {
			const on = scoreOf.get(keyOf(middle, right));
			return on === undefined ? most : Math.max(most, Math.min(score, on));
		}, none);
		const features = [
			mix(types, 1 + coarse(own)),
			mix(mix(types, 11), coarse(Math.max(bestLeft, bestRight))),
		].map(slotOf);
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

const keyOf = (left: number, right: number): string => `${left} ${right}`;

interface Scored {
	readonly pair: ReadPair;
	readonly score: number;
}

/** The pairs that a mention is an end of. */
function byEnd(
	pairs: readonly ReadPair[],
	scores: Float32Array,
): ReadonlyMap<number, readonly Scored[]> {
	const found = new Map<number, Scored[]>();
	pairs.forEach((pair, at) => {
		for (const end of [pair.left, pair.right]) {
			const known = found.get(end);
			const scored = { pair, score: scores[at]! };
			if (known) known.push(scored);
			else found.set(end, [scored]);
		}
	});
	return found;
}

/** Means of scores by key, from which one can be left out. */
class Means {
	private readonly sums = new Map<string, { sum: number; count: number }>();

	add(key: string, score: number): void {
		const { sum, count } = this.sums.get(key) ?? { sum: 0, count: 0 };
		this.sums.set(key, { sum: sum + score, count: count + 1 });
	}

	/** `none` where nothing else has the key. */
	without(key: string, score: number): number {
		const { sum, count } = this.sums.get(key) ?? { sum: 0, count: 0 };
		return count < 2 ? none : (sum - score) / (count - 1);
	}
}
