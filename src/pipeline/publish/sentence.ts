/** Sentences as a reader sees them, marks left out. */
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
