/**
 * How far back the words before a verb bear on it: to the start of its clause, and no further than the verb before
 * where that has an end of its own. Words that deny or weaken count within this scope.
 */
import type { Reading } from './reading.ts';
import type { Tag } from './tag/tag.ts';

/** So far a clause is followed: a line may be a whole book. */
export const longestClause = 40;

export const auxiliaries: ReadonlySet<Tag | undefined> = new Set<Tag>([
	'be',
	'have',
	'do',
	'modal',
]);

/** First item of the clause that an item stands in. */
export function clauseStart({ tags }: Reading, at: number): number {
	let start = at;
	const least = Math.max(0, at - longestClause);
	while (start > least && tags[start - 1] !== 'stop' && tags[start - 1] !== 'relative') start -= 1;
	return start;
}

/**
 * Where the words between an end and its verb begin to bear on that verb: behind an aside, `S, which may wait,
 * released O`, and behind the verb before, `S did not wait and released O`.
 */
export function scopeStart(reading: Reading, left: number, from: number): number {
	const { tags, items } = reading;
	let start = left + 1;
	const isAside = tags[left + 2] === 'relative' || items[left + 2]?.text === 'not';
	if (tags[start] === 'comma' && isAside) start = tags.lastIndexOf('comma', from - 1) + 1;
	for (let at = from - 1; at > start; at -= 1)
		if (tags[at] === 'coordinator' && opensVerb(reading, start, at, from)) return at + 1;
	return start;
}

/** Does a new verb begin behind a coordinator, one that an auxiliary before it cannot reach? */
function opensVerb(
	{ tags, items, grammar }: Reading,
	start: number,
	coordinator: number,
	from: number,
): boolean {
	let verb = coordinator + 1;
	while (tags[verb] === 'adverb' && verb < from) verb += 1;
	if (auxiliaries.has(tags[verb])) return true;
	const forms = grammar.forms.get(items[verb]?.text ?? '');
	if (tags[verb] !== 'finite' || forms === undefined || forms.has('base')) return false;
	const former = tags.slice(start, coordinator);
	return (
		items[coordinator]?.text === 'but' ||
		forms.has('third') ||
		former.some((tag) => tag === 'do' || tag === 'modal' || tag === 'infinitive')
	);
}
