/**
 * The plain-text page export of an AI video summary: a line a block, no Markdown marks. Sections are told
 * by known lines (*Key Insights*, *Common Questions* …), by headings in capitals and by `●` before the
 * name of a category. What follows the related items is the footer of the page it came from, no content.
 */
import type { Piece, Reading } from '../piece.ts';
import {
	bullet,
	extractedNote,
	isCapitals,
	isCaption,
	kindOf,
	linesOf,
	tableLine,
	relatedPiece,
	textPiece,
	type Line,
	type SectionKind,
} from './videoExportLine.ts';

/** Whether a text is such an export: it opens with *Key Moments* or holds three of the known lines, and has no Markdown headings. */
export function isVideoExport(text: string, from: number): boolean {
	if (/^#{1,6}\s/m.test(text.slice(from))) return false;
	const lines = linesOf(text, from);
	const marks = lines.filter((line) => kindOf(line) !== undefined || bullet.test(line.text));
	return (
		(lines[0] !== undefined && kindOf(lines[0]) === 'moments' && marks.length >= 2) ||
		marks.length >= 4
	);
}

/** @param from where the text begins, behind any front matter */
export function readVideoExport(text: string, from: number): Reading {
	const reader = new Reader();
	const lines = linesOf(text, from);
	for (const [at, line] of lines.entries()) reader.read(line, lines[at + 1], lines[at + 2], text);
	return {
		pieces: reader.pieces,
		metadata: reader.title === undefined ? {} : { title: reader.title },
	};
}

class Reader {
	readonly pieces: Piece[] = [];
	title: string | undefined;
	#mode: SectionKind | 'text' = 'text';
	/** A heading that is shown once something follows it. */
	#waiting: readonly Piece[] = [];
	#list = 0;
	#table = -1;
	#row = -1;

	read(line: Line, next: Line | undefined, afterNext: Line | undefined, source: string): void {
		const kind = kindOf(line);
		if (kind !== undefined) return this.#open(kind, line);
		if (this.#mode === 'relatedItem') return this.#addRelated(line);
		if (tableLine.test(line.text)) return this.#addRow(line, source);
		if (extractedNote.test(line.text)) return;
		if (this.title === undefined) {
			this.title = line.text;
			return void this.pieces.push({
				...textPiece(line),
				kind: 'heading',
				depth: 1,
				role: 'title',
			});
		}
		if (line.text === this.title && this.pieces.length === 1) return;
		if (isCaption(next, afterNext) || isCapitals(line.text)) {
			this.#mode = 'text';
			this.#waiting = [{ ...textPiece(line), kind: 'heading', depth: 2 }];
		} else if (bullet.test(line.text)) this.#category(line);
		else this.#addText(line);
	}

	#open(kind: SectionKind, line: Line): void {
		this.#mode = kind;
		this.#list += 1;
		this.#waiting = kind !== 'moments' ? [{ ...textPiece(line), kind: 'heading', depth: 2 }] : [];
	}

	#category(line: Line): void {
		const mark = bullet.exec(line.text)?.[0].length ?? 0;
		const named = { text: line.text.slice(mark), start: line.start + mark, end: line.end };
		const above = this.#waiting.filter((piece) => piece.role !== 'category');
		this.#mode = 'listedName';
		this.#list += 1;
		this.#waiting = [
			...above,
			{ ...textPiece(named), kind: 'heading', depth: 3, role: 'category' },
		];
	}

	#addText(line: Line): void {
		this.pieces.push(...this.#waiting);
		this.#waiting = [];
		const piece = textPiece(line);
		switch (this.#mode) {
			case 'moments':
				return void this.pieces.push({
					...piece,
					kind: 'paragraph',
					...(this.pieces.some(({ role }) => role === 'lead') ? {} : { role: 'lead' as const }),
				});
			case 'question':
				return void this.pieces.push({
					...piece,
					kind: 'paragraph',
					role: /\?$/.test(line.text) ? 'question' : 'answer',
				});
			case 'insight':
			case 'topic':
			case 'description':
			case 'listedName':
				return void this.pieces.push({ ...piece, ...this.#item(), role: this.#mode });
			default:
				return void this.pieces.push({ ...piece, kind: 'paragraph' });
		}
	}

	/** Cells between bars; a row of hyphens only separates. */
	#addRow(line: Line, source: string): void {
		this.pieces.push(...this.#waiting);
		this.#waiting = [];
		const last = this.pieces.at(-1);
		if (last?.kind !== 'cell') {
			this.#table += 1;
			this.#row = -1;
		}
		if (/^[|\s:-]+$/.test(line.text)) return;
		this.#row += 1;
		const inner = source.slice(line.start + 1, line.end - 1);
		let start = line.start + 1;
		for (const [column, cell] of inner.split('|').entries()) {
			this.pieces.push({
				...textPiece({ text: cell, start, end: start + cell.length }),
				kind: 'cell',
				table: this.#table,
				row: this.#row,
				column,
			});
			start += cell.length + 1;
		}
	}

	/** What tells no length is of the page around. */
	#addRelated(line: Line): void {
		const piece = relatedPiece(line);
		if (!piece) return;
		this.pieces.push(...this.#waiting, { ...piece, ...this.#item(), role: 'relatedItem' });
		this.#waiting = [];
	}

	#item(): { kind: 'listItem'; list: number; depth: number; ordered: false; continued: false } {
		return { kind: 'listItem', list: this.#list, depth: 1, ordered: false, continued: false };
	}
}
