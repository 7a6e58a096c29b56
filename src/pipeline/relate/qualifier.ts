/** When something was so, as the sentence words it. */
import type { Qualifiers, Span } from '../../model/index.ts';

const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const time = new RegExp(
	`\\b(?:${month}\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+${month}\\s+\\d{4}|(?:early|mid|late|the end of)?[\\s-]*${month}\\s+(?:of\\s+)?\\d{4}|\\d{4}-\\d{2}-\\d{2}|(?:Q[1-4]\\s+(?:of\\s+)?\\d{4})|(?<=\\b(?:in|since|of|by|until|from|during|early|mid|late)[\\s-])(?:19[5-9]\\d|20\\d\\d))(?!\\d)`,
	'gu',
);
/** Behind one of these another thing is told, of another time. */
const clauseEdge = /;|, (?:and|but) |\b(?:while|whereas|but)\b|\band (?:in|on|by) /;

/**
 * Qualifiers of a statement in a sentence.
 * @param text  of the sentence
 * @param place offsets of what states it, both ends included: of several times the nearest in its clause counts
 */
export function qualifiersAt(text: string, place: Span): Qualifiers {
	const [nearest] = [...text.matchAll(time)]
		.filter((found) => !clauseEdge.test(between(text, found, place)))
		.toSorted((a, b) => between(text, a, place).length - between(text, b, place).length);
	return nearest ? { time: nearest[0].trim() } : {};
}

/** Text between a match and a place that it does not touch. */
const between = (text: string, { index, 0: { length } }: RegExpExecArray, place: Span): string =>
	index < place.start ? text.slice(index + length, place.start) : text.slice(place.end, index);
