/**
 * Which names of a sentence are related, and how, by statistics: a first model judges each pair by itself, a second
 * all pairs of the sentence together, a third says which predicate and which way. The first and the third read what
 * the patterns found beside the words, and have learnt when they err.
 */
import { readCompressed } from '../../learning/compressed.ts';
import type { PredicateId } from '../../../model/index.ts';
import { SparseWeights } from '../../learning/sparseWeights.ts';
import { jointFeatures } from './joint.ts';
import { rankedPredicates } from './predicates.ts';
import type { ReadPair } from './read.ts';

export const gateFile = new URL('related.bin', import.meta.url);
export const jointFile = new URL('joint.bin', import.meta.url);
export const labelFile = new URL('predicates.bin', import.meta.url);

/** Outcomes of the third model: each predicate forwards, then backwards. */
export const labelCount = 2 * rankedPredicates.length;

export interface Ranked {
	readonly pair: ReadPair;
	/** That the two are related at all. */
	readonly probability: number;
}

export interface Label {
	readonly predicate: PredicateId;
	/** The one that stands first is the subject. */
	readonly isForward: boolean;
	readonly share: number;
}

/** Pairs at least so probably related are looked at further. */
const leastProbable = 0.1;

/** Predicates of a smaller share are left out. */
const leastShare = 0.02;

interface Models {
	readonly gate: SparseWeights;
	readonly joint: SparseWeights;
	readonly label: SparseWeights;
}

let loaded: Models | undefined;
const models = (): Models =>
	(loaded ??= {
		gate: new SparseWeights(readCompressed(gateFile), 1),
		joint: new SparseWeights(readCompressed(jointFile), 1),
		label: new SparseWeights(readCompressed(labelFile), labelCount),
	});

/** Judges the pairs of a sentence; those hardly related are left out. */
export function rank(pairs: readonly ReadPair[]): readonly Ranked[] {
	if (pairs.length === 0) return [];
	const { gate, joint } = models();
	return jointFeatures(pairs, scoreAlone(gate, pairs)).flatMap((features, at) => {
		const probability = 1 / (1 + Math.exp(-oddsOf(joint.total(features))));
		return probability < leastProbable ? [] : [{ pair: pairs[at]!, probability }];
	});
}

/** Logarithm of the odds that each pair is related, judged by itself. */
export const scoreAlone = (gate: SparseWeights, pairs: readonly ReadPair[]): Float32Array =>
	Float32Array.from(pairs, ({ features, neighbours }) =>
		oddsOf(gate.total(features) + gate.total(neighbours)),
	);

/** Rounded as sums of 32 bits are. */
const oddsOf = (steps: number): number => Math.fround(steps * SparseWeights.step);

/** How a pair is related, if it is: predicates with their share of that probability, the likeliest first. */
export function labelsOf({ features }: ReadPair): readonly Label[] {
	const { label } = models();
	label.totals(features, totals);
	return shares(totals);
}

const totals = new Int32Array(labelCount);
const powers = new Float32Array(labelCount);
/** The exponential function of so many steps below 0, up to where it is 0 in 32 bits. */
const powersBelow = Float32Array.from({ length: 2200 }, (_, steps) =>
	Math.exp(-steps * SparseWeights.step),
);

/** @param totals of each outcome, in steps */
function shares(totals: Int32Array): readonly Label[] {
	let most = totals[0]!;
	for (const total of totals) most = Math.max(most, total);
	let all = 0;
	for (let at = 0; at < labelCount; at += 1) {
		powers[at] = powersBelow[most - totals[at]!] ?? 0;
		all += powers[at]!;
	}
	const count = rankedPredicates.length;
	const labels: Label[] = [];
	for (let at = 0; at < labelCount; at += 1) {
		const share = powers[at]! / all;
		if (share > leastShare)
			labels.push({ predicate: rankedPredicates[at % count]!, isForward: at < count, share });
	}
	return labels.toSorted((a, b) => b.share - a.share);
}
