/** Statements made by verbs: active, passive, in relative clauses and beside a sentence's main verb. */
import type { Predicate } from '../../model/index.ts';
import { endsBehindComma, endsBeforeRelative } from './ends/displacement.ts';
import type { Ends, Fits } from './ends/ends.ts';
import { endsBehind } from './ends/object.ts';
import { endsBefore } from './ends/subject.ts';
import type { VerbForm } from './inflect.ts';
import { inDomain, inRange, pairUp, sureness, type Match } from './match.ts';
import type { Reading } from './reading.ts';
import type { Tag } from './tag/tag.ts';
import type { Trigger } from './grammar/trigger.ts';

type VerbTrigger = Extract<Trigger, { kind: 'verb' }>;

const formsOf: Partial<Record<Tag, readonly VerbForm[]>> = {
	finite: ['base', 'third', 'past', 'participle'],
	infinitive: ['base'],
	participle: ['participle'],
	gerund: ['gerund'],
};

/** Does a verb stand here in a form that this trigger has? */
export const isVerbHere = (tag: Tag | undefined, { form }: VerbTrigger): boolean =>
	(tag && formsOf[tag]?.includes(form)) ?? false;

/** Matches of a verb whose inflected word is item `at` and whose last word ends before `to`. */
export function matchVerb(
	reading: Reading,
	{ predicate }: VerbTrigger,
	at: number,
	to: number,
): readonly Match[] {
	const isPassive = reading.tags[at] === 'participle' && !isActiveParticiple(reading, at, to);
	return isPassive
		? matchPassive(reading, predicate, at, to)
		: matchActive(reading, predicate, at, to);
}

/** `was based on O`: a participle with its own preposition reads forwards unless an agent follows. */
const isActiveParticiple = ({ items }: Reading, at: number, to: number): boolean =>
	to > at + 1 && items[to]?.text !== 'by';

function matchPassive(
	reading: Reading,
	predicate: Predicate,
	at: number,
	to: number,
): readonly Match[] {
	const agent = agentBehind(reading, predicate, to);
	if (!agent) return [];
	const fits = inRange(reading, predicate);
	const patient = endsBefore(reading, at, fits) ?? endsBehindComma(reading, agent.last + 1, fits);
	return patient ? pairUp(agent, patient, predicate, sureness.verb, [at, to]) : [];
}

/** Who did it: behind `by`, or behind `in` where that is a work. */
function agentBehind(reading: Reading, predicate: Predicate, to: number): Ends | undefined {
	let i = to;
	while (reading.tags[i] === 'adverb') i += 1;
	i = behindTime(reading, i);
	const word = reading.items[i]?.text;
	if (word === 'by') return endsBehind(reading, i + 1, inDomain(reading, predicate));
	if (word !== 'in') return undefined;
	return endsBehind(
		reading,
		i + 1,
		(end) => reading.typeAt(end) === 'work' && inDomain(reading, predicate)(end),
	);
}

/** `was founded in 2016 by S`: the item behind a time that stands between. */
function behindTime({ items, tags }: Reading, at: number): number {
	if (!/^(?:in|on|during|around)$/.test(items[at]?.text ?? '')) return at;
	let end = at + 1;
	while (end - at < 5 && (tags[end] === 'number' || tags[end] === 'noun' || tags[end] === 'comma'))
		end += 1;
	return items[end]?.text === 'by' ? end : at;
}

/** Of a predicate that says what a work is about. */
export const isStudying = ({ verbs }: Predicate): boolean => verbs.includes('study');

function matchActive(
	reading: Reading,
	predicate: Predicate,
	at: number,
	to: number,
): readonly Match[] {
	const domain = inDomain(reading, predicate);
	const range = inRange(reading, predicate);
	const subject = subjectOf(reading, at, domain);
	const behind = endsBehind(reading, to, range, isStudying(predicate));
	if (!subject) {
		const late =
			behind && opensLine(reading, at)
				? endsBehindComma(reading, behind.last + 1, domain)
				: undefined;
		return late && behind ? pairUp(late, behind, predicate, sureness.phrase, [at, to]) : [];
	}
	const relative =
		subject.members[0] === undefined
			? undefined
			: endsBeforeRelative(reading, subject.members[0], range);
	const object = relative && !startsObject(reading, to) ? relative : behind;
	return object ? pairUp(subject, object, predicate, sureness.verb, [at, to]) : [];
}

const opensLine = ({ tags }: Reading, at: number): boolean =>
	tags
		.slice(0, at)
		.every((tag) => tag === 'adverb' || tag === 'preposition' || tag === 'coordinator');

/** Behind `which S released` an object of its own would stand at once. */
const startsObject = ({ tags }: Reading, at: number): boolean =>
	tags[at] === 'mention' ||
	tags[at] === 'determiner' ||
	tags[at] === 'number' ||
	tags[at] === 'noun';

/** Behind these a gerund has the subject of the clause: `by using O`. */
const clausal = /^(?:by|while|when|after|before|besides|without|instead)$/;

function subjectOf(reading: Reading, at: number, fits: Fits): Ends | undefined {
	const { tags, items } = reading;
	if (tags[at] !== 'gerund') return endsBefore(reading, at, fits);
	let i = at - 1;
	while (tags[i] === 'adverb') i -= 1;
	if (tags[i] !== 'preposition' && tags[i] !== 'subordinator') return endsBefore(reading, at, fits);
	return clausal.test(items[i]?.text ?? '') ? clauseSubject(reading, i, fits) : undefined;
}

/** The subject of the nearest verb before an item. */
export function clauseSubject(reading: Reading, before: number, fits: Fits): Ends | undefined {
	for (let i = before - 1; i >= 0; i -= 1) {
		const tag = reading.tags[i];
		if (tag === 'stop' || tag === 'subordinator' || tag === 'relative') return undefined;
		if (tag === 'finite' || tag === 'participle') return endsBefore(reading, i, fits);
		if (tag === 'be') return endsBefore(reading, i + 1, fits);
	}
	return undefined;
}
