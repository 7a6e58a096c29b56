/** Entities that are named in the same sentence: a light tie, never a fact. */
import {
	compareText,
	type CoOccurrence,
	type DocumentId,
	type EntityId,
	type LinkedMention,
} from '../../model/index.ts';

/** A sentence that names more things than this is a list, and tells nothing about each pair. */
const mostInSentence = 10;
const mostPlaces = 3;

/** @param mentions sorted by document, then reading order */
export function coOccur(mentions: readonly LinkedMention[]): readonly CoOccurrence[] {
	const pairs = new Map<
		string,
		{
			a: EntityId;
			b: EntityId;
			weight: number;
			places: { document: DocumentId; sentence: number }[];
		}
	>();
	for (const together of bySentence(mentions)) {
		const [first] = together;
		const ids = [
			...new Set(
				together.flatMap(({ outcome }) => (outcome.kind === 'linked' ? [outcome.entity] : [])),
			),
		].toSorted(compareText);
		if (!first || ids.length < 2 || ids.length > mostInSentence) continue;
		ids.forEach((a, at) => {
			for (const b of ids.slice(at + 1)) {
				const key = `${a}~${b}`;
				const pair = pairs.get(key) ?? { a, b, weight: 0, places: [] };
				pairs.set(key, pair);
				pair.weight += 1;
				if (pair.places.length < mostPlaces)
					pair.places.push({ document: first.document, sentence: first.sentence });
			}
		});
	}
	return [...pairs.values()].toSorted((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
}

const bySentence = (mentions: readonly LinkedMention[]): Iterable<readonly LinkedMention[]> =>
	Map.groupBy(mentions, ({ document, sentence }) => `${document} ${sentence}`).values();
