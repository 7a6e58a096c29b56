/** Sections that state something by their heading: who stands under *Attendees* attended. */
import type { Block, Document } from './document.ts';
import { nameWords } from './name.ts';
import type { Ontology, Predicate } from './ontology.ts';

const keyOf = (heading: string): string => nameWords(heading).join(' ');

/**
 * The predicate that the heading of a block's own section states, for list items and paragraphs. Sections below
 * a sub-heading of another name state nothing.
 */
export function headedBy(
	{ sections }: Pick<Document, 'sections'>,
	{ predicates }: Ontology,
): (block: Block) => Predicate | undefined {
	const byHeading = new Map(
		predicates.flatMap((predicate) =>
			predicate.headings.map((heading) => [keyOf(heading), predicate] as const),
		),
	);
	return ({ kind, section }) =>
		kind === 'listItem' || kind === 'paragraph'
			? byHeading.get(keyOf(sections[section]?.title ?? ''))
			: undefined;
}
