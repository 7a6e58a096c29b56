/**
 * Ends on the other side of their trigger than usual: a subject behind the comma of an opening phrase, an object
 * before the pronoun of a relative clause.
 */
import { isModifier, type Reading } from '../reading.ts';
import type { Ends, Fits } from './ends.ts';
import { beforePhrase } from './nounPhrase.ts';
import { ofRelative } from './subject.ts';

/** `Unlike O, S …` and `Trained on O, S …`: the subject is named behind the comma. */
export function endsBehindComma(reading: Reading, from: number, fits: Fits): Ends | undefined {
	const { tags } = reading;
	let i = from;
	while (tags[i] === 'noun' || tags[i] === 'number') i += 1;
	if (tags[i] !== 'comma') return undefined;
	i += 1;
	for (const limit = i + 4; i < limit; i += 1) {
		const group = reading.groupAt[i];
		if (tags[i] === 'mention' && group && !isModifier(tags, i)) {
			const members = group.members.filter(fits);
			return members.length > 0 ? { members, isAcross: false, last: group.end } : undefined;
		}
		if (
			!['determiner', 'noun', 'number', 'mention', 'possessive', 'adverb'].includes(tags[i] ?? '')
		)
			return undefined;
	}
	return undefined;
}

/** The object of a relative clause stands before its pronoun: `O, which S released`. */
export function endsBeforeRelative(
	reading: Reading,
	subject: number,
	fits: Fits,
): Ends | undefined {
	const group = reading.groupAt[subject];
	const before = beforePhrase(reading.tags, group?.start ?? subject);
	return reading.tags[before] === 'relative' ? ofRelative(reading, before, fits) : undefined;
}
