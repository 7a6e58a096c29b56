/** All statements of a line: each trigger tried where it stands, longer ones first. */
import { matchPhrase, matchNoun } from './phrases.ts';
import { matchAppositions } from './apposition.ts';
import { matchOwners } from './owner.ts';
import type { Match } from './match.ts';
import type { Reading } from './reading.ts';
import { triggersAt, type Trigger } from './grammar/trigger.ts';
import { matchSplits } from './splitVerbs.ts';
import { isVerbHere, matchVerb } from './verbs.ts';
import { kindNoun } from './wordLists.ts';

/** Each pair of ends and predicate once, where it is surest. */
export function scanLine(reading: Reading): readonly Match[] {
	const found: Match[] = [];
	let taken = 0;
	/** Of `trained A on B`: an `on` that is spoken for. */
	const particles = new Set<number>();
	reading.items.forEach((_, at) => {
		if (at >= taken && !particles.has(at))
			for (const match of longestAt(reading, at)) {
				taken = Math.max(taken, match.to);
				found.push(match);
			}
		for (const split of matchSplits(reading, at)) {
			particles.add(split.to - 1);
			found.push(split);
		}
	});
	found.push(...matchOwners(reading), ...matchAppositions(reading));
	return surest(found.filter((match) => isStated(reading, match)));
}

/** Both ends alike where the predicate asks for it; a kind is named by the head of its phrase. */
function isStated(reading: Reading, { subject, object, predicate: id }: Match): boolean {
	const { grammar, typeAt, isGuessAt, tags, items } = reading;
	const predicate = grammar.predicates.get(id);
	const isAlike = typeAt(subject) === typeAt(object) || isGuessAt(subject) || isGuessAt(object);
	if (predicate?.alike && !isAlike) return false;
	const isKind = predicate?.phrases.includes('is a') ?? false;
	const next = items[object + 1]?.text ?? '';
	return !isKind || tags[object + 1] !== 'noun' || kindNoun.test(next) || /(?:ing|ed)$/.test(next);
}

const none: readonly Match[] = [];

/** Matches of the longest trigger at a word that finds its ends. */
function longestAt(reading: Reading, at: number): readonly Match[] {
	const { items, grammar } = reading;
	const wordAt = (offset: number): string | undefined => {
		const item = items[at + offset];
		return item?.kind === 'word' ? item.text : undefined;
	};
	// Most words open no trigger.
	if (!grammar.root.next.has(items[at]?.text ?? '')) return none;
	for (const { triggers, length } of triggersAt(grammar.root, wordAt)) {
		const matches = triggers.flatMap((trigger) => matchTrigger(reading, trigger, at, at + length));
		if (matches.length > 0) return onePredicateEach(matches);
	}
	return [];
}

function matchTrigger(
	reading: Reading,
	trigger: Trigger,
	from: number,
	to: number,
): readonly Match[] {
	const { tags } = reading;
	if (trigger.kind === 'noun')
		return tags[to - 1] === 'noun' ? matchNoun(reading, trigger.predicate, from, to) : [];
	if (trigger.kind !== 'verb') return matchPhrase(reading, trigger, from, to);
	for (let verb = from; verb < to; verb += 1)
		if (isVerbHere(tags[verb], trigger)) return matchVerb(reading, trigger, verb, to);
	return [];
}

/** One trigger states one relation of a pair: of several predicates the first of the ontology. */
function onePredicateEach(matches: readonly Match[]): readonly Match[] {
	const seen = new Map<string, Match>();
	for (const match of matches) {
		const key = [match.subject, match.object].toSorted((a, b) => a - b).join();
		if (!seen.has(key)) seen.set(key, match);
	}
	return [...seen.values()];
}

function surest(matches: readonly Match[]): readonly Match[] {
	const best = new Map<string, Match>();
	for (const match of matches) {
		const key = `${match.subject} ${match.predicate} ${match.object}`;
		const known = best.get(key);
		if (!known || known.confidence < match.confidence) best.set(key, match);
	}
	return [...best.values()];
}
