/** The artefact: all that the site is made from, written to .gistgraph/knowledge.jsonl. */
import type { CoOccurrence, Entity, Redirect } from './entity.ts';
import type { Changes } from './changes.ts';
import type { Community, Measures, Similar } from './graph.ts';
import type { Document } from './document.ts';
import type { EntityId } from './id.ts';
import type { LinkedMention } from './mention.ts';
import type { Ontology } from './ontology.ts';
import type { Problem } from './problem.ts';
import type { ReviewItem } from './review.ts';
import type { Site } from './site.ts';
import type { Statement } from './statement.ts';

/** What `resolve` makes of the corpus. */
export interface Resolution {
	/** Sorted by id. */
	readonly entities: readonly Entity[];
	/** Sorted by document, then reading order. */
	readonly mentions: readonly LinkedMention[];
	/** Sorted by id. */
	readonly statements: readonly Statement[];
	/** Found, but less sure than `minConfidence` of site.yaml: no facts of the site. Sorted by id. */
	readonly weak: readonly Statement[];
	/** Sorted by ends. */
	readonly coOccurrences: readonly CoOccurrence[];
	readonly redirects: readonly Redirect[];
	/** Most weighty first. */
	readonly review: readonly ReviewItem[];
	readonly problems: readonly Problem[];
}

/** What `analyse` makes of the graph. */
export interface Analysis {
	readonly measures: Readonly<Record<EntityId, Measures>>;
	/** Of entities with a page of their own. */
	readonly similar: Readonly<Record<EntityId, readonly Similar[]>>;
	readonly communities: readonly Community[];
}

export interface Knowledge extends Omit<Resolution, 'problems' | 'weak'>, Analysis {
	/** Of this format; a reader refuses another. */
	readonly version: 1;
	readonly site: Site;
	readonly ontology: Ontology;
	/** Sorted by date, newest first, then by id; the source text is left out. */
	readonly documents: readonly Omit<Document, 'text'>[];
	/** Absent where the content folder names no earlier build. */
	readonly changes?: Changes;
}
