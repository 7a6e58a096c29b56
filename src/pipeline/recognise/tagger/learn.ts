/**
 * Learning the tagger's weights: a conditional random field by stochastic gradients with steps that shrink for
 * what is often seen. Duchi, Hazan & Singer, "Adaptive subgradient methods", JMLR 12, 2011. The weights
 * are the mean over the later rounds. Nothing is left to chance: the order of examples is shuffled from a seed, as is
 * what a step leaves out.
 */
import { Chain, mayFollow, transitionFactors } from './chain.ts';
import { tagCount } from './labels.ts';
import { thinner } from '../../learning/dropout.ts';
import { shuffler } from '../../learning/random.ts';

export interface Example {
	/** Features of each word. */
	readonly features: readonly (readonly number[])[];
	readonly tags: Uint8Array;
}

export interface LearnOptions {
	readonly rounds: number;
	readonly step: number;
	/** Pull towards zero in proportion to a weight. */
	readonly decay: number;
	/** Share of the features of a word that a step leaves out at random. */
	readonly dropout: number;
	/** Pull towards zero in a round, the same for all weights: what the examples do not bear out becomes none. */
	readonly toll: number;
	/** Features seen in fewer words are left out. */
	readonly minCount: number;
	readonly seed: number;
}

export interface Learnt {
	/** Row of each feature, in the order of features. */
	readonly features: readonly number[];
	/** `row * tagCount + tag`. */
	readonly weights: Float32Array;
	/** `before * tagCount + tag`. */
	readonly transitions: Float32Array;
}

interface Row {
	readonly rows: readonly Int32Array[];
	readonly tags: Uint8Array;
}

/** Learns from examples. The same examples and options give the same weights. */
export function learn(examples: readonly Example[], options: LearnOptions): Learnt {
	const features = frequentFeatures(examples, options.minCount);
	const rowOf = new Map(features.map((feature, at) => [feature, at]));
	const rows = examples.map(({ features: words, tags }) => ({
		rows: words.map((list) => Int32Array.from(list.flatMap((one) => rowOf.get(one) ?? []))),
		tags,
	}));
	const learner = new Learner(features.length, options, options.toll / Math.max(1, rows.length));
	const random = shuffler(options.seed);
	for (let round = 0; round < options.rounds; round += 1) {
		for (const row of random(rows)) learner.take(row);
		if (round >= Math.floor(options.rounds / 2)) learner.remember();
	}
	return { features, ...learner.mean() };
}

function frequentFeatures(examples: readonly Example[], least: number): readonly number[] {
	const counts = new Map<number, number>();
	for (const { features } of examples)
		for (const list of features)
			for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	return [...counts]
		.flatMap(([feature, count]) => (count >= least ? [feature] : []))
		.sort((a, b) => a - b);
}

/** Examples until a toll is due again: less often costs nothing but less work. */
const patience = 64;

class Learner {
	private readonly weights: Float32Array;
	private readonly squares: Float32Array;
	private readonly total: Float64Array;
	private readonly transitions = new Float32Array(tagCount * tagCount);
	private readonly transitionSquares = new Float32Array(tagCount * tagCount);
	private readonly transitionTotal = new Float64Array(tagCount * tagCount);
	private readonly chain = new Chain(transitionFactors(this.transitions));
	private remembered = 0;
	private scores = new Float64Array(0);
	/** Examples taken so far, and those of them whose toll a row has paid. */
	private taken = 0;
	private readonly paid: Int32Array;
	private readonly options: LearnOptions;
	private readonly toll: number;
	private readonly thin: ReturnType<typeof thinner>;

	/** @param toll pull towards zero of an example */
	constructor(rows: number, options: LearnOptions, toll: number) {
		this.options = options;
		this.toll = toll;
		this.thin = thinner(options.dropout, options.seed + 1);
		this.paid = new Int32Array(rows);
		this.weights = new Float32Array(rows * tagCount);
		this.squares = new Float32Array(rows * tagCount);
		this.total = new Float64Array(rows * tagCount);
	}

	/** One step for one example. */
	take({ rows: all, tags }: Row): void {
		const rows = all.map((list) => this.thin(list));
		const length = rows.length;
		for (const list of rows)
			for (const row of list) if (this.taken - this.paid[row]! >= patience) this.pay(row);
		this.taken += 1;
		if (this.scores.length < length * tagCount)
			this.scores = new Float64Array(length * tagCount * 2);
		this.scores.fill(0, 0, length * tagCount);
		rows.forEach((list, at) => {
			for (const row of list)
				for (let tag = 0; tag < tagCount; tag += 1)
					this.scores[at * tagCount + tag] =
						(this.scores[at * tagCount + tag] ?? 0) +
						(this.weights[row * tagCount + tag] ?? 0) / (1 - this.options.dropout);
		});
		const { chain } = this;
		chain.setFactors(transitionFactors(this.transitions));
		chain.run(this.scores, length);
		for (let at = 0; at < length; at += 1)
			for (let tag = 0; tag < tagCount; tag += 1) {
				const slope = chain.marginal(at, tag) - (tags[at] === tag ? 1 : 0);
				if (Math.abs(slope) > 1e-4)
					for (const row of rows[at] ?? [])
						this.move(this.weights, this.squares, row * tagCount + tag, slope);
			}
		this.moveTransitions(tags);
	}

	/**
	 * Takes off a row's weights the toll of all examples since its last. Tsuruoka, Tsujii & Ananiadou, "Stochastic
	 * gradient descent training for L1-regularized log-linear models", ACL 2009, section 3.1.
	 */
	private pay(row: number): void {
		const due = (this.taken - this.paid[row]!) * this.toll * this.options.step;
		if (due === 0) return;
		this.paid[row] = this.taken;
		for (let at = row * tagCount; at < (row + 1) * tagCount; at += 1) {
			const weight = this.weights[at]!;
			if (weight === 0) continue;
			const toll = due / Math.sqrt(this.squares[at]! + 1e-6);
			this.weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - toll);
		}
	}

	private move(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
		const full = slope + this.options.decay * (weights[at] ?? 0);
		const square = (squares[at] ?? 0) + full * full;
		squares[at] = square;
		weights[at] = (weights[at] ?? 0) - (this.options.step * full) / Math.sqrt(square + 1e-6);
	}

	private moveTransitions(tags: Uint8Array): void {
		const { chain } = this;
		const expected = new Float64Array(tagCount * tagCount);
		for (let at = 1; at < chain.length; at += 1) {
			for (let before = 0; before < tagCount; before += 1) {
				const left = chain.forward[(at - 1) * tagCount + before] ?? 0;
				if (left < 1e-6) continue;
				for (let tag = 0; tag < tagCount; tag += 1)
					if (mayFollow(before, tag))
						expected[before * tagCount + tag] =
							(expected[before * tagCount + tag] ?? 0) +
							(left *
								(chain.factors[before * tagCount + tag] ?? 0) *
								(chain.emit[at * tagCount + tag] ?? 0) *
								(chain.backward[at * tagCount + tag] ?? 0)) /
								(chain.scale[at] ?? 1);
			}
			const seen = (tags[at - 1] ?? 0) * tagCount + (tags[at] ?? 0);
			expected[seen] = (expected[seen] ?? 0) - 1;
		}
		expected.forEach((slope, at) => {
			if (Math.abs(slope) > 1e-4) this.move(this.transitions, this.transitionSquares, at, slope);
		});
	}

	/** Adds the weights of now to the mean. */
	remember(): void {
		this.remembered += 1;
		for (let row = 0; row < this.paid.length; row += 1) this.pay(row);
		for (let at = 0; at < this.weights.length; at += 1)
			this.total[at] = (this.total[at] ?? 0) + (this.weights[at] ?? 0);
		for (let at = 0; at < this.transitions.length; at += 1)
			this.transitionTotal[at] = (this.transitionTotal[at] ?? 0) + (this.transitions[at] ?? 0);
	}

	mean(): Pick<Learnt, 'weights' | 'transitions'> {
		const mean = (total: Float64Array): Float32Array =>
			Float32Array.from(total, (sum) => sum / Math.max(1, this.remembered));
		return { weights: mean(this.total), transitions: mean(this.transitionTotal) };
	}
}
