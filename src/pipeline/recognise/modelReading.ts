/** What the name of a model means: an entry of the lexicon where it has the key of one, else itself. */
import { nameKey, type NameParts, type Reading } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { entryReading, readingOf } from './proposal.ts';
import { modelType } from './types.ts';

export const knownConfidence = 0.93;
export const openConfidence = 0.75;

/** A reading by the grammar: an entry of the lexicon where the name has the key of one. */
export function modelReading(
	name: string,
	parts: NameParts,
	confidence: number,
	{ entriesByKey }: Gazetteer,
): Reading {
	const entries = entriesByKey.get(nameKey(name)) ?? [];
	const entry = entries.find(({ type }) => type === modelType) ?? entries[0];
	return entry
		? { ...entryReading(entry, 'grammar', Math.max(confidence, knownConfidence)), parts }
		: readingOf(name, modelType, 'grammar', confidence, { parts });
}
