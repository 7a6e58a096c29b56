/** Asides between a subject and its verb: `S, the maker of X, released O`. */
import type { Reading } from '../reading.ts';
import { endsIn, type Ends, type Fits } from './ends.ts';
import { groupEndingAt } from './nounPhrase.ts';

/** A verb behind a closing comma belongs to what stands before the opening one: `S, the maker of X, released`. */
export function hostOfAside(reading: Reading, closing: number, fits: Fits): Ends | undefined {
	const { tags } = reading;
	for (let i = closing - 1; i > 0; i -= 1) {
		if (tags[i] === 'stop') return undefined;
		if (tags[i] !== 'comma') continue;
		const next = tags[i + 1];
		const opens =
			next === 'relative' ||
			next === 'determiner' ||
			next === 'participle' ||
			next === 'finite' ||
			next === 'noun' ||
			next === 'preposition' ||
			reading.items[i + 1]?.text === 'not';
		const host = groupEndingAt(reading, i - 1);
		if (opens && host) return endsIn(host, fits);
	}
	return undefined;
}
