/** Quantities of running text: what is measured, of which entity, and where it says so. */
import {
	toSource,
	type Block,
	type CandidateStatement,
	type Document,
	type Mention,
	type Sentence,
	type TypeId,
} from '../../model/index.ts';
import { evidenceOf } from './evidence.ts';
import { isTypeIn } from './match.ts';
import { modalityOfWords } from './modality.ts';
import { findAmounts, type Amount } from '../../model/index.ts';
import { qualifiersAt } from './qualifier.ts';
import { typeOf } from './reading.ts';
import { measure, type Measured, type Unit } from './unit.ts';

type Named = readonly [index: number, mention: Mention];

const besideConfidence = 0.8;
const acrossConfidence = 0.65;
const reach = 120;

/** Quantities of one sentence or heading. */
export function relateQuantities(
	document: Document,
	sentence: Sentence,
	named: readonly Named[],
	units: readonly Unit[],
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
			const benchmark = benchmarkOf(here, sentence, text, measured);
			const subject = subjectOf(here, sentence, text, amount, measured);
			return subject
				? [toQuantity(document, block, sentence, text, amount, measured, subject, benchmark)]
				: [];
		});
}

/** `two years ago`, `3 points better`: no property of anything. */
const isRelative = (behind: string): boolean =>
	/^\s+(?:ago|old|later|earlier|before|prior|on,|above|below|better|worse|more|less|fewer|faster|higher|lower|ahead|behind|longer|shorter)(?![\p{L}])/iu.test(
		behind,
	);

/** `On LAMBADA it scores …`: what is measured is named elsewhere. */
const isOfUnnamed = /(?:^|\s)(?:it|its|they|their|he|she|whose|another|others)(?=\s)/i;

/** The thing right behind a hyphened measure, the nearest before it in its clause, or the nearest behind. */
function subjectOf(
	named: readonly Named[],
	sentence: Sentence,
	text: string,
	amount: Amount,
	{ predicate, unit, end }: Measured,
): Named | undefined {
	const fits = named.filter(([, mention]) => isTypeIn(predicate.domain, typeOf(mention)));
	const place = ([, mention]: Named): readonly [number, number] => [
		mention.start - sentence.start,
		mention.end - sentence.start,
	];
	const isHyphened = /[-‐‑]\p{L}+$/u.test(text.slice(amount.start, end));
	const behind = fits.find((one) => place(one)[0] >= end);
	const gap = behind ? text.slice(end, place(behind)[0]) : '';
	if (behind && isHyphened && /^[\s\p{L}-]{0,24}$/u.test(gap)) return behind;
	const before = fits.findLast(
		(one) => place(one)[1] <= amount.start && amount.start - place(one)[1] <= reach,
	);
	const between = before ? text.slice(place(before)[1], amount.start) : '';
	if (isOfUnnamed.test(between)) return undefined;
	if (before && !/;/.test(between)) return before;
	return behind &&
		!(unit === '%' && /^\s+of\s/.test(gap)) &&
		gap.length <= reach / 3 &&
		!/[;:,]|\b(?:while|whereas|against|than|more|less)\b/.test(gap)
		? behind
		: undefined;
}

const dataset: string = 'dataset';

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
	[subject, mention]: Named,
	of: number | undefined,
): CandidateStatement {
	const span = toSource(block, {
		start: sentence.start + amount.start,
		end: sentence.start + end,
	});
	const between = text.slice(Math.max(0, mention.end - sentence.start), amount.start);
	return {
		subject,
		predicate: predicate.id,
		object: {
			literal: {
				value: amount.value,
				...(unit !== undefined && { unit }),
				text: document.text.slice(span.start, span.end),
			},
			span,
		},
		...(of !== undefined && { of }),
		modality: modalityOfWords(between),
		qualifiers: qualifiersAt(text, amount),
		evidence: evidenceOf(document, sentence, mention.span, span),
		confidence: between.length <= reach / 3 ? besideConfidence : acrossConfidence,
	};
}
