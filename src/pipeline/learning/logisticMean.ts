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
 * @param start weights to go on from, in place of none; those that are 0 stay so
 */
export function learnMean(
	examples: readonly LogisticExample[],
	width: number,
	options: LogisticOptions,
	start?: LearntWeights,
): LearntWeights {
	const first = learnLogistic(examples, width, options, start);
	const others = Array.from({ length: runs - 1 }, (_, at) =>
		learnLogistic(examples, width, { ...options, seed: options.seed + at + 1 }, start),
	);
	const weights = first.weights.map(
		(weight, at) => others.reduce((sum, other) => sum + (other.weights[at] ?? 0), weight) / runs,
	);
	return { ...first, weights };
}

/** How weights are thinned out: smaller ones go, and what stays learns on. */
export interface Thinning {
	/** Smaller weights go. */
	readonly least: number;
	/** Rounds and step of what is learnt from there. */
	readonly rounds: number;
	readonly step: number;
}

/**
 * Few weights that do the work of many: the mean of runs without its smaller weights, and on from there, so that those
 * that are left make up for what is gone. Han et al., "Learning both weights and connections", NIPS 2015.
 *
 * @param width outcomes besides 0
 */
export function learnSparse(
	examples: readonly LogisticExample[],
	width: number,
	options: LogisticOptions,
	{ least, ...going }: Thinning,
): LearntWeights {
	const whole = learnMean(examples, width, options);
	const weights = whole.weights.map((weight) => (Math.abs(weight) < least ? 0 : weight));
	return learnMean(examples, width, { ...options, ...going }, { ...whole, weights });
}
