/**
 * The noun phrase that a group stands in: where it begins, and which group heads it. `A of B` and `A from B` are
 * an `A`, so a pattern that reaches `B` is asked whether it means `A`.
 */
import { isModifier, type Group, type Reading } from '../reading.ts';
import type { Tag } from '../tag/tag.ts';
import { endsIn, type Ends, type Fits } from './ends.ts';

/** The group that ends at an item, or a few nouns before it. */
export function groupEndingAt(reading: Reading, at: number): Group | undefined {
	let i = at;
	while (reading.tags[i] === 'noun' && at - i < 2) i -= 1;
	return reading.tags[i] === 'mention' ? reading.groupAt[i] : undefined;
}

/** The item before the noun phrase that a group stands in. */
export function beforePhrase(tags: readonly Tag[], start: number): number {
	let i = start - 1;
	while (
		tags[i] === 'noun' ||
		tags[i] === 'number' ||
		tags[i] === 'possessive' ||
		(tags[i] === 'mention' && isModifier(tags, i))
	)
		i -= 1;
	return tags[i] === 'determiner' ? i - 1 : i;
}

/** In `A from B that uses C` the head `A`, where `B` does not fit. */
export function headOf(reading: Reading, group: Group, fits: Fits): Ends | undefined {
	const before = beforePhrase(reading.tags, group.start);
	return reading.tags[before] === 'preposition'
		? endsIn(groupEndingAt(reading, before - 1), fits, true)
		: undefined;
}

/** The ends in a group, or in its head where that fits as well: in `A of B` the head `A`. */
export function headed(
	reading: Reading,
	group: Group,
	fits: Fits,
	isAcross: boolean,
): Ends | undefined {
	const own = endsIn(group, fits, isAcross);
	if (!own) return undefined;
	const { tags, items } = reading;
	const before = beforePhrase(tags, group.start);
	const isAttached =
		tags[before] === 'preposition' &&
		!/^(?:as|like|than|after|before|since|until|including)$/.test(items[before]?.text ?? '');
	const head = isAttached ? groupEndingAt(reading, before - 1) : undefined;
	return (head && headed(reading, head, fits, true)) ?? own;
}
