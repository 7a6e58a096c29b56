/** Entities: the things that mentions refer to, one for each. */
import type { DocumentId, EntityId, TypeId } from './id.ts';
import type { Span } from './span.ts';
import type { NameParts } from './mention.ts';

export type LinkKind =
	'homepage' | 'paper' | 'repository' | 'documentation' | 'wikidata' | 'wikipedia';

/** One sentence on what an entity is: the lexicon's, or the best defining sentence of a document, verbatim. */
export type Description =
	| { readonly kind: 'lexicon'; readonly text: string }
	| {
			readonly kind: 'quote';
			readonly text: string;
			readonly document: DocumentId;
			readonly sentence: number;
			readonly span: Span;
	  };

export interface Entity {
	readonly id: EntityId;
	readonly name: string;
	readonly type: TypeId;
	/** Other forms it answers to, sorted; the name is not among them. */
	readonly aliases: readonly string[];
	readonly description?: Description;
	readonly links: Readonly<Partial<Record<LinkKind, string>>>;
	readonly parts?: NameParts;
	/** Why it is here: best known first. */
	readonly origin: 'lexicon' | 'annotation' | 'curation' | 'text';
	readonly mentionCount: number;
	/** Sorted by date, then id. */
	readonly documents: readonly DocumentId[];
	/** ISO dates of the first and last dated document that mentions it. */
	readonly firstSeen?: string;
	readonly lastSeen?: string;
	/** Whether it has its own page (site.yaml, `entityPages`). */
	readonly hasPage: boolean;
	/** 0 to 1: that this is a real entity of this type. */
	readonly confidence: number;
}

/** Two entities named in the same sentences; weight counts those sentences. Sorted ends: `a` < `b`. */
export interface CoOccurrence {
	readonly a: EntityId;
	readonly b: EntityId;
	readonly weight: number;
	/** Up to three places, sorted. */
	readonly places: readonly { readonly document: DocumentId; readonly sentence: number }[];
}

/** An earlier address of a merged or renamed entity. */
export interface Redirect {
	readonly from: EntityId;
	readonly to: EntityId;
}
