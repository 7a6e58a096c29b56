/** mdast to pieces: every block of a document in reading order, flat, nesting kept as numbers. */
import type { BlockContent, DefinitionContent, List, ListItem, Root, RootContent } from 'mdast';
import type { Annotation, Problem } from '../../model/index.ts';
import { readLeafBlock } from './leafBlock.ts';
import { deepest, spanOf } from './phrasing.ts';
import type { Piece } from './piece.ts';
import { PieceCollector } from './pieceCollector.ts';
import { withoutStart } from './runs.ts';

export interface Pieces {
	readonly pieces: readonly Piece[];
	readonly annotations: readonly Annotation[];
	readonly problems: readonly Problem[];
}

interface Place {
	readonly quoteDepth: number;
	readonly depth: number;
}

const calloutMark = /^\[!([A-Za-z][\w-]*)\][+-]?\s*/;

/** @param file as shown in problems */
export function readMarkdown(root: Root, source: string, file: string): Pieces {
	const found = new PieceCollector(root, source, file);
	readAll(root.children, { quoteDepth: 0, depth: 0 }, found);
	return {
		pieces: [...found.pieces, ...found.footnotes],
		annotations: found.annotations,
		problems: found.problems,
	};
}

function readAll(nodes: readonly RootContent[], place: Place, found: PieceCollector): void {
	if (place.depth > deepest)
		return found.warn(
			nodes[0],
			'nested-too-deeply',
			'The text is nested too deeply here and is left out.',
			'Flatten the quotes or lists.',
		);
	for (const node of nodes) read(node, place, found);
}

function read(node: RootContent, place: Place, found: PieceCollector): void {
	switch (node.type) {
		case 'blockquote':
			return readQuote(node.children, place, found);
		case 'list':
			return readList(node, place, 1, found);
		case 'footnoteDefinition':
			return readFootnote(node.children, node.label ?? node.identifier, found);
		default:
			return readLeafBlock(node, place.quoteDepth, found);
	}
}

/** A quote whose first line is `[!note]` is a callout; the mark goes, a title behind it stays. */
function readQuote(
	children: readonly (BlockContent | DefinitionContent)[],
	place: Place,
	found: PieceCollector,
): void {
	const before = found.pieces.length;
	readAll(children, { quoteDepth: place.quoteDepth + 1, depth: place.depth + 1 }, found);
	const first = found.pieces[before];
	const mark = first?.kind === 'paragraph' ? calloutMark.exec(first.text) : undefined;
	if (!first || !mark?.[1]) return;
	const callout = mark[1].toLowerCase();
	const rest = { ...first, ...withoutStart(first, mark[0].length), callout };
	const others = found.pieces
		.splice(before)
		.slice(1)
		.map((piece) => ({ ...piece, callout }));
	found.pieces.push(...(rest.text === '' ? [] : [rest]), ...others);
}

function readList(list: List, place: Place, depth: number, found: PieceCollector): void {
	const number = found.nextList();
	for (const item of list.children)
		readItem(item, place, { list: number, depth, ordered: list.ordered ?? false }, found);
}

function readItem(
	item: ListItem,
	place: Place,
	of: { list: number; depth: number; ordered: boolean },
	found: PieceCollector,
): void {
	if (of.depth + place.depth > deepest)
		return found.warn(
			item,
			'nested-too-deeply',
			'The list is nested too deeply here and is left out.',
			'Flatten it.',
		);
	let continued = false;
	for (const child of item.children) {
		if (child.type === 'list') readList(child, place, of.depth + 1, found);
		else if (child.type === 'paragraph' || child.type === 'heading') {
			const checked =
				typeof item.checked === 'boolean' && !continued ? { checked: item.checked } : {};
			found.push({
				kind: 'listItem',
				...of,
				continued,
				...checked,
				quoteDepth: place.quoteDepth,
				span: spanOf(child),
				...found.phrasing(child),
			});
			continued = true;
		} else read(child, { ...place, depth: place.depth + 1 }, found);
	}
}

function readFootnote(
	children: readonly (BlockContent | DefinitionContent)[],
	label: string,
	found: PieceCollector,
): void {
	for (const child of children)
		if (child.type === 'paragraph') {
			const phrasing = found.phrasing(child);
			if (phrasing.text !== '')
				found.footnotes.push({
					kind: 'footnote',
					label,
					quoteDepth: 0,
					span: spanOf(child),
					...phrasing,
				});
		}
}
