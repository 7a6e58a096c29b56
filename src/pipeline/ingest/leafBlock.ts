/** Leaf blocks of Markdown as pieces: those that hold no other blocks. GFM's tables count among them, a piece a cell. */
import type { RootContent, Table } from 'mdast';
import { spanOf } from './phrasing.ts';
import type { PieceCollector } from './pieceCollector.ts';

/** Blocks of other kinds are passed over. */
export function readLeafBlock(node: RootContent, quoteDepth: number, found: PieceCollector): void {
	const common = { quoteDepth, span: spanOf(node) };
	switch (node.type) {
		case 'heading':
			return found.push({
				kind: 'heading',
				depth: node.depth,
				...common,
				...found.phrasing(node),
			});
		case 'paragraph':
			return found.push({ kind: 'paragraph', ...common, ...found.phrasing(node) });
		case 'code':
			return void found.pieces.push({
				kind: 'code',
				...common,
				text: node.value,
				runs: [],
				...(node.lang && { language: node.lang }),
			});
		case 'thematicBreak':
			return void found.pieces.push({ kind: 'break', ...common, text: '', runs: [] });
		case 'table':
			return readTable(node, quoteDepth, found);
		case 'html':
			return node.value.startsWith('<!--')
				? undefined
				: found.warn(node, 'html-ignored', 'HTML is not shown.', 'Write it as Markdown.');
		default:
	}
}

function readTable(table: Table, quoteDepth: number, found: PieceCollector): void {
	const number = found.nextTable();
	table.children.forEach((tableRow, row) =>
		tableRow.children.forEach((cell, column) => {
			const align = table.align?.[column];
			// Empty cells are kept: a row must keep its columns.
			found.pieces.push({
				kind: 'cell',
				table: number,
				row,
				column,
				...(align && { align }),
				quoteDepth,
				span: spanOf(cell),
				...found.phrasing(cell),
			});
		}),
	);
}
