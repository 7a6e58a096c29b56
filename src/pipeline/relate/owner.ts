/** Makers named right before what they made: `Meta's Llama 3.1`, `the Meta model Llama 3.1`, `Meta Llama 3.1`. */
import type { Predicate } from '../../model/index.ts';
import { fitsTypes, sureness, type Match } from './match.ts';
import type { Reading } from './reading.ts';

/** Nouns that may stand between an owner and the name. */
const longestGap = 3;

/** Matches of the predicate that says `O by S` of such ends. */
export function matchOwners(reading: Reading): readonly Match[] {
	const { tags, groupAt, items } = reading;
	return tags.flatMap((tag, owner) => {
		const text = items[owner]?.text;
		if (text === 'its' || text === 'their') return matchPronoun(reading, owner);
		if (tag !== 'mention') return [];
		const isPossessive = tags[owner + 1] === 'possessive';
		const from = isPossessive ? owner + 2 : owner + 1;
		const named = nameBehind(reading, from);
		if (named === undefined || (!isPossessive && (named > from || !isKnown(reading, owner))))
			return [];
		const members = isPossessive ? (groupAt[named]?.members ?? [named]) : [named];
		return members.flatMap((object) => {
			const predicate = ownershipOf(reading, owner, object);
			if (!predicate || object < named || tags.slice(named, object).includes('possessive'))
				return [];
			const confidence = isPossessive ? sureness.inverse : sureness.across;
			return [
				{ subject: owner, object, predicate: predicate.id, confidence, from: named, to: named },
			];
		});
	});
}

/** `Meta … using their Voicebox model`: whose it is, where the sentence names only one possible owner before. */
function matchPronoun(reading: Reading, pronoun: number): readonly Match[] {
	const object = nameBehind(reading, pronoun + 1);
	if (object === undefined) return [];
	const owners = reading.tags.flatMap((tag, at) => {
		const predicate = tag === 'mention' && at < pronoun && ownershipOf(reading, at, object);
		return predicate ? [{ subject: at, predicate: predicate.id }] : [];
	});
	const mentions = new Set(owners.map(({ subject }) => reading.items[subject]?.raw));
	const [owner] = owners;
	return owner && mentions.size === 1
		? [{ ...owner, object, confidence: sureness.across, from: pronoun, to: object }]
		: [];
}

/** Names side by side are read as owner and owned only where the first is sure to be a name of its own. */
const isKnown = ({ mentionAt }: Reading, at: number): boolean => {
	const method = mentionAt(at)?.readings[0]?.method;
	return method === 'lexicon' || method === 'annotation';
};

function nameBehind({ tags }: Reading, from: number): number | undefined {
	let at = from;
	while (at - from < longestGap && (tags[at] === 'noun' || tags[at] === 'number')) at += 1;
	if (tags[at] === 'comma') at += 1;
	return tags[at] === 'mention' && tags[at + 1] !== 'possessive' ? at : undefined;
}

/** The first predicate that a bare `by` states between such types. */
export function ownershipOf(
	reading: Reading,
	subject: number,
	object: number,
): Predicate | undefined {
	return [...reading.grammar.predicates.values()].find(
		({ inversePhrases, domain, range }) =>
			inversePhrases.includes('by') &&
			fitsTypes(reading, subject, domain) &&
			fitsTypes(reading, object, range),
	);
}
