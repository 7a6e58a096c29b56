/** How a name told by its shape becomes a proposal. */
import { nameKey, type TypeId } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isMasked, type Passage } from './passage.ts';
import { entryReading, readingOf, type Proposal, type Trust } from './proposal.ts';
import { eventType } from './types.ts';

export interface ShapeTraits {
	readonly type: TypeId;
	readonly confidence: number;
	readonly trust: Trust;
}

/** A name told by its shape; what the lexicon knows as that type keeps the entry. */
export function proposeShape(
	passage: Passage,
	start: number,
	end: number,
	{ type, confidence, trust }: ShapeTraits,
	{ entriesByKey }: Gazetteer,
): readonly Proposal[] {
	if (passage.masked.length > 0 && isMasked(passage, start, end)) return [];
	const name = passage.text.slice(start, end);
	const entry =
		entriesByKey.get(nameKey(name))?.find((one) => one.type === type) ??
		withoutYear(name, type, entriesByKey);
	const reading = entry
		? entryReading(entry, 'grammar', 0.93)
		: readingOf(name, type, 'grammar', confidence);
	return [
		{
			passage: passage.index,
			start,
			end,
			form: 'name',
			trust: entry ? 'sure' : trust,
			readings: [reading],
		},
	];
}

/** One edition of a known event is a mention of the event. */
function withoutYear(
	name: string,
	type: TypeId,
	entriesByKey: Gazetteer['entriesByKey'],
): ReturnType<typeof find> {
	return type === eventType ? find(entriesByKey, name.replace(/ (?:19|20)\d\d$/u, '')) : undefined;
}

const find = (entriesByKey: Gazetteer['entriesByKey'], name: string) =>
	entriesByKey.get(nameKey(name))?.find(({ type }) => type === eventType);
