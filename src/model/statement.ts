/** Statements: subject, predicate, object, each with the evidence that states it. */
import type { DocumentId, EntityId, PredicateId, StatementId } from './id.ts';
import type { Span } from './span.ts';

/** A value with its unit as written: `17%` is 17 with unit `%`; `15 trillion tokens` is 15e12 with unit `tokens`. */
export interface Literal {
	readonly value: number | string;
	readonly unit?: string;
	readonly text: string;
}

/**
 * What shows a statement. `quote` is verbatim in the source; subject and object are spans inside it,
 * or inside `context`: the heading above, the header row, the line that introduces the list.
 */
export interface Evidence {
	readonly document: DocumentId;
	readonly kind: 'sentence' | 'row' | 'list' | 'heading';
	/** Index into `Document.sentences`: the anchor to show. */
	readonly sentence: number;
	readonly span: Span;
	readonly quote: string;
	readonly subject: Span;
	readonly object: Span;
	/** Spans of the structure that holds an end outside the quote; empty for a plain sentence. */
	readonly context: readonly Span[];
}

/** Said of the world, denied, or only planned, possible, claimed. Only `asserted` becomes a fact. */
export type Modality = 'asserted' | 'negated' | 'hedged';

export interface Qualifiers {
	/** Column heading or quantity named: `Proportion`; of a score in a table, how it was measured: `5-shot`. */
	readonly attribute?: string;
	/** When it was so, as written: `July 2024`; `left`, `former` where it is over. */
	readonly time?: string;
	/** Who says so, as written; of a statement only where nobody states it in their own name. */
	readonly attribution?: string;
}

/** A finding of `relate` in one document: ends are indices into its mentions. */
export interface CandidateStatement {
	readonly subject: number;
	readonly predicate: PredicateId;
	readonly object:
		{ readonly mention: number } | { readonly literal: Literal; readonly span: Span };
	/** Mention of what a table or heading is about: the data mix *of Llama 3.1*. */
	readonly of?: number;
	readonly modality: Modality;
	readonly qualifiers: Qualifiers;
	readonly evidence: Omit<Evidence, 'document'>;
	readonly confidence: number;
}

export type StatementObject =
	| { readonly kind: 'entity'; readonly entity: EntityId }
	| { readonly kind: 'literal'; readonly literal: Literal };

/** A fact of the corpus: asserted somewhere, or asserted by the owner. Evidence is sorted, and empty only with `assertedBy`. */
export interface Statement {
	readonly id: StatementId;
	readonly subject: EntityId;
	readonly predicate: PredicateId;
	readonly object: StatementObject;
	readonly of?: EntityId;
	readonly qualifiers: Qualifiers;
	readonly evidence: readonly Evidence[];
	/** 0 to 1, rising with independent documents (noisy-or over documents). */
	readonly confidence: number;
	/** Set when curation asserts it: a URL or a remark that takes the place of a quote. */
	readonly assertedBy?: string;
}
