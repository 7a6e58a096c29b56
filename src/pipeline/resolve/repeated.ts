/**
 * Titles of related items that several documents of a source list, as each page of a show lists the latest ones. What they
 * name and tell counts where a title stands first, or the newest guests of a show would be in all of its documents.
 */
import { compareText, type Document, type DocumentId } from '../../model/index.ts';

/** Whether a block is such a title, and one that an earlier document lists, by date, then id. */
export function repeatedTitles(
	documents: ReadonlyMap<DocumentId, Document>,
): (document: DocumentId, block: number) => boolean {
	const dateOf = ({ metadata }: Document): string => metadata.date ?? '';
	const firstOf = new Map<string, DocumentId>();
	for (const document of [...documents.values()].toSorted(
		(a, b) => compareText(dateOf(a), dateOf(b)) || compareText(a.id, b.id),
	))
		for (const { role, text } of document.blocks)
			if (role === 'relatedItem' && !firstOf.has(text)) firstOf.set(text, document.id);
	return (document, block) => {
		const title = documents.get(document)?.blocks[block];
		return title?.role === 'relatedItem' && firstOf.get(title.text) !== document;
	};
}
