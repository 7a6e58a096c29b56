/** Blocks of a document as Markdown: their structure as marks, their text escaped. Marks within a text are left out. */
import type { Block } from '../../model/index.ts';
import { toMarkdown, toReadable } from '../../model/text.ts';

/** Text of a block as Markdown on one line. */
type Write = (block: Block) => string;

/**
 * One string for each paragraph, heading, whole list, whole table or code block.
 *
 * @param write what stands for the text of a block that is no code; by default its text, escaped
 */
export function blocksToMarkdown(
	blocks: readonly Block[],
	write: Write = ({ text }) => toMarkdown(text),
): readonly string[] {
	const parts: string[] = [];
	for (let at = 0; at < blocks.length;) {
		const group = takeGroup(blocks, at);
		const part = groupToMarkdown(group, write);
		if (part !== '') parts.push(part);
		at += group.length;
	}
	return parts;
}

/** The blocks from `at` on that make one list or table; else one block. */
function takeGroup(blocks: readonly Block[], at: number): readonly Block[] {
	const first = blocks[at];
	let end = at + 1;
	const belongs = (block: Block | undefined): boolean =>
		(first?.kind === 'listItem' && block?.kind === 'listItem') ||
		(first?.kind === 'cell' && block?.kind === 'cell' && block.table === first.table);
	while (end < blocks.length && belongs(blocks[end])) end += 1;
	return blocks.slice(at, end);
}

function groupToMarkdown(group: readonly Block[], write: Write): string {
	const [first] = group;
	switch (first?.kind) {
		case undefined:
			return '';
		case 'heading':
			return `${'#'.repeat(Math.max(2, first.depth))} ${write(first)}`;
		case 'listItem':
			return group.map((block) => itemToMarkdown(block, write)).join('\n');
		case 'cell':
			return tableToMarkdown(group, write);
		case 'code':
			return fence(first.text);
		case 'footnote':
			return `${toMarkdown(`${first.label}:`)} ${write(first)}`;
		case 'break':
			return '---';
		case 'paragraph':
			return `${first.quoteDepth > 0 ? '> ' : ''}${write(first)}`;
	}
}

function itemToMarkdown(block: Block, write: Write): string {
	if (block.kind !== 'listItem') return '';
	const indent = '  '.repeat(block.depth - 1);
	const bullet = block.continued ? '  ' : '- ';
	return `${indent}${bullet}${write(block)}`;
}

function tableToMarkdown(cells: readonly Block[], write: Write): string {
	const rows = [...Map.groupBy(cells, (cell) => (cell.kind === 'cell' ? cell.row : 0)).values()];
	const [head = []] = rows;
	const line = (row: readonly Block[]): string => `| ${row.map(write).join(' | ')} |`;
	return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.slice(1).map(line)].join('\n');
}

/** A fence longer than any inside. */
function fence(code: string): string {
	const inside = code.match(/`+/g) ?? [];
	const marks = '`'.repeat(inside.reduce((most, { length }) => Math.max(most, length + 1), 3));
	return `${marks}\n${toReadable(code)}\n${marks}`;
}
