/** Making the ranker's weights: documents with their names and statements in, three files of weights out. */
import type {
	CandidateStatement,
	Document,
	Lexicon,
	Mention,
	Ontology,
} from '../../model/index.ts';
import { learnMean, learnSparse } from '../learning/logisticMean.ts';
import type { LogisticExample } from '../learning/logistic.ts';
import { SparseWeights } from '../learning/sparseWeights.ts';
import { packWeights } from '../learning/weightFile.ts';
import { compileGazetteer, recognise } from '../recognise/index.ts';
import { findDescriptions } from '../recognise/description.ts';
import { toMentions } from '../recognise/mention.ts';
import { keepBest } from '../recognise/overlap.ts';
import { readPassages, type Passage } from '../recognise/passage.ts';
import { readingOf, type Proposal } from '../recognise/proposal.ts';
import type { GoldSpan } from '../recognise/tagger/example.ts';
import { labels, typeOf } from '../recognise/tagger/labels.ts';
import { toSource } from '../../model/index.ts';
import { readLines } from '../relate/index.ts';
import { fits } from '../resolve/kind.ts';
import { labelCount, scoreAlone } from '../relate/ranker/index.ts';
import { jointFeatures } from '../relate/ranker/joint.ts';
import { rankedPredicates } from '../relate/ranker/predicates.ts';
import { readPairs, type ReadPair } from '../relate/ranker/read.ts';
import type { AnnotatedText, GoldRelation } from './annotatedText.ts';
import { toDocument } from './tagger.ts';

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

/** What is learnt from texts. The same texts give the same bytes. */
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

interface Judged {
	readonly pair: ReadPair;
	/** 0 not related, else one more than the place among the ranker's labels; absent where that is not said. */
	readonly outcome?: number;
}

/**
 * Pairs of a text's names, sentence by sentence, judged by its statements.
 *
 * @param find finds the names in place of the annotated ones; what lies over an annotated name stands for it
 */
export function judgedPairs(
	{ text, gold, relations }: AnnotatedText,
	ontology: Ontology,
	find?: (document: Document) => readonly Mention[],
): readonly (readonly Judged[])[] {
	const document = toDocument(text, ontology);
	if (!document) return [];
	const mentions = find?.(document) ?? goldMentions(document, gold, ontology);
	const lines = readLines(document, mentions, ontology).map(
		({ sentence, items, found, readLine }) =>
			readPairs(document, sentence, items, readLine, found as readonly CandidateStatement[]),
	);
	const outcomes = new Map<ReadPair, number>();
	const unsure = new Set<ReadPair>();
	const names = namesMeant(mentions, text, gold);
	for (const relation of relations)
		judge(relation, lines.flat(), mentions, names, outcomes, unsure);
	return lines.map((pairs) =>
		pairs.map((pair): Judged => {
			const outcome = outcomes.get(pair) ?? (unsure.has(pair) ? undefined : 0);
			return { pair, ...(outcome !== undefined && { outcome }) };
		}),
	);
}

/** The nearest pair that names both ends is what states it; others that do may or may not. */
function judge(
	{ subject, predicate, object, start, end }: GoldRelation,
	pairs: readonly ReadPair[],
	mentions: readonly Mention[],
	names: readonly string[],
	outcomes: Map<ReadPair, number>,
	unsure: Set<ReadPair>,
): void {
	const place = rankedPredicates.findIndex((id) => (id as string) === predicate);
	if (place < 0) throw new Error(`\`${subject} | ${predicate} | ${object}\`: no such predicate`);
	const naming = pairs.filter(({ left, right }) => {
		const ends = [names[left], names[right]];
		return ends.includes(subject) && ends.includes(object);
	});
	const [nearest] = naming
		.filter(({ left }) => {
			const at = mentions[left]?.span.start ?? -1;
			return at >= start && at < end;
		})
		.toSorted((a, b) => a.end - a.start - (b.end - b.start));
	naming.forEach((pair) => unsure.add(pair));
	if (!nearest) return;
	const isForward = names[nearest.left] === subject;
	outcomes.set(nearest, 1 + place + (isForward ? 0 : rankedPredicates.length));
}

/** What the annotation calls the thing that each mention means: of `the company`, the last name of its kind before it. */
function namesMeant(
	mentions: readonly Mention[],
	text: string,
	gold: readonly GoldSpan[],
): readonly string[] {
	const nameOf = ({ span, surface }: Mention): string => {
		const meant = gold.find(({ start, end }) => start < span.end && end > span.start);
		return meant ? text.slice(meant.start, meant.end) : surface;
	};
	return mentions.map((mention, index) => {
		const { form, headType } = mention;
		if (form !== 'description') return nameOf(mention);
		const meant = mentions
			.slice(0, index)
			.findLast(
				({ form: other, readings }) => other !== 'description' && fits(readings[0]?.type, headType),
			);
		return meant ? nameOf(meant) : '';
	});
}

/** The annotated names as mentions, with the descriptions beside them. */
function goldMentions(
	document: Document,
	gold: readonly GoldSpan[],
	ontology: Ontology,
): readonly Mention[] {
	const passages = readPassages(document);
	const proposals = passages.flatMap((passage) =>
		gold.flatMap((span) => toProposal(passage, span)),
	);
	const described = findDescriptions(passages, proposals, ontology);
	return toMentions(keepBest([...proposals, ...described], passages), passages, document, ontology);
}

function toProposal(passage: Passage, { start, end, label }: GoldSpan): readonly Proposal[] {
	const { block, words, text } = passage;
	if (end <= block.span.start || start >= block.span.end) return [];
	const covered = words.filter((word) => {
		const span = toSource(block, word);
		return span.start < end && span.end > start;
	});
	const [first, last] = [covered[0], covered.at(-1)];
	const type = typeOf(labels.indexOf(label));
	if (!first || !last || !type) return [];
	const name = text.slice(first.start, last.end);
	return [
		{
			passage: passage.index,
			start: first.start,
			end: last.end,
			form: 'name',
			trust: 'sure',
			readings: [readingOf(name, type, 'annotation', 1)],
		},
	];
}
