/** Examples that a text gives of what it has just named: `methods such as A and B`, `models like A`. */
import { isModifier, type Group, type Reading } from '../reading.ts';
import type { Fits } from './ends.ts';

/** Introduce examples by themselves; `such as` does so in two words. */
export const exemplifying: ReadonlySet<string> = new Set(['like', 'including']);

/** The examples of a group that fit, which are ends as the group itself is. */
export function examplesBehind(reading: Reading, group: Group, fits: Fits): readonly number[] {
	const { tags, items } = reading;
	let i = group.end + 1;
	while (tags[i] === 'noun' && items[i]?.text !== 'such' && i - group.end < 3) i += 1;
	if (tags[i] === 'comma') i += 1;
	if (items[i]?.text === 'such' && items[i + 1]?.text === 'as') i += 2;
	else if (exemplifying.has(items[i]?.text ?? '')) i += 1;
	else return [];
	while (
		tags[i] === 'determiner' ||
		tags[i] === 'noun' ||
		(tags[i] === 'mention' && isModifier(tags, i)) ||
		tags[i] === 'possessive'
	)
		i += 1;
	const examples = tags[i] === 'mention' ? reading.groupAt[i] : undefined;
	return examples?.members.filter(fits) ?? [];
}
