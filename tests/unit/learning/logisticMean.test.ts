/** Learning by several runs. */
import { describe, expect, test } from 'vitest';
import { learnLogistic, type LogisticExample } from '../../../src/pipeline/learning/logistic.ts';
import { learnMean, learnSparse } from '../../../src/pipeline/learning/logisticMean.ts';

const options = { rounds: 4, step: 0.1, decay: 0.01, minCount: 1, dropout: 0.5, seed: 1 };
/** Feature 1 speaks for the first outcome, feature 2 for the second, feature 3 for none. */
const examples: readonly LogisticExample[] = Array.from({ length: 60 }, (_, at) => ({
	features: [(at % 3) + 1, 4],
	outcome: (at + 1) % 3,
}));

describe('the mean of several runs', () => {
	test('is the mean of their weights', () => {
		const runs = [1, 2, 3].map((seed) => learnLogistic(examples, 2, { ...options, seed }));
		const { weights, features } = learnMean(examples, 2, options);
		expect(features).toEqual(runs[0]?.features);
		for (const [at, weight] of weights.entries())
			expect(weight).toBeCloseTo(
				runs.reduce((sum, one) => sum + (one.weights[at] ?? 0), 0) / runs.length,
				6,
			);
		expect(new Set(runs.map((one) => one.weights.join())).size).toBe(runs.length);
	});

	test('is the same for the same examples', () => {
		expect(learnMean(examples, 2, options)).toEqual(learnMean(examples, 2, options));
	});

	test('few weights, learnt on, stand in for those left out', () => {
		const thinning = { least: 0.2, rounds: 10, step: 0.1 };
		const { weights } = learnSparse(examples, 2, options, thinning);
		const whole = learnMean(examples, 2, options).weights;
		whole.forEach((weight, at) => {
			if (Math.abs(weight) < 0.2) expect(weights[at]).toBe(0);
		});
		expect(weights.some((weight) => weight !== 0)).toBe(true);
		expect(learnSparse(examples, 2, options, thinning).weights).toEqual(weights);
	});
});
