/** What a bare preposition is attached to, where no verb governs it: `O by S`, `O, a small model from S`. */
import type { Reading } from '../reading.ts';
import { kindNoun } from '../wordLists.ts';
import type { Ends, Fits } from './ends.ts';
import { headed } from './nounPhrase.ts';

/** The group before a preposition at `at`. Only nouns may stand between; the head of `A of B from S` is `A`. */
export function endsAttached(reading: Reading, at: number, fits: Fits): Ends | undefined {
	const { tags, items } = reading;
	let i = at - 1;
	let plain = 0;
	while (tags[i] === 'noun' || tags[i] === 'number' || tags[i] === 'adverb') {
		plain += 1;
		i -= 1;
	}
	if (tags[i] === 'determiner' && tags[i - 1] === 'comma') i -= 2;
	else if (plain > 2 || (plain > 0 && !kindNoun.test(items[at - 1]?.text ?? ''))) return undefined;
	const group = tags[i] === 'mention' ? reading.groupAt[i] : undefined;
	return group && headed(reading, group, fits, false);
}
