/**
 * Parts of names alone, where the document holds one full name with them: `Tom` beside `Tom Okafor`, `R1` beside
 * `DeepSeek-R1`.
 */
import { nameKey, type Reading } from '../../model/index.ts';
import type { Proposal } from './proposal.ts';
import { shortReading } from './surname.ts';
import { modelType, personType } from './types.ts';

/** The same proposals; those of a part that belongs to one name of the document only are read as that name. */
export function nameInFull(proposals: readonly Proposal[]): readonly Proposal[] {
	const full = new Map<string, Reading | undefined>();
	for (const { readings } of proposals) {
		const [best] = readings;
		const part = best && partOf(best);
		if (!best || part === undefined) continue;
		const key = keyOf(best, part);
		const known = full.get(key);
		const isAnother = full.has(key) && (!known || nameKey(known.name) !== nameKey(best.name));
		// Two share it: it explains neither.
		full.set(key, isAnother ? undefined : best);
	}
	return proposals.map((proposal) => {
		const [best] = proposal.readings;
		const whole = best && best.entity === undefined ? full.get(keyOf(best, best.name)) : undefined;
		return whole ? { ...proposal, form: 'short', readings: [shortReading(whole)] } : proposal;
	});
}

const keyOf = ({ type }: Reading, part: string): string => `${type} ${part}`;

/** What a name may be cut down to: people to their given name, models to a version behind their family. */
function partOf({ name, type }: Reading): string | undefined {
	if (type === personType) return /^(\S+)\s+\S/u.exec(name)?.[1];
	if (type !== modelType) return undefined;
	return /^\p{L}[^-\s]*-((?=\S*\d)(?=\S*\p{L})\S+)$/u.exec(name)?.[1];
}
