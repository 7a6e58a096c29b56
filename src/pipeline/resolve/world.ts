/** What descriptions may be about. */
import type { EntityId, LexiconEntry } from '../../model/index.ts';
import type { Draft } from './draft.ts';

export interface World {
	readonly draftsById: ReadonlyMap<EntityId, Draft>;
	readonly lexicon: readonly LexiconEntry[];
}
