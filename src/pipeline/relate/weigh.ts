/**
 * What patterns and ranker find of a sentence, weighed against each other. The ranker has read what the patterns
 * found, so its word on a pair stands; how a statement is worded, hedged or dated is the pattern's to say.
 */
import type { CandidateStatement, Document, Mention, Ontology } from '../../model/index.ts';
import { evidenceOf } from './evidence.ts';
import type { ReadSentence } from './readSentence.ts';
import { isTypeIn } from './match.ts';
import { modalityOfGuess } from './plainModality.ts';
import { labelsOf, rank, type Label, type Ranked } from './ranker/index.ts';
import { isRankedType, rankedPredicates } from './ranker/predicates.ts';
import { readPairs, type ReadPair } from './ranker/read.ts';
import { typeOf } from './reading.ts';

/** Pairs less probably related are dropped. */
const leastRelated = 0.28;
/** Of a pair that patterns relate. */
const leastBorne = 0.12;
/** Statements less sure are dropped: of a pair whose likely predicates do not fit its types. */
const leastSure = 0.12;
/** A pattern's predicate stays where the ranker gives it such a share. */
const leastShare = 0.08;
/** How far a pattern is believed on the predicate, where the ranker does not contradict it. */
const worthOfPattern = 0.95;

const known: ReadonlySet<string> = new Set(rankedPredicates);

/** The statements of a sentence with how sure they are. */
export function weighStatements(
	read: ReadSentence,
	document: Document,
	mentions: readonly Mention[],
	ontology: Ontology,
): readonly CandidateStatement[] {
	const { sentence, antecedent, named, items, found, readLine, attribute } = read;
	if (sentence.kind === 'row') return found;
	const pairs = readPairs(document, sentence, items, readLine, found);
	const ranked = rank(pairs);
	const here = new Set(named.map(([index]) => index));
	if (antecedent) here.add(antecedent.mention);
	const borne = new Set<string>();
	const [judged, byPair] = found.length === 0 ? nothing : keyed(pairs, ranked);
	const kept = found.flatMap((candidate): readonly CandidateStatement[] => {
		const { subject, predicate, object } = candidate;
		if (!('mention' in object) || !known.has(predicate)) return [candidate];
		const isJudged = [subject, object.mention].every(
			(end) => here.has(end) && isRankedType(typeOf(mentions[end])),
		);
		if (!isJudged) return [candidate];
		const key = keyOf(subject, object.mention);
		// Of ends with many names between them, as in a long list, the ranker has no opinion.
		if (!judged.has(key)) return [candidate];
		const pair = byPair.get(key);
		if (!pair || pair.probability < leastBorne) return [];
		const isForward = subject === pair.pair.left;
		const share = shareOf(labelsOf(pair.pair), predicate, isForward);
		if (share < leastShare) return [];
		borne.add(key);
		const sure = Math.max(share, candidate.confidence * worthOfPattern);
		return [{ ...candidate, confidence: toHundredths(pair.probability * sure) }];
	});
	const alone = ranked.flatMap((one) =>
		one.probability < leastRelated ||
		(borne.size > 0 && borne.has(keyOf(one.pair.left, one.pair.right)))
			? []
			: toStatement(one, document, read, mentions, ontology),
	);
	return [...kept, ...attribute(alone)];
}

/** The keys of all pairs, and those of the ranked with what they are. */
type Keyed = readonly [ReadonlySet<string>, ReadonlyMap<string, Ranked>];
const nothing: Keyed = [new Set(), new Map()];
const keyed = (pairs: readonly ReadPair[], ranked: readonly Ranked[]): Keyed => [
	new Set(pairs.map(({ left, right }) => keyOf(left, right))),
	new Map(ranked.map((one) => [keyOf(one.pair.left, one.pair.right), one])),
];

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const toHundredths = (value: number): number => Math.round(value * 100) / 100;

const shareOf = (labels: readonly Label[], predicate: string, isForward: boolean): number =>
	labels.find((one) => one.predicate === predicate && one.isForward === isForward)?.share ?? 0;

/** A pair as the likeliest statement that the ontology has and whose types fit. */
function toStatement(
	{ pair, probability }: Ranked,
	document: Document,
	{ sentence, antecedent }: ReadSentence,
	mentions: readonly Mention[],
	{ predicates }: Ontology,
): readonly CandidateStatement[] {
	const block = document.blocks[sentence.block];
	for (const { predicate: id, isForward, share } of labelsOf(pair)) {
		const predicate = predicates.find((one) => one.id === id);
		const [subject, object] = isForward ? [pair.left, pair.right] : [pair.right, pair.left];
		const [from, to] = [mentions[subject], mentions[object]];
		if (!predicate || !from || !to || !block) continue;
		if (!isTypeIn(predicate.domain, typeOf(from)) || !isTypeIn(predicate.range, typeOf(to)))
			continue;
		if (probability * share < leastSure) return [];
		return [
			{
				subject,
				predicate: predicate.id,
				object: { mention: object },
				modality: modalityOfGuess(block.text, sentence, pair),
				qualifiers: {},
				evidence: evidenceOf(
					document,
					sentence,
					from.span,
					to.span,
					[],
					antecedent?.mention === subject || antecedent?.mention === object
						? antecedent.sentence
						: undefined,
				),
				confidence: toHundredths(probability * share),
			},
		];
	}
	return [];
}
