/**
 * Learning which of several outcomes features speak for: multinomial logistic regression by stochastic gradients
 * with steps that shrink for what is often seen (Duchi, Hazan & Singer, JMLR 12, 2011). The weights are the mean
 * over the later half of the rounds.
 */
import { thinner } from './dropout.ts';
import { shuffler } from './random.ts';
import type { LearntWeights } from './weightFile.ts';

export interface LogisticExample {
	readonly features: readonly number[];
	/** 0 is the outcome that all others are measured against; it has no weights. */
	readonly outcome: number;
}

export interface LogisticOptions {
	readonly rounds: number;
	readonly step: number;
	/** Pull towards zero. */
	readonly decay: number;
	/** Features of fewer examples are left out. */
	readonly minCount: number;
	/**
	 * Share of an example's features that each step leaves out by chance, so that none carries all alone. Srivastava et al.,
	 * "Dropout", JMLR 15, 2014.
	 */
	readonly dropout: number;
	readonly seed: number;
}

/**
 * Learns from examples. The same examples and options give the same weights.
 *
 * @param width outcomes besides 0
 * @param start weights to go on from, in place of none; those that are 0 stay so
 */
export function learnLogistic(
	examples: readonly LogisticExample[],
	width: number,
	options: LogisticOptions,
	start?: LearntWeights,
): LearntWeights {
	const features = start?.features ?? frequent(examples, options.minCount);
	const rowOf = new Map(features.map((feature, row) => [feature, row]));
	const rows = examples.map(({ features: list, outcome }) => ({
		rows: Int32Array.from(list.flatMap((feature) => rowOf.get(feature) ?? [])),
		outcome,
	}));
	const weights = start?.weights.slice() ?? new Float32Array(features.length * width);
	const squares = new Float32Array(features.length * width);
	const total = new Float64Array(features.length * width);
	const shuffle = shuffler(options.seed);
	const thin = thinner(options.dropout, options.seed);
	const kept = Math.ceil(options.rounds / 2);
	const isFixed = (place: number): boolean => start?.weights[place] === 0;
	for (let round = 0; round < options.rounds; round += 1) {
		for (const example of shuffle(rows))
			step({ ...example, rows: thin(example.rows) }, weights, squares, width, options, isFixed);
		if (round >= options.rounds - kept)
			for (let at = 0; at < weights.length; at += 1)
				total[at] = (total[at] ?? 0) + (weights[at] ?? 0);
	}
	return {
		width,
		features,
		weights: Float32Array.from(total, (sum) => sum / kept),
		extra: new Float32Array(0),
	};
}

function frequent(examples: readonly LogisticExample[], least: number): readonly number[] {
	const counts = new Map<number, number>();
	for (const { features } of examples)
		for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	return [...counts]
		.flatMap(([feature, count]) => (count >= least ? [feature] : []))
		.toSorted((a, b) => a - b);
}

function step(
	{ rows, outcome }: { readonly rows: Int32Array; readonly outcome: number },
	weights: Float32Array,
	squares: Float32Array,
	width: number,
	{ step: length, decay, dropout }: LogisticOptions,
	isFixed: (place: number) => boolean,
): void {
	const scores = new Float32Array(width);
	for (const row of rows)
		for (let at = 0; at < width; at += 1)
			scores[at] = (scores[at] ?? 0) + (weights[row * width + at] ?? 0) / (1 - dropout);
	const shares = probabilities(scores);
	for (let at = 0; at < width; at += 1) {
		const slope = (shares[at] ?? 0) - (outcome === at + 1 ? 1 : 0);
		if (Math.abs(slope) < 1e-3) continue;
		for (const row of rows) {
			const place = row * width + at;
			if (isFixed(place)) continue;
			const full = slope + decay * (weights[place] ?? 0);
			const square = (squares[place] ?? 0) + full * full;
			squares[place] = square;
			weights[place] = (weights[place] ?? 0) - (length * full) / Math.sqrt(square + 1e-6);
		}
	}
}

/** Probability of each outcome but 0, which scores 0. */
export function probabilities(scores: Float32Array): Float32Array {
	const most = scores.reduce((max, score) => Math.max(max, score), 0);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((all, power) => all + power, Math.exp(-most));
	return powers.map((power) => power / sum);
}
