/** What a method proposes: a span of a passage and what it may mean. `overlap.ts` keeps the best. */
import type { EntityId, Mention, Method, NameParts, Reading, TypeId } from '../../model/index.ts';
import type { LexiconEntry } from '../../model/index.ts';

/** How far a proposal is trusted against others that overlap it; among equals the longer wins. */
export type Trust = 'sure' | 'likely' | 'guess' | 'description';

export interface Proposal {
	/** Index of the passage, and offsets in its text. */
	readonly passage: number;
	readonly start: number;
	readonly end: number;
	readonly form: Mention['form'];
	/** Best first; empty only for descriptions. */
	readonly readings: readonly Reading[];
	readonly trust: Trust;
	readonly headType?: TypeId;
}

/** A reading of a name that the text gives. */
export const readingOf = (
	name: string,
	type: TypeId,
	method: Method,
	confidence: number,
	extra: { entity?: EntityId; parts?: NameParts } = {},
): Reading => ({ name, type, confidence, method, ...extra });

/** A reading as an entry of the lexicon. */
export const entryReading = (entry: LexiconEntry, method: Method, confidence: number): Reading =>
	readingOf(entry.name, entry.type, method, confidence, { entity: entry.id });
