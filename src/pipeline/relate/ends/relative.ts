/**
 * What a relative pronoun stands for, as far as the words before it name it: `O, which S released`,
 * `A from B that uses C`. Of `S is a model that uses O` only the verb is found, whose subject is left to `subject`.
 */
import type { Reading } from '../reading.ts';
import type { Tag } from '../tag/tag.ts';
import { endsIn, type Ends, type Fits } from './ends.ts';
import { headOf } from './nounPhrase.ts';

/** What `which`, `that` and `who` stand for. */
export function antecedent(reading: Reading, relative: number, fits: Fits): Ends | undefined {
	const { tags, groupAt } = reading;
	const last = itemBefore(tags, relative);
	const group = groupAt[last];
	if (group && tags[last] === 'mention') return endsIn(group, fits) ?? headOf(reading, group, fits);
	const before = beforeNouns(tags, last);
	if (before === undefined) return undefined;
	if (before < 0) return endsIn(groupAt[0], fits);
	return tags[before] === 'comma' ? endsIn(groupAt[before - 1], fits) : undefined;
}

/** The `is` or `as` by which a subject is called what a relative pronoun stands for. */
export function copulaBefore({ tags, items }: Reading, relative: number): number | undefined {
	const before = beforeNouns(tags, itemBefore(tags, relative));
	if (before === undefined) return undefined;
	return tags[before] === 'be' || items[before]?.text === 'as' ? before : undefined;
}

/** The item that a relative pronoun follows, commas and adverbs passed over. */
function itemBefore(tags: readonly Tag[], relative: number): number {
	let i = relative - 1;
	while (tags[i] === 'comma' || tags[i] === 'adverb') i -= 1;
	return i;
}

/** The item before a noun phrase without a name at its end; `undefined` where none ends here. */
function beforeNouns(tags: readonly Tag[], last: number): number | undefined {
	if (tags[last] !== 'noun' && tags[last] !== 'gerund') return undefined;
	let i = last;
	while (
		tags[i] === 'noun' ||
		tags[i] === 'number' ||
		tags[i] === 'mention' ||
		tags[i] === 'possessive'
	)
		i -= 1;
	return tags[i] === 'determiner' ? i - 1 : i;
}
