/** A document as a concept of an OKF bundle: its text, and the original as its source. */
import { documentPath } from '../../model/index.ts';
import { toIri, toLine } from '../../model/text.ts';
import { blocksToMarkdown } from './blocks.ts';
import { conceptText, generated, resourceOf } from './okfConcept.ts';
import type { PublishedDocument, World } from './world.ts';

export function documentConcept(world: World, document: PublishedDocument): string {
	const { title, date, kind, source, url, authors, description, tags } = document.metadata;
	const origin = url === undefined ? undefined : toIri(url);
	const head = {
		type: 'Document',
		title: toLine(title),
		...(description !== undefined && { description: toLine(description) }),
		...resourceOf(world, documentPath(document)),
		...(tags.length > 0 && { tags: tags.map(toLine) }),
		...(date !== undefined && { date }),
		...(kind !== undefined && { kind: toLine(kind) }),
		...(authors.length > 0 && { authors: authors.map(toLine) }),
		generated,
		...(origin !== undefined && {
			sources: [{ id: 'original', resource: origin, title: toLine(source ?? title) }],
		}),
	};
	return conceptText(head, blocksToMarkdown(document.blocks));
}
