/** The note of a document: its text with a link at each mention, and an anchor where evidence is quoted from. */
import { documentPath, type Block } from '../../model/index.ts';
import { toLine, toMarkdown } from '../../model/text.ts';
import { blocksToMarkdown } from './blocks.ts';
import { addressOf, anchorOf, hasAnchor, link, note, toTag, type Notes } from './vaultNote.ts';
import type { PublishedDocument, World } from './world.ts';

export function documentNote(world: World, notes: Notes, document: PublishedDocument): string {
	const { title, date, kind, source, url, authors, tags } = document.metadata;
	const properties = {
		title: toLine(title),
		...(date !== undefined && { date }),
		...(kind !== undefined && { kind: toLine(kind) }),
		...(source !== undefined && { source: toLine(source) }),
		...(url !== undefined && { original: toLine(url) }),
		...(authors.length > 0 && { authors: authors.map(toLine) }),
		tags: ['document', ...tags.map(toTag)],
		...addressOf(world, documentPath(document)),
	};
	const quoted = notes.quoted.get(document.id) ?? new Set();
	return note(
		properties,
		blocksToMarkdown(document.blocks, (block) => {
			const text = linkedText(notes, document, block);
			return quoted.has(block.index) && hasAnchor(block) ? `${text} ^${anchorOf(block)}` : text;
		}),
	);
}

/** Text of a block with a link at each mention. */
function linkedText(notes: Notes, document: PublishedDocument, block: Block): string {
	const found = notes.mentions.get(document.id)?.get(block.index) ?? [];
	let at = 0;
	let text = '';
	for (const { start, end, outcome } of found.toSorted((a, b) => a.start - b.start)) {
		if (outcome.kind !== 'linked' || start < at) continue;
		text += plain(block.text.slice(at, start));
		text += link(notes, outcome.entity, block.text.slice(start, end), block.kind === 'cell');
		at = end;
	}
	return text + plain(block.text.slice(at));
}

/** Escaped, with the space at its ends. */
const plain = (text: string): string =>
	`${/^\s/.test(text) ? ' ' : ''}${toMarkdown(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;
