/** Whether words together are a term that a dictionary or the lists of names hold: `general relativity`. */
import { exactHash, isKnownName, knownNames, startsName } from './knownName.ts';
import { classAt, keyOf, termKey, wordClasses } from './wordClass.ts';
import { termHashOf } from './wordView.ts';

/**
 * Tables hold hashes, of which one in some hundreds is wrongly found, so that the first word must be known as such too.
 *
 * @param words of a term, at least two; a plural counts as its singular
 */
export function isKnownTerm(words: readonly string[]): boolean {
	const classes = wordClasses();
	const names = knownNames();
	const loose = words.map((word) => termHashOf(word.toLowerCase(), classes));
	const exact = words.map(exactHash);
	const first = words[0]?.toLowerCase() ?? '';
	return (
		(classAt(classes, keyOf('starter', first)) > 0 && classAt(classes, termKey(loose)) > 0) ||
		[loose, exact].some((hashes) => startsName(names, hashes[0] ?? 0) && isKnownName(names, hashes))
	);
}
