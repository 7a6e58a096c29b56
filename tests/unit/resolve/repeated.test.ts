/** Titles of related items that several documents list: what they name counts once. */
import { expect, test } from 'vitest';
import { readContent } from '../../../src/config/content.ts';
import { readFiles } from '../../../src/config/files.ts';
import type { Document, DocumentId } from '../../../src/model/index.ts';
import { extract } from '../../../src/pipeline/index.ts';
import { repeatedTitles } from '../../../src/pipeline/resolve/repeated.ts';

/** A document of one related item, which names one thing; the block before it names another. */
const documentOf = (id: string, title: string, date?: string): Document =>
	({
		id,
		metadata: { date },
		blocks: [{ text: title }, { text: title, role: 'relatedItem' }],
	}) as unknown as Document;

function keptOf(...documents: readonly Document[]): readonly string[] {
	const isRepeated = repeatedTitles(
		new Map<DocumentId, Document>(documents.map((one) => [one.id, one])),
	);
	return documents.flatMap(({ id }) =>
		[0, 1].filter((block) => !isRepeated(id, block)).map((block) => `${id} ${block}`),
	);
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

test('what such a title names and tells has one place', async () => {
	const { content } = readContent(await readFiles('content'));
	const note = (number: number): string =>
		`# Talk ${number}\n\nText.\n\n## More from The Club\n\n- Cheap agents — Aaron Levie, Box (77 min)\n`;
	const sources = [1, 2, 3].map((number) => ({
		path: `a${number}.md`,
		bytes: new TextEncoder().encode(note(number)),
	}));
	const { resolution } = extract({ ...content!, curation: [], sources });
	const levie = resolution.entities.find(({ name }) => name === 'Aaron Levie');
	expect(levie?.documents).toEqual(['a1.md']);
	expect(levie?.mentionCount).toBe(1);
	const told = resolution.statements.filter(({ subject }) => subject === levie?.id);
	expect(
		told.map(({ predicate, evidence }) => [predicate, evidence.map((one) => one.document)]),
	).toEqual([['works_at', ['a1.md']]]);
});
