/** Quantities of running text: what is measured, of which entity, and where it says so. */
import {
	toSource,
	type Block,
	type CandidateStatement,
	type Document,
	type Sentence,
	type TypeId,
} from '../../model/index.ts';
import { isEmphasis, isListed, isMoney, isOutlay, isRelative, rateLength } from './amountWords.ts';
import { evidenceOf } from './evidence.ts';
import { modalityOfWords } from './plainModality.ts';
import { findAmounts, type Amount } from '../../model/index.ts';
import { qualifiersAt } from './qualifier.ts';
import { typeOf } from './reading.ts';
import { findSubject, reach, type Named, type Subject } from './quantitySubject.ts';
import { measure, type Measured, type Unit } from './unit.ts';

const besideConfidence = 0.8;
const acrossConfidence = 0.65;

/** Quantities of one sentence or heading. */
export function relateQuantities(
	document: Document,
	sentence: Sentence,
	named: readonly Named[],
	units: readonly Unit[],
	topic?: Subject,
): readonly CandidateStatement[] {
	const block = document.blocks[sentence.block];
	if (!block || named.length === 0) return [];
	const text = block.text.slice(sentence.start, sentence.end);
	const here = named.filter(([, mention]) => mention.block === sentence.block);
	const isFree = ({ start, end }: Amount): boolean =>
		!here.some(
			([, mention]) => mention.start - sentence.start < end && mention.end - sentence.start > start,
		);
	return findAmounts(text)
		.filter(isFree)
		.flatMap((amount): CandidateStatement[] => {
			const measured = measure(text, amount, units);
			if (!measured || isRelative(text.slice(measured.end))) return [];
			if (isMoney(measured.unit) && isOutlay(text, amount.start, measured.end)) return [];
			if (amount.value === 100 && measured.unit === '%' && isEmphasis(text.slice(measured.end)))
				return [];
			if (measured.predicate.functional === true && isListed(text.slice(0, amount.start)))
				return [];
			const benchmark = benchmarkOf(here, sentence, text, measured);
			const from = findSubject(here, sentence, text, amount, measured, topic);
			if (!from || isBesideScore(text, sentence, amount, measured, from)) return [];
			return [toQuantity(document, block, sentence, text, amount, measured, from, benchmark)];
		});
}

/** `with CoT it solves 4%`, `LLMs score 4%`: how a score came about. A term has one where it is what scores: `the Transformer scores`. */
function isBesideScore(
	text: string,
	sentence: Sentence,
	{ start }: Amount,
	{ predicate }: Measured,
	{ mention, sentence: earlier }: Subject,
): boolean {
	if (predicate.functional !== 'of' || (typeOf(mention) as TypeId | undefined) !== concept)
		return false;
	const between = earlier ? '' : text.slice(mention.end - sentence.start, start);
	return mention.surface.endsWith('s') || !scoring.test(between);
}
const scoring = /^\s(?:scor|reach|achiev)(?:es|ed)\s(?:\p{L}+\s){0,2}$/u;

const [concept, dataset]: readonly string[] = ['concept', 'dataset'];

/** `86 % on MMLU`: what a measure was taken on. */
function benchmarkOf(
	named: readonly Named[],
	sentence: Sentence,
	text: string,
	{ end }: Measured,
): number | undefined {
	const found = named.find(
		([, mention]) =>
			mention.start - sentence.start >= end &&
			(typeOf(mention) as TypeId | undefined) === dataset &&
			/^[\s\p{L}]{0,12}\s(?:on|in)\s(?:the\s)?$/u.test(
				text.slice(end, mention.start - sentence.start),
			),
	);
	return found?.[0];
}

function toQuantity(
	document: Document,
	block: Block,
	sentence: Sentence,
	text: string,
	amount: Amount,
	{ predicate, unit, end }: Measured,
	{ index, mention, sentence: earlier }: Subject,
	of: number | undefined,
): CandidateStatement {
	const whole = end + rateLength(text.slice(end), unit);
	const span = toSource(block, {
		start: sentence.start + amount.start,
		end: sentence.start + whole,
	});
	const between = text.slice(Math.max(0, mention.end - sentence.start), amount.start);
	return {
		subject: index,
		predicate: predicate.id,
		object: {
			literal: {
				value: amount.value,
				...(unit !== undefined && { unit }),
				text: text.slice(amount.start, whole),
			},
			span,
		},
		...(of !== undefined && { of }),
		modality: modalityOfWords(between),
		qualifiers: qualifiersAt(text, amount),
		evidence: evidenceOf(document, sentence, mention.span, span, [], earlier),
		confidence: between.length <= reach / 3 ? besideConfidence : acrossConfidence,
	};
}
