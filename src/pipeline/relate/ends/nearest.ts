/**
 * The nearest group before an item that fits, up to the edge of the clause. Clauses with a verb and a subject of
 * their own are never looked into: what they name belongs to that verb.
 */
import { isModifier, type Reading } from '../reading.ts';
import type { Tag } from '../tag/tag.ts';
import type { Ends, Fits } from './ends.ts';
import { headed } from './nounPhrase.ts';

const longestReach = 14;

/** Leftwards from an item; an owner, `Meta's`, stands in where nothing else fits. */
export function nearestBefore(reading: Reading, from: number, fits: Fits): Ends | undefined {
	const { tags } = reading;
	let isAcross = false;
	let owner: number | undefined;
	let commas = 0;
	for (let i = from; i >= 0 && from - i <= longestReach; i -= 1) {
		const tag = tags[i];
		const group = reading.groupAt[i];
		if (tag === 'mention' && isModifier(tags, i)) {
			if (fits(i)) owner ??= i;
			continue;
		}
		if (group && tag === 'mention') {
			const ends = headed(reading, group, fits, isAcross);
			if (ends) return ends;
			isAcross = true;
			i = group.start;
			continue;
		}
		if (tag === 'comma') {
			commas += 1;
			if (commas > 1 && owner === undefined) break;
		}
		if (endsClause(tags, i)) break;
	}
	return owner === undefined ? undefined : { members: [owner], isAcross: true, last: owner };
}

/** The edge of a clause, leftwards: a verb with its own subject. `S is a …` and `S, a …` are no edge. */
function endsClause(tags: readonly Tag[], i: number): boolean {
	const tag = tags[i];
	if (tag === 'be') return tags[i + 1] === 'participle' || tags[i + 1] === 'gerund';
	if (tag === 'subordinator' || tag === 'relative' || tag === 'stop') return true;
	return (
		tag === 'finite' ||
		tag === 'infinitive' ||
		tag === 'gerund' ||
		tag === 'modal' ||
		tag === 'pronoun'
	);
}
