/**
 * A document: one source file, read. What is prose, what is a heading, a table, a list or code is
 * known here and nowhere else; every character of prose can be traced to the source.
 */
import type { DocumentId, TypeId } from './id.ts';
import type { Span } from './span.ts';

/** How a run of text is set. A link keeps its target; images become their alternative text. */
export type Mark =
	| { readonly kind: 'strong' | 'emphasis' | 'strike' | 'code' }
	| { readonly kind: 'link'; readonly href: string }
	| { readonly kind: 'wikiLink'; readonly target: string };

/**
 * A run of a block's text with the same marks. Where the source spells it in the same characters
 * (`end - start === source.end - source.start`) offsets inside map one to one; else (an escape, a
 * character reference, a line break) the run maps as a whole.
 */
export interface Run {
	/** Offsets in the block's `text`. */
	readonly start: number;
	readonly end: number;
	readonly source: Span;
	readonly marks: readonly Mark[];
}

/** What part a block plays in a summary, where its layout says so. */
export type Role =
	| 'title'
	| 'lead' // one-sentence summary under the title
	| 'insight' // item of a list of key insights, ideas, highlights
	| 'quote'
	| 'question' // of common questions
	| 'answer'
	| 'topic'
	| 'category' // heading of a list of mentioned names: Companies
	| 'listedName' // item of such a list, or of a list of references
	| 'description' // describes something it may not name: "The company that developed …"
	| 'relatedItem'; // another item of the same source: title, maybe minutes

interface TextBlock {
	readonly index: number;
	/** Text as a reader sees it, white space folded, line breaks as spaces. */
	readonly text: string;
	readonly runs: readonly Run[];
	/** The block in the source, marks included. */
	readonly span: Span;
	/** Index into `Document.sections`. */
	readonly section: number;
	readonly role?: Role;
	/** Nesting in block quotes and callouts, 0 outside; `callout` is the kind named in `[!note]`. */
	readonly quoteDepth: number;
	readonly callout?: string;
}

export type Block =
	| (TextBlock & { readonly kind: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6 })
	| (TextBlock & { readonly kind: 'paragraph' })
	| (TextBlock & {
			readonly kind: 'listItem';
			/** Number of the list in the document; nested lists have their own. */
			readonly list: number;
			/** 1 for the outermost list. */
			readonly depth: number;
			readonly ordered: boolean;
			/** Further paragraphs of one item have `continued: true`. */
			readonly continued: boolean;
			/** Of a task list. */
			readonly checked?: boolean;
	  })
	| (TextBlock & {
			readonly kind: 'cell';
			/** Number of the table in the document, then 0-based place; row 0 is the header row. */
			readonly table: number;
			readonly row: number;
			readonly column: number;
			readonly align?: 'left' | 'center' | 'right';
	  })
	/** Code is shown, never read: no sentences, no mentions. `text` is the code itself. */
	| (TextBlock & { readonly kind: 'code'; readonly language?: string })
	/** Footnote text, shown at the end. */
	| (TextBlock & { readonly kind: 'footnote'; readonly label: string })
	| (TextBlock & { readonly kind: 'break' });

export interface Section {
	readonly index: number;
	/** Index of the heading block; `undefined` before the first heading. */
	readonly heading?: number;
	readonly title: string;
	/** Address of the section on the document's page, unique in the document. */
	readonly slug: string;
	readonly depth: number;
	/** Enclosing section. */
	readonly parent?: number;
}

/**
 * A unit of evidence: a sentence, a heading, a table row or a whole short list item. Sentences tile
 * the prose of a document in reading order; headings and the cells of one row count as one each.
 */
export interface Sentence {
	/** 0-based; its anchor on the page is `s${index + 1}`. */
	readonly index: number;
	readonly kind: 'sentence' | 'heading' | 'row';
	/** Block of a sentence or heading; first cell of a row. */
	readonly block: number;
	/** Offsets in the block's text; for a row those of its first cell. */
	readonly start: number;
	readonly end: number;
	/** In the source; a row's span covers its whole line. */
	readonly span: Span;
}

/** A name that the owner gave: a front matter list or a wiki link. */
export interface Annotation {
	readonly name: string;
	/** Absent for a wiki link. */
	readonly type?: TypeId;
	/** Where it stands in the source. */
	readonly span: Span;
}

export interface DocumentMetadata {
	readonly title: string;
	/** ISO date, YYYY-MM-DD. */
	readonly date?: string;
	readonly kind?: string;
	/** Publication or show. */
	readonly source?: string;
	readonly url?: string;
	readonly authors: readonly string[];
	readonly speakers: readonly string[];
	readonly durationMinutes?: number;
	/** Other names of what the title names. */
	readonly aliases?: readonly string[];
	readonly tags: readonly string[];
	readonly description?: string;
}

export type Layout = 'markdown' | 'video-export' | 'wisdom' | 'highlights' | 'newsletter';

export interface Document {
	readonly id: DocumentId;
	/** Address below `/documents/`; unique over the corpus once `resolve` has seen all. */
	readonly slug: string;
	readonly layout: Layout;
	/** The whole decoded source. */
	readonly text: string;
	readonly metadata: DocumentMetadata;
	readonly blocks: readonly Block[];
	readonly sections: readonly Section[];
	readonly sentences: readonly Sentence[];
	readonly annotations: readonly Annotation[];
	/** Words of prose. */
	readonly words: number;
}
