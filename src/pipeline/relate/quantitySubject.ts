/** Of what an amount is: the name nearest to it, or what its sentence or the one before is about. */
import type { Amount, Mention, Sentence } from '../../model/index.ts';
import { isTypeIn } from './match.ts';
import { typeOf } from './reading.ts';
import type { Measured } from './unit.ts';

export type Named = readonly [index: number, mention: Mention];

export interface Subject {
	/** Of the mention. */
	readonly index: number;
	readonly mention: Mention;
	/** The earlier sentence that names it, where this one goes on about it. */
	readonly sentence?: Sentence;
}

/** How far an amount may stand from its subject, in characters. */
export const reach = 120;

/**
 * The subject of an amount in a sentence; none where it is of something unnamed.
 *
 * @param topic what the sentence's opening pronoun stands for
 */
export function findSubject(
	named: readonly Named[],
	sentence: Sentence,
	text: string,
	amount: Amount,
	measured: Measured,
	topic: Subject | undefined,
): Subject | undefined {
	const near = nearest(named, sentence, text, amount, measured);
	const isAside = near !== undefined && isAsideOf(near, sentence, text, amount, measured);
	const found = isAside ? openingOf(named, sentence, text) : near;
	if (!found) return isAside ? topic : undefined;
	return { index: found[0], mention: found[1] };
}

/** `On LAMBADA it scores …`: what is measured is named elsewhere. */
const isOfUnnamed = /(?:^|\s)(?:it|its|they|their|he|she|whose|another|others)(?=\s)/i;

/** The thing right behind a hyphened measure, the nearest before it in its clause, or the nearest behind. */
function nearest(
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

/**
 * Does an amount of no particular kind stand in brackets behind words of its own? `it lists H100 GPUs and the
 * failures of parts (400 in 54 days)` counts no GPUs: the sentence's subject is what it says something of.
 */
function isAsideOf(
	[, mention]: Named,
	{ start }: Sentence,
	text: string,
	amount: Amount,
	{ predicate }: Measured,
): boolean {
	const between = text.slice(Math.max(0, mention.end - start), amount.start);
	const words = /^(.*\s.*)\([^()]*$/u.exec(between)?.[1];
	return predicate.domain.length === 0 && words !== undefined && /[,;]|\band\b/.test(words);
}

/** The name that a sentence begins with. */
const openingOf = (named: readonly Named[], { start }: Sentence, text: string): Named | undefined =>
	named.find(([, mention]) => /^(?:the\s|an?\s)?$/i.test(text.slice(0, mention.start - start)));
