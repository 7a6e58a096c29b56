/** Makers named right before what they made: `Meta's Llama 3.1`, `the Meta model Llama 3.1`, `Meta Llama 3.1`. */
import type { Predicate } from '../../model/index.ts';
import { isTypeIn, sureness, type Match } from './match.ts';
import type { Reading } from './reading.ts';

/** Nouns that may stand between an owner and the name. */
const longestGap = 3;

/** Matches of the predicate that says `O by S` of such ends. */
export function matchOwners(reading: Reading): readonly Match[] {
	const { tags, groupAt } = reading;
	return tags.flatMap((tag, owner) => {
		if (tag !== 'mention') return [];
		const isPossessive = tags[owner + 1] === 'possessive';
		const from = isPossessive ? owner + 2 : owner + 1;
		const named = nameBehind(reading, from);
		if (named === undefined || (!isPossessive && named > from)) return [];
		const members = isPossessive ? (groupAt[named]?.members ?? [named]) : [named];
		return members.flatMap((object) => {
			const predicate = ownershipOf(reading, owner, object);
			if (!predicate || object < named) return [];
			const confidence = isPossessive ? sureness.inverse : sureness.across;
			return [{ subject: owner, object, predicate: predicate.id, confidence, from: owner + 1, to: named }];
		});
	});
}

function nameBehind({ tags }: Reading, from: number): number | undefined {
	let at = from;
	while (at - from < longestGap && (tags[at] === 'noun' || tags[at] === 'number')) at += 1;
	if (tags[at] === 'comma') at += 1;
	return tags[at] === 'mention' && tags[at + 1] !== 'possessive' ? at : undefined;
}

/** The first predicate that a bare `by` states between such types. */
export function ownershipOf(
	{ grammar, typeAt }: Reading,
	subject: number,
	object: number,
): Predicate | undefined {
	return [...grammar.predicates.values()].find(
		({ inversePhrases, domain, range }) =>
			inversePhrases.includes('by') &&
			isTypeIn(domain, typeAt(subject)) &&
			isTypeIn(range, typeAt(object)),
	);
}
