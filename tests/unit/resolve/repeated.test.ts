/** Titles of related items that several documents list: what they name counts once. */
import { expect, test } from 'vitest';
import type { Document, DocumentId, LinkedMention } from '../../../src/model/index.ts';
import { withoutRepeated } from '../../../src/pipeline/resolve/repeated.ts';

/** A document of one related item, which names one thing; the block before it names another. */
const documentOf = (id: string, title: string, date?: string): Document =>
	({
		id,
		metadata: { date },
		blocks: [{ text: title }, { text: title, role: 'relatedItem' }],
	}) as unknown as Document;

function keptOf(...documents: readonly Document[]): readonly string[] {
	const mentions = documents.flatMap(({ id }) =>
		[0, 1].map((block) => ({ document: id, block }) as unknown as LinkedMention),
	);
	return withoutRepeated(
		mentions,
		new Map<DocumentId, Document>(documents.map((one) => [one.id, one])),
	).map(({ document, block }) => `${document} ${block}`);
}

test('the earliest document keeps what a title names; what is no related item is kept everywhere', () => {
	expect(
		keptOf(
			documentOf('a.md', 'Boxes with Jo', '2024-03-01'),
			documentOf('b.md', 'Boxes with Jo', '2024-01-01'),
			documentOf('c.md', 'Boxes with Jo', '2024-02-01'),
		),
	).toEqual(['a.md 0', 'b.md 0', 'b.md 1', 'c.md 0']);
});

test('the id decides among documents of one day, or of none; other titles are none of it', () => {
	expect(
		keptOf(
			documentOf('b.md', 'Boxes with Jo'),
			documentOf('a.md', 'Boxes with Jo'),
			documentOf('c.md', 'Homes with Jo'),
		),
	).toEqual(['b.md 0', 'a.md 0', 'a.md 1', 'c.md 0', 'c.md 1']);
});
