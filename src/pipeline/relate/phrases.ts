/** Statements made by phrases between two ends, and by nouns such as `maker of`. */
import type { Predicate } from '../../model/index.ts';
import { endsAttached } from './ends/attachment.ts';
import { endsBehindComma } from './ends/displacement.ts';
import { endsIn, type Ends, type Fits } from './ends/ends.ts';
import { groupEndingAt } from './ends/nounPhrase.ts';
import { endsBehind } from './ends/object.ts';
import { endsBefore } from './ends/subject.ts';
import { inDomain, inRange, pairUp, sureness, type Match } from './match.ts';
import type { Reading } from './reading.ts';
import type { Trigger } from './grammar/trigger.ts';
import { clauseSubject, isStudying } from './verbs.ts';

type PhraseTrigger = Extract<Trigger, { kind: 'phrase' | 'inverse' }>;

/** Matches of a phrase that covers the items from `from` up to `to`. */
export function matchPhrase(
	reading: Reading,
	{ kind, predicate, isBare }: PhraseTrigger,
	from: number,
	to: number,
): readonly Match[] {
	const isInverse = kind === 'inverse';
	const before = isInverse ? inRange(reading, predicate) : inDomain(reading, predicate);
	const behind = isInverse ? inDomain(reading, predicate) : inRange(reading, predicate);
	const right = endsBehind(reading, to, behind);
	if (!right) return [];
	const left = isBare
		? bareLeft(reading, from, before)
		: endsBefore(reading, isStudying(predicate) ? verbOf(reading, from) : from, before);
	const first =
		left ?? (opens(reading, from) ? endsBehindComma(reading, right.last + 1, before) : undefined);
	if (!first) return [];
	const base = isInverse || isBare ? sureness.inverse : sureness.phrase;
	return isInverse
		? pairUp(right, first, predicate, base, [from, to])
		: pairUp(first, right, predicate, base, [from, to]);
}

/** Of `provides many details on O`, where the phrase begins with the object of a verb, that verb; else the phrase itself. */
function verbOf({ tags }: Reading, from: number): number {
	if (tags[from] !== 'noun') return from;
	let i = from - 1;
	while (from - i <= 4 && (tags[i] === 'noun' || tags[i] === 'determiner' || tags[i] === 'number'))
		i -= 1;
	return tags[i] === 'finite' || tags[i] === 'gerund' || tags[i] === 'infinitive' ? i : from;
}

const opens = ({ tags }: Reading, from: number): boolean =>
	tags.slice(0, from).every((tag) => tag === 'adverb' || tag === 'coordinator');

/** Of `A beats B on C`, the subject of the verb; else what the preposition is attached to. */
function bareLeft(reading: Reading, from: number, fits: Fits): Ends | undefined {
	const attached = endsAttached(reading, from, fits);
	if (reading.items[from]?.text !== 'on') return attached;
	const isObject = attached !== undefined && isBehindVerb(reading, attached.members[0] ?? 0);
	return (!attached || isObject ? clauseSubject(reading, from, fits) : undefined) ?? attached;
}

function isBehindVerb({ tags, groupAt }: Reading, at: number): boolean {
	let i = (groupAt[at]?.start ?? at) - 1;
	while (
		tags[i] === 'determiner' ||
		tags[i] === 'noun' ||
		tags[i] === 'number' ||
		tags[i] === 'adverb'
	)
		i -= 1;
	return tags[i] === 'finite' || tags[i] === 'gerund' || tags[i] === 'infinitive';
}

const nounParticles = new Set(['of', 'to', 'for', 'at', 'behind', 'in', 'from', 'with']);

/** Matches of a noun such as `maker`: `S, the maker of O`, `S is the maker of O`, `O's maker S`. */
export function matchNoun(
	reading: Reading,
	predicate: Predicate,
	from: number,
	to: number,
): readonly Match[] {
	const object = ofBehind(reading, to, inRange(reading, predicate));
	const match = object
		? holderOf(reading, predicate, from, object)
		: namedHolder(reading, predicate, from, to);
	if (!match) return [];
	const [subject, target] = match;
	return pairUp(subject, target, predicate, sureness.apposition, [from, to]);
}

/** What stands behind `maker of`; in `founder and head of` the preposition comes later. */
function ofBehind(reading: Reading, to: number, fits: Fits): Ends | undefined {
	const { tags, items } = reading;
	let i = to;
	while (i < to + 4 && (tags[i] === 'coordinator' || tags[i] === 'noun' || tags[i] === 'comma')) {
		if (tags[i] === 'comma' && tags[i + 1] !== 'noun') return undefined;
		i += 1;
	}
	if (!nounParticles.has(items[i]?.text ?? '')) return undefined;
	const found = endsBehind(reading, i + 1, fits);
	return found && (found.members[0] ?? 0) - i <= 5 ? found : undefined;
}

/** Before `, the maker of O`, before `is the maker of O`, behind `the maker of O,` or `the maker of O is`. */
function holderOf(
	reading: Reading,
	predicate: Predicate,
	from: number,
	object: Ends,
): readonly [Ends, Ends] | undefined {
	const fits = inDomain(reading, predicate);
	const { tags, items } = reading;
	const i = phraseStart(reading, from);
	const word = items[i]?.text ?? '';
	let subject: Ends | undefined;
	if (tags[i] === 'comma') subject = endsIn(groupEndingAt(reading, i - 1), fits);
	else if (tags[i] === 'be' || word === 'as' || word === 'became' || word === 'becomes')
		subject = endsBefore(reading, i, fits);
	else if (tags[i] === 'mention') subject = endsIn(groupEndingAt(reading, i), fits);
	if (tags[i] === undefined || tags[i] === 'comma')
		subject ??=
			endsBehindComma(reading, object.last + 1, fits) ??
			(tags[object.last + 1] === 'be' ? endsBehind(reading, object.last + 2, fits) : undefined);
	return subject && [subject, object];
}

function phraseStart({ tags }: Reading, from: number): number {
	let i = from - 1;
	while (
		tags[i] === 'noun' ||
		tags[i] === 'number' ||
		tags[i] === 'adverb' ||
		tags[i] === 'coordinator'
	)
		i -= 1;
	return tags[i] === 'determiner' ? i - 1 : i;
}

/** `O's maker S`, `O researcher S`. */
function namedHolder(
	reading: Reading,
	predicate: Predicate,
	from: number,
	to: number,
): readonly [Ends, Ends] | undefined {
	const { tags, groupAt } = reading;
	let i = from - 1;
	while (tags[i] === 'noun' && from - i < 4) i -= 1;
	if (tags[i] === 'possessive') i -= 1;
	const target = tags[i] === 'mention' && inRange(reading, predicate)(i) ? i : undefined;
	const next = tags[to] === 'comma' ? to + 1 : to;
	const holders =
		tags[next] === 'mention'
			? (groupAt[next]?.members.filter(inDomain(reading, predicate)) ?? [])
			: [];
	if (target === undefined || holders.length === 0 || holders[0] !== next) return undefined;
	return [
		{ members: holders, isAcross: false, last: next },
		{ members: [target], isAcross: false, last: target },
	];
}
