/** mdast to pieces: every block of a document in reading order, flat, nesting kept as numbers. */
import type {
	BlockContent,
	DefinitionContent,
	List,
	ListItem,
	Nodes,
	Root,
	RootContent,
	Table,
} from 'mdast';
import type { Annotation, Problem } from '../../model/index.ts';
import { placeAt } from '../../model/index.ts';
import type { Piece } from './piece.ts';
import { deepest, readPhrasing, spanOf, type Phrasing } from './phrasing.ts';

export interface Pieces {
	readonly pieces: readonly Piece[];
	readonly annotations: readonly Annotation[];
	readonly problems: readonly Problem[];
}

interface Place {
	readonly quoteDepth: number;
	readonly callout?: string;
	readonly depth: number;
}

const calloutMark = /^\[!([A-Za-z][\w-]*)\][+-]?\s*/;

/** @param file as shown in problems */
export function readMarkdown(root: Root, source: string, file: string): Pieces {
	const reader = new Reader(source, file, collectTargets(root));
	reader.readAll(root.children, { quoteDepth: 0, depth: 0 });
	return {
		pieces: [...reader.pieces, ...reader.footnotes],
		annotations: reader.annotations,
		problems: reader.problems,
	};
}

/** Targets of `[text][label]`; of two with one label the first counts. A stack, since quotes may nest deeply. */
function collectTargets(root: Root): ReadonlyMap<string, string> {
	const targets = new Map<string, string>();
	const open: Nodes[] = [root];
	for (let node = open.pop(); node; node = open.pop()) {
		if (node.type === 'definition' && !targets.has(node.identifier))
			targets.set(node.identifier, node.url);
		if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
	}
	return targets;
}

class Reader {
	readonly pieces: Piece[] = [];
	readonly footnotes: Piece[] = [];
	readonly annotations: Annotation[] = [];
	readonly problems: Problem[] = [];
	readonly #source: string;
	readonly #file: string;
	readonly #targets: ReadonlyMap<string, string>;
	#lists = 0;
	#tables = 0;

	constructor(source: string, file: string, targets: ReadonlyMap<string, string>) {
		this.#source = source;
		this.#file = file;
		this.#targets = targets;
	}

	readAll(nodes: readonly (RootContent | BlockContent | DefinitionContent)[], place: Place): void {
		if (place.depth > deepest)
			return this.#warn(
				nodes[0],
				'nested-too-deeply',
				'The text is nested too deeply here and is left out.',
				'Flatten the quotes or lists.',
			);
		for (const node of nodes) this.#read(node, place);
	}

	#read(node: RootContent, place: Place): void {
		const common = {
			quoteDepth: place.quoteDepth,
			...(place.callout !== undefined && { callout: place.callout }),
			span: spanOf(node),
		};
		switch (node.type) {
			case 'heading':
				return this.#push({
					kind: 'heading',
					depth: node.depth,
					...common,
					...this.#phrasing(node),
				});
			case 'paragraph':
				return this.#push({ kind: 'paragraph', ...common, ...this.#phrasing(node) });
			case 'code':
				return void this.pieces.push({
					kind: 'code',
					...common,
					text: node.value,
					runs: [],
					...(node.lang && { language: node.lang }),
				});
			case 'thematicBreak':
				return void this.pieces.push({ kind: 'break', ...common, text: '', runs: [] });
			case 'blockquote':
				return this.#readQuote(node.children, place);
			case 'list':
				return this.#readList(node, place, 1);
			case 'table':
				return this.#readTable(node, common);
			case 'footnoteDefinition':
				return this.#readFootnote(node.children, node.label ?? node.identifier);
			case 'html':
				return node.value.startsWith('<!--')
					? undefined
					: this.#warn(node, 'html-ignored', 'HTML is not shown.', 'Write it as Markdown.');
			default:
		}
	}

	#phrasing(node: Parameters<typeof readPhrasing>[0]): Pick<Phrasing, 'text' | 'runs'> {
		const { annotations, text, runs } = readPhrasing(node, this.#source, this.#targets);
		this.annotations.push(...annotations);
		return { text, runs };
	}

	#push(piece: Piece): void {
		if (piece.text !== '') this.pieces.push(piece);
	}

	/** A quote whose first line is `[!note]` is a callout; the mark goes, a title behind it stays. */
	#readQuote(children: readonly (BlockContent | DefinitionContent)[], place: Place): void {
		const before = this.pieces.length;
		this.readAll(children, { ...place, quoteDepth: place.quoteDepth + 1, depth: place.depth + 1 });
		const first = this.pieces[before];
		const mark = first?.kind === 'paragraph' ? calloutMark.exec(first.text) : undefined;
		if (!first || !mark?.[1]) return;
		const callout = mark[1].toLowerCase();
		const rest = { ...first, ...withoutStart(first, mark[0].length), callout };
		const others = this.pieces
			.splice(before)
			.slice(1)
			.map((piece) => ({ ...piece, callout }));
		this.pieces.push(...(rest.text === '' ? [] : [rest]), ...others);
	}

	#readList(list: List, place: Place, depth: number): void {
		const number = this.#lists;
		this.#lists += 1;
		for (const item of list.children)
			this.#readItem(item, place, { list: number, depth, ordered: list.ordered ?? false });
	}

	#readItem(
		item: ListItem,
		place: Place,
		of: { list: number; depth: number; ordered: boolean },
	): void {
		if (of.depth + place.depth > deepest)
			return this.#warn(
				item,
				'nested-too-deeply',
				'The list is nested too deeply here and is left out.',
				'Flatten it.',
			);
		let continued = false;
		for (const child of item.children) {
			if (child.type === 'list') this.#readList(child, place, of.depth + 1);
			else if (child.type === 'paragraph' || child.type === 'heading') {
				const checked =
					typeof item.checked === 'boolean' && !continued ? { checked: item.checked } : {};
				const common = {
					quoteDepth: place.quoteDepth,
					...(place.callout !== undefined && { callout: place.callout }),
					span: spanOf(child),
				};
				this.#push({
					kind: 'listItem',
					...of,
					continued,
					...checked,
					...common,
					...this.#phrasing(child),
				});
				continued = true;
			} else this.#read(child, { ...place, depth: place.depth + 1 });
		}
	}

	#readTable(table: Table, common: Pick<Piece, 'quoteDepth' | 'callout'>): void {
		const number = this.#tables;
		this.#tables += 1;
		table.children.forEach((tableRow, row) =>
			tableRow.children.forEach((cell, column) => {
				const align = table.align?.[column];
				// Empty cells are kept: a row must keep its columns.
				this.pieces.push({
					kind: 'cell',
					table: number,
					row,
					column,
					...(align && { align }),
					...common,
					span: spanOf(cell),
					...this.#phrasing(cell),
				});
			}),
		);
	}

	#readFootnote(children: readonly (BlockContent | DefinitionContent)[], label: string): void {
		for (const child of children)
			if (child.type === 'paragraph') {
				const phrasing = this.#phrasing(child);
				if (phrasing.text !== '')
					this.footnotes.push({
						kind: 'footnote',
						label,
						quoteDepth: 0,
						span: spanOf(child),
						...phrasing,
					});
			}
	}

	#warn(node: Nodes | undefined, rule: string, message: string, mend: string): void {
		if (!node || this.problems.some((problem) => problem.rule === rule)) return;
		this.problems.push({
			severity: 'warning',
			rule,
			place: placeAt(this.#file, this.#source, spanOf(node).start),
			message,
			mend,
		});
	}
}

/** A piece's text and runs without its first `length` characters and the white space after them. */
export function withoutStart(
	{ text, runs }: Pick<Piece, 'text' | 'runs'>,
	length: number,
): Pick<Piece, 'text' | 'runs'> {
	const from = length + (text.slice(length).length - text.slice(length).trimStart().length);
	return { text: text.slice(from), runs: sliceRuns(runs, from, text.length) };
}

/** Runs of a range of a text, moved to start at 0. */
export function sliceRuns(runs: Piece['runs'], from: number, to: number): Piece['runs'] {
	return runs
		.filter(({ start, end }) => end > from && start < to)
		.map(({ start, end, source, marks }) => {
			const [first, last] = [Math.max(start, from), Math.min(end, to)];
			const isExact = end - start === source.end - source.start;
			return {
				start: first - from,
				end: last - from,
				source: isExact
					? { start: source.start + first - start, end: source.end - (end - last) }
					: source,
				marks,
			};
		});
}
