/** Other items of the same source, with their length where it is given. */
import type { Ontology, RelatedItem } from '../../model/index.ts';
import type { Reading } from './piece.ts';
import { sectionKind } from './roles.ts';

/** `86 minTitle`, `86 min Title` and `Title (86 min)`; the rest is the title. */
export function relatedItem(text: string): RelatedItem {
	const before = /^(\d{1,4})\s*min(?:utes)?(?:\s+|(?=\P{Ll}))(.+)$/u.exec(text);
	const after = /^(.+?)\s*\((\d{1,4})\s*min(?:utes)?\.?\)$/u.exec(text);
	if (after?.[1] !== undefined) return { title: after[1], minutes: Number(after[2]) };
	if (before?.[2] !== undefined) return { title: before[2], minutes: Number(before[1]) };
	return { title: text };
}

/** Takes related items and their heading out of the pieces. */
export function takeRelated(reading: Reading, ontology: Ontology): Reading {
	const related = reading.pieces
		.filter(({ role }) => role === 'relatedItem')
		.map(({ text }) => relatedItem(text));
	const pieces = reading.pieces.filter(
		(piece) =>
			piece.role !== 'relatedItem' &&
			!(piece.kind === 'heading' && sectionKind(piece.text, ontology) === 'relatedItem'),
	);
	return { ...reading, pieces, related: [...reading.related, ...related] };
}
