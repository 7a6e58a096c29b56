/** Pieces: blocks as a layout reads them, before they are numbered and put into sections. */
import type { Block, Role, Run, Span, DocumentMetadata } from '../../model/index.ts';

interface TextPiece {
	readonly text: string;
	readonly runs: readonly Run[];
	readonly span: Span;
	readonly role?: Role;
	readonly quoteDepth: number;
	readonly callout?: string;
}

type Extra<Kind extends Block['kind']> = Omit<
	Extract<Block, { kind: Kind }>,
	'index' | 'text' | 'runs' | 'span' | 'section' | 'role' | 'quoteDepth' | 'callout'
>;

export type Piece = TextPiece &
	(
		| Extra<'heading'>
		| Extra<'paragraph'>
		| Extra<'listItem'>
		| Extra<'cell'>
		| Extra<'code'>
		| Extra<'footnote'>
		| Extra<'break'>
	);

/** What a layout makes of a document. */
export interface Reading {
	readonly pieces: readonly Piece[];
	/** Found in the text itself; front matter wins over it. */
	readonly metadata: Partial<DocumentMetadata>;
}
