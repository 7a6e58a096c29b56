/** Sentences as a reader sees them, marks left out. */
import type { Evidence, Sentence } from '../../model/index.ts';
import type { PublishedDocument } from './world.ts';

/** A table row is its cells, joined by bars. Empty for an index out of range. */
export function sentenceText({ sentences, blocks }: PublishedDocument, index: number): string {
	const sentence = sentences[index];
	const block = blocks[sentence?.block ?? -1];
	if (!sentence || !block) return '';
	if (sentence.kind !== 'row' || block.kind !== 'cell')
		return block.text.slice(sentence.start, sentence.end);
	const row: string[] = [];
	for (let at = block.index; at < blocks.length; at += 1) {
		const cell = blocks[at];
		if (cell?.kind !== 'cell' || cell.table !== block.table || cell.row !== block.row) break;
		row.push(cell.text);
	}
	return row.join(' | ');
}

/** What an evidence quotes: its sentence, and the sentences before it that say what `it` is. */
export function evidenceText(
	document: PublishedDocument,
	{ sentence: index, span }: Evidence,
): string {
	const { sentences, blocks } = document;
	const sentence = sentences[index];
	if (!sentence || sentence.kind === 'row') return sentenceText(document, index);
	const isOf = (one: Sentence | undefined): boolean =>
		one?.block === sentence.block && one.span.end > span.start;
	let first = index;
	while (isOf(sentences[first - 1])) first -= 1;
	const start = sentences[first]?.start ?? sentence.start;
	return blocks[sentence.block]?.text.slice(start, sentence.end) ?? '';
}
