/** Names of a local model among the mentions that rules found, so that statements are sought between all of them. */
import {
	compareSpans,
	hasOverlap,
	type Document,
	type ExtractedEntity,
	type Mention,
	type Ontology,
} from '../../model/index.ts';
import { confidence, isSure, mentionAt, placesOf } from './name.ts';

/**
 * Mentions in reading order, none overlapping another. Where a name overlaps what rules found, the surer reading stays;
 * what the owner or the lexicon says always does. Names that the document does not prove are passed over.
 */
export function addNames(
	document: Document,
	found: readonly Mention[],
	named: readonly ExtractedEntity[],
	{ types }: Ontology,
): readonly Mention[] {
	let mentions = found;
	for (const { name, type } of named) {
		const known = types.find(({ id }) => id === type);
		if (!known) continue;
		for (const span of placesOf(document.text, name)) {
			const mention = mentionAt(document, span, name, known.id);
			const crossed = mentions.filter((one) => hasOverlap(one.span, span));
			if (mention && crossed.every(givesWay))
				mentions = [...mentions.filter((one) => !crossed.includes(one)), mention];
		}
	}
	return mentions.toSorted((a, b) => compareSpans(a.span, b.span));
}

const givesWay = (mention: Mention): boolean =>
	!isSure(mention) && (mention.readings[0]?.confidence ?? 0) < confidence;
