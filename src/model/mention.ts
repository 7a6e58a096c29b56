/** Mentions: spans of a document that refer to an entity. */
import type { DocumentId, EntityId, TypeId } from './id.ts';
import type { Span } from './span.ts';

/** How a reading was found, strongest first. */
export type Method =
	| 'annotation' // the owner says so
	| 'lexicon'
	| 'grammar' // of model names, person names, organisation names
	| 'acronym' // `Long Name (LN)`
	| 'listed' // item of a list of names, or first cell of a table row
	| 'context' // a short form of a name that stands in the same document
	| 'tagger'
	| 'extractor' // a model outside the pipeline claims it, and the text holds it
	| 'description'; // a definite description: the company, the 405B model

/** The parts of a model's name: `Qwen` `2.5` `VL` `32B` `Instruct`. */
export interface NameParts {
	readonly family: string;
	readonly version?: string;
	readonly size?: string;
	readonly variant?: string;
}

/** One thing that a surface form may stand for. */
export interface Reading {
	/** Canonical spelling of the name, without possessive and plural. */
	readonly name: string;
	readonly type: TypeId;
	/** Set when the reading is an entry of the lexicon. */
	readonly entity?: EntityId;
	/** 0 to 1: share of such readings expected to be right. */
	readonly confidence: number;
	readonly method: Method;
	readonly parts?: NameParts;
}

export interface Mention {
	/** In the source. */
	readonly span: Span;
	/** `document.text.slice(span.start, span.end)`. */
	readonly text: string;
	/** As the reader sees it: block text, marks left out. */
	readonly surface: string;
	/** Index of the block and offsets in its text. */
	readonly block: number;
	readonly start: number;
	readonly end: number;
	/** Index into `Document.sentences`. */
	readonly sentence: number;
	/** A `name` may found an entity; a `short` form or `description` only ever joins one. */
	readonly form: 'name' | 'short' | 'description';
	/** Best first. Empty only for descriptions, whose `headType` then narrows what they may mean. */
	readonly readings: readonly Reading[];
	readonly headType?: TypeId;
}

export interface Candidate {
	readonly entity: EntityId;
	readonly confidence: number;
}

export type Outcome =
	| { readonly kind: 'linked'; readonly entity: EntityId; readonly confidence: number }
	| { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
	| { readonly kind: 'unknown' };

/** A mention after `resolve`. */
export interface LinkedMention extends Omit<Mention, 'readings'> {
	readonly document: DocumentId;
	readonly method: Method;
	readonly outcome: Outcome;
}
