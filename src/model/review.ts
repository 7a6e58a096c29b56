/** What the owner may want to settle, each with the line of YAML that settles it. */
import type { DocumentId, EntityId } from './id.ts';
import type { Candidate } from './mention.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';

interface Item {
	/** How much it matters to the site: higher first. */
	readonly weight: number;
	/** A line for content/curation.yaml. */
	readonly settle: string;
}

export type ReviewItem =
	| (Item & {
			readonly kind: 'unnamed';
			readonly document: DocumentId;
			readonly sentence: number;
			readonly span: Span;
			readonly text: string;
			readonly candidates: readonly Candidate[];
	  })
	| (Item & {
			readonly kind: 'ambiguous';
			readonly document: DocumentId;
			readonly sentence: number;
			readonly text: string;
			readonly candidates: readonly Candidate[];
	  })
	| (Item & {
			readonly kind: 'type';
			readonly entity: EntityId;
			readonly alternatives: readonly string[];
	  })
	| (Item & {
			readonly kind: 'duplicate';
			readonly entity: EntityId;
			readonly other: EntityId;
			readonly reason: string;
	  })
	/** Found, but below `minConfidence` of site.yaml, and so no fact of the site. */
	| (Item & { readonly kind: 'weak'; readonly statement: Statement })
	| (Item & { readonly kind: 'stale'; readonly text: string; readonly line: number });
