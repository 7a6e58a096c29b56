/** When something was so, and who says it, as the sentence words it. */
import type { Qualifiers } from '../../model/index.ts';

const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const time = new RegExp(
	`\\b(?:${month}\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+${month}\\s+\\d{4}|(?:early|mid|late|the end of)?[\\s-]*${month}\\s+(?:of\\s+)?\\d{4}|\\d{4}-\\d{2}-\\d{2}|(?:Q[1-4]\\s+(?:of\\s+)?\\d{4})|(?<=\\b(?:in|since|of|by|until|from|during|early|mid|late)[\\s-])(?:19[5-9]\\d|20\\d\\d))(?!\\d)`,
	'gu',
);
const attribution =
	/\b(?:according to|as reported by)\s+((?:the\s+|its\s+)?[^,;:.()]{2,60})|,\s+(?:says?|said|reports?|reported|notes?|noted|argues?|argued)\s+([^,;:.()]{2,60})|^([\p{Lu}][^,;:.()]{1,40}?)\s+(?:says?|said|reports?|reported|claims?|claimed|argues?|argued|believes?|states?|stated)\s+(?:that\s+)?/giu;

/**
 * Qualifiers of a statement in a sentence.
 * @param text of the sentence
 * @param at   offset of the words that state it: of several times the nearest counts
 */
export function qualifiersAt(text: string, at: number): Qualifiers {
	const times = [...text.matchAll(time)];
	const nearest = times.toSorted(
		(a, b) => distance(a.index, a[0].length, at) - distance(b.index, b[0].length, at),
	)[0];
	const [says] = text.matchAll(attribution);
	const source = (says?.[1] ?? says?.[2] ?? says?.[3])?.trim();
	return {
		...(nearest && { time: nearest[0].trim() }),
		...(source !== undefined && source !== '' && { attribution: source }),
	};
}

const distance = (start: number, length: number, at: number): number =>
	at < start ? start - at : Math.max(0, at - start - length);
