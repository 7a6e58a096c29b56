/** Logistic regression that depends less on luck: the mean of several runs by other chances. */
import { learnLogistic, type LogisticExample, type LogisticOptions } from './logistic.ts';
import type { LearntWeights } from './weightFile.ts';

/** Single runs find up to two points more or less of a short text. */
const runs = 3;

/**
 * The mean of the weights of runs whose seeds follow one another. The same examples and options give the same weights.
 * Breiman, "Bagging predictors", Machine Learning 24, 1996, without resampling.
 *
 * @param width outcomes besides 0
 */
export function learnMean(
	examples: readonly LogisticExample[],
	width: number,
	options: LogisticOptions,
): LearntWeights {
	const first = learnLogistic(examples, width, options);
	const others = Array.from({ length: runs - 1 }, (_, at) =>
		learnLogistic(examples, width, { ...options, seed: options.seed + at + 1 }),
	);
	const weights = first.weights.map(
		(weight, at) => others.reduce((sum, other) => sum + (other.weights[at] ?? 0), weight) / runs,
	);
	return { ...first, weights };
}
