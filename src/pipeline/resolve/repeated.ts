/**
 * Titles of related items that several documents of a source list, as each page of a show lists the latest ones. What they
 * name counts where a title stands first, or the newest guests of a show would be in all of its documents.
 */
import {
	compareText,
	type Document,
	type DocumentId,
	type LinkedMention,
} from '../../model/index.ts';

/** The mentions without those in titles that an earlier document lists, by date, then id. */
export function withoutRepeated(
	mentions: readonly LinkedMention[],
	documents: ReadonlyMap<DocumentId, Document>,
): readonly LinkedMention[] {
	const dateOf = ({ metadata }: Document): string => metadata.date ?? '';
	const firstOf = new Map<string, DocumentId>();
	for (const document of [...documents.values()].toSorted(
		(a, b) => compareText(dateOf(a), dateOf(b)) || compareText(a.id, b.id),
	))
		for (const { role, text } of document.blocks)
			if (role === 'relatedItem' && !firstOf.has(text)) firstOf.set(text, document.id);
	return mentions.filter(({ document, block }) => {
		const listed = documents.get(document)?.blocks[block];
		return listed?.role !== 'relatedItem' || firstOf.get(listed.text) === document;
	});
}
