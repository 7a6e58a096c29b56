/** Making the ranker's weights: documents with their names and statements in, three files of weights out. */
import type { Document, Lexicon, Mention, Ontology } from '../../model/index.ts';
import { learnMean, learnSparse } from '../learning/logisticMean.ts';
import type { LogisticExample } from '../learning/logistic.ts';
import { SparseWeights } from '../learning/sparseWeights.ts';
import { packWeights } from '../learning/weightFile.ts';
import { compileGazetteer, recognise } from '../recognise/index.ts';
import { labelCount, scoreAlone } from '../relate/ranker/index.ts';
import { jointFeatures } from '../relate/ranker/joint.ts';
import type { AnnotatedText } from './annotatedText.ts';
import { judgedPairs, type Judged } from './judgedPairs.ts';

/** Chosen on a tenth of the texts kept apart. */
const gateOptions = { rounds: 12, step: 0.03, decay: 0.01, minCount: 5, dropout: 0.2, seed: 1 };
const jointOptions = { rounds: 12, step: 0.03, decay: 0.01, minCount: 5, dropout: 0, seed: 1 };
const labelOptions = { rounds: 16, step: 0.03, decay: 0.005, minCount: 3, dropout: 0.2, seed: 1 };
const least = 0.025;
/** Predicates are many, so that all their weights would take too much room: most are left out, and the rest learns to do without. */
const thinning = { least: 0.165, rounds: 8, step: 0.02 };

/** The joint model learns from scores of texts that what scored them has not read: one part of so many at a time. */
const folds = 4;

export interface RankerFiles {
	readonly gate: Uint8Array;
	readonly joint: Uint8Array;
	readonly label: Uint8Array;
}

export interface RankerTexts {
	/** Texts that the tagger has learnt from: their pairs are of the annotated names. */
	readonly learnt: readonly AnnotatedText[];
	/** Texts that it has not: their pairs are of the names that it finds in them. */
	readonly related: readonly AnnotatedText[];
}

/** What is learnt from texts, with the tagger of names as it stands in its file. The same of both give the same bytes. */
export function trainRanker(
	{ learnt, related }: RankerTexts,
	lexicon: Lexicon,
	ontology: Ontology,
): RankerFiles {
	const gazetteer = compileGazetteer(lexicon);
	const find = (document: Document): readonly Mention[] => recognise(document, gazetteer, ontology);
	const isTelling = ({ relations }: AnnotatedText): boolean => relations.length > 0;
	const judged = [
		...learnt.filter(isTelling).map((text) => judgedPairs(text, ontology)),
		...related.filter(isTelling).map((text) => judgedPairs(text, ontology, find)),
	];
	const joint = Array.from({ length: folds }, (_, fold) => {
		const [read, unread] = [judged.filter(isIn(fold, false)), judged.filter(isIn(fold, true))];
		const gate = new SparseWeights(learnGate(read.flat(2)), 1);
		return unread.flat().flatMap((line) => jointExamples(gate, line));
	}).flat();
	const label = judged
		.flat(2)
		.flatMap(({ pair: { features }, outcome = 0 }): readonly LogisticExample[] =>
			outcome > 0 ? [{ features, outcome }] : [],
		);
	return {
		gate: learnGate(judged.flat(2)),
		joint: packWeights(learnMean(joint, 1, jointOptions), least),
		label: packWeights(learnSparse(label, labelCount, labelOptions, thinning), least),
	};
}

const isIn =
	(fold: number, isWanted: boolean) =>
	(_: unknown, at: number): boolean =>
		(at % folds === fold) === isWanted;

const learnGate = (judged: readonly Judged[]): Uint8Array =>
	packWeights(
		learnMean(
			judged.flatMap(({ pair: { features, neighbours }, outcome }) =>
				toGateExample([...features, ...neighbours], outcome),
			),
			1,
			gateOptions,
		),
		least,
	);

/** Pairs of which it is not said whether they are related teach nothing. */
const toGateExample = (
	features: readonly number[],
	outcome: number | undefined,
): readonly LogisticExample[] =>
	outcome === undefined ? [] : [{ features, outcome: outcome > 0 ? 1 : 0 }];

/** @param line all judged pairs of a sentence */
function jointExamples(gate: SparseWeights, line: readonly Judged[]): readonly LogisticExample[] {
	const pairs = line.map(({ pair }) => pair);
	return jointFeatures(pairs, scoreAlone(gate, pairs)).flatMap((features, at) =>
		toGateExample(features, line[at]?.outcome),
	);
}
