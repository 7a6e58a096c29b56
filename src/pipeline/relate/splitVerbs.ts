/**
 * Statements made by verbs that an object parts from their preposition: `trained Llama on tokens`,
 * `compared A with B`. Which verbs these are is found by `grammar/split`.
 */
import { endsBehind } from './ends/object.ts';
import { inDomain, inRange, pairUp, sureness, type Match } from './match.ts';
import type { Reading } from './reading.ts';

const none: readonly Match[] = [];

/** Matches of such verbs at an item: the object of the verb is the subject of what the whole phrase says. */
export function matchSplits(reading: Reading, at: number): readonly Match[] {
	const { grammar, items, tags } = reading;
	const tag = tags[at];
	if (tag !== 'finite' && tag !== 'infinitive' && tag !== 'gerund') return none;
	return [...(grammar.bases.get(items[at]?.text ?? '') ?? [])].flatMap((base) =>
		(grammar.splits.get(base) ?? []).flatMap(({ particle, predicate }) => {
			const first = endsBehind(reading, at + 1, inDomain(reading, predicate));
			const where = first ? findParticle(reading, first.last + 1, particle) : undefined;
			const second =
				where === undefined
					? undefined
					: endsBehind(reading, where + 1, inRange(reading, predicate));
			return first && second && where !== undefined
				? pairUp(first, second, predicate, sureness.phrase, [at, where + 1])
				: [];
		}),
	);
}

function findParticle(
	{ items, tags }: Reading,
	from: number,
	particle: string,
): number | undefined {
	for (let i = from; i < from + 4; i += 1) {
		if (items[i]?.text === particle && tags[i] === 'preposition') return i;
		if (tags[i] !== 'noun' && tags[i] !== 'adverb' && tags[i] !== 'number') return undefined;
	}
	return undefined;
}
