/**
 * Whether a sentence says that something is so, that it is not, or only that it may be, is planned or claimed: by the
 * words of its clauses. What no pattern has read is left to `plainModality`.
 */
import type { Modality } from '../../model/index.ts';
import type { Match } from './match.ts';
import {
	claims,
	clauseHedges,
	denials,
	has,
	hedges,
	negations,
	nobodies,
	openers,
	preventions,
	without,
} from './modalityWords.ts';
import type { Reading } from './reading.ts';
import { auxiliaries, clauseStart, longestClause, scopeStart } from './scope.ts';

/** Words count at most this many items before those that make the statement. */
const longestSpan = 16;
const governorSpan = 6;

/**
 * Modality of a match, from the words of its clause around its trigger. The trigger's own words say nothing of
 * it: `the paper proposes O`, `A rather than B`.
 *
 * @param closing last mark of the sentence
 */
export function modalityOf(
	reading: Reading,
	{ subject, object, from, to }: Pick<Match, 'subject' | 'object' | 'from' | 'to'>,
	closing: string,
): Modality {
	const left = Math.max(...[subject, object].filter((end) => end < from), -1);
	const clause = clauseStart(reading, from);
	const scope = Math.max(left < 0 ? clause : scopeStart(reading, left, from), from - longestSpan);
	const words = wordsIn(reading, scope, from);
	const behind = wordsIn(reading, to, Math.max(subject, object));
	if (has(words, negations) || /(?:^| )(?:not|nor) /.test(without(`${behind} `))) return 'negated';
	if (has(words, hedges) || closing === '?') return 'hedged';
	const subjectClause = clauseStart(reading, Math.max(0, left));
	if (isDeniedSubject(reading, left, subjectClause)) return 'negated';
	if (isPrevented(reading, subjectClause, from)) return 'negated';
	const inverted = readInversion(reading, subjectClause, left);
	if (inverted) return inverted;
	if (has(wordsIn(reading, subjectClause, from), clauseHedges)) return 'hedged';
	if (isConditional(reading, Math.max(subject, object, to - 1))) return 'hedged';
	return isGoverned(reading, Math.max(0, left)) ? 'hedged' : 'asserted';
}

/** Words of some items; the month of May is none of them. */
const wordsIn = ({ items, tags }: Reading, from: number, to: number): string =>
	items
		.slice(from, Math.max(from, to))
		.map(({ text }, at) => (text === 'may' && tags[from + at] === 'noun' ? '' : text))
		.join(' ');

/** `Neither A nor B`, `No model by A`, `A, not B`, `None of the teams at A`. */
function isDeniedSubject(reading: Reading, left: number, clause: number): boolean {
	const { items } = reading;
	const [before = '', second = ''] = [items[left - 1]?.text, items[left - 2]?.text];
	if (/^(?:neither|no|nor|not)$/.test(before) || second === 'neither') return true;
	const head = wordsIn(reading, clause, left);
	return has(head, nobodies) && /(?:^| )(?:at|of|from|in|by|with)(?: (?:the|a|an))?$/.test(head);
}

/** `Blocked A from buying B`, `kept from releasing B`. */
const isPrevented = (reading: Reading, clause: number, from: number): boolean =>
	reading.items[from - 1]?.text === 'from' && has(wordsIn(reading, clause, from - 1), preventions);

/** An auxiliary before its subject denies behind a word that does, `never did A buy B`, and else supposes: `had A bought B`. */
function readInversion(reading: Reading, clause: number, left: number): Modality | undefined {
	const auxiliary = left - 1;
	const tag = reading.tags[auxiliary];
	if (left < 1 || !auxiliaries.has(tag)) return undefined;
	if (has(wordsIn(reading, clause, auxiliary), negations)) return 'negated';
	const opens = auxiliary === 0 || ['comma', 'stop'].includes(reading.tags[auxiliary - 1] ?? '');
	const supposes = /^(?:had|were|should)$/.test(reading.items[auxiliary]?.text ?? '');
	return opens && supposes ? 'hedged' : undefined;
}

/** Is what is said so only if something else is? No other verb may stand between. */
function isConditional({ items, tags }: Reading, last: number): boolean {
	for (let at = last + 1; at < Math.min(items.length, last + longestClause); at += 1) {
		if (/^(?:if|unless|provided)$/.test(items[at]?.text ?? '')) return true;
		const tag = tags[at];
		if (auxiliaries.has(tag) || tag === 'finite' || tag === 'stop') return false;
	}
	return false;
}

/** Does a claim, or a denial with `that`, govern the clause of an end? */
function isGoverned(reading: Reading, left: number): boolean {
	const start = Math.max(reading.tags.lastIndexOf('stop', left - 1) + 1, left - governorSpan, 0);
	const words = wordsIn(reading, start, left);
	const [governor] = /^.*(?= that(?: \S+){0,2}$)/.exec(words) ?? [];
	return (
		has(words, claims) ||
		(governor !== undefined && (has(governor, denials) || has(governor, openers)))
	);
}
