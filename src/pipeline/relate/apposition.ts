/** What a thing is said to be beside its name: `Mixtral, a mixture-of-experts model`, `Llama 2 (Meta)`. */
import type { Predicate } from '../../model/index.ts';
import { inDomain, inRange, sureness, type Match } from './match.ts';
import { ownershipOf } from './owner.ts';
import type { Reading } from './reading.ts';
import { kindNoun } from './wordLists.ts';

const kindPhrases = new Set(['is a', 'is an']);

/** Matches of the predicate that says `S is a O`. */
export function matchAppositions(reading: Reading): readonly Match[] {
	const kind = [...reading.grammar.predicates.values()].find(({ phrases }) =>
		phrases.some((phrase) => kindPhrases.has(phrase)),
	);
	if (!kind) return [];
	return [...matchBehindComma(reading, kind), ...matchBeside(reading, kind)];
}

function matchBehindComma(reading: Reading, kind: Predicate): readonly Match[] {
	const { tags, items, groupAt } = reading;
	return tags.flatMap((tag, comma) => {
		if (tag !== 'comma' || tags[comma + 1] !== 'determiner') return [];
		if (!/^an?$/.test(items[comma + 1]?.text ?? '')) return [];
		const object = headOfPhrase(reading, comma + 2);
		const host = groupAt[comma - 1];
		if (object === undefined || tags[comma - 1] !== 'mention' || host?.members.length !== 1)
			return [];
		const subject = comma - 1;
		if (!inDomain(reading, kind)(subject) || !inRange(reading, kind)(object)) return [];
		return [
			{
				subject,
				object,
				predicate: kind.id,
				confidence: sureness.apposition,
				from: comma,
				to: object,
			},
		];
	});
}

/** A kind right before or behind a name: `the multimodal models GLM-4.6V and GLM-5`, `Mixtral 8x7B MoE model`. */
function matchBeside(reading: Reading, kind: Predicate): readonly Match[] {
	const { tags, groupAt } = reading;
	return tags.flatMap((tag, at) => {
		const behind = at + 1;
		if (tag !== 'mention' || tags[behind] !== 'mention') return [];
		const match = (subject: number, object: number): Match => ({
			subject,
			object,
			predicate: kind.id,
			confidence: sureness.list,
			from: behind,
			to: behind,
		});
		const isKind = (place: number): boolean =>
			inRange(reading, kind)(place) && isKindName(reading, place);
		if (isKind(at) && inDomain(reading, kind)(behind) && !inRange(reading, kind)(behind))
			return (groupAt[behind]?.members ?? [behind])
				.filter((member) => member >= behind && inDomain(reading, kind)(member))
				.map((member) => match(member, at));
		return isKind(behind) && inDomain(reading, kind)(at) && !inRange(reading, kind)(at)
			? [match(at, behind)]
			: [];
	});
}

/** Does a concept name a kind of thing, by its last word or the word behind it? */
function isKindName({ items, tags }: Reading, at: number): boolean {
	const last = items[at]?.raw.toLowerCase().split(/[\s-]/).at(-1) ?? '';
	const next = tags[at + 1] === 'noun' ? (items[at + 1]?.text ?? '') : '';
	return kindNoun.test(last) || kindNoun.test(next);
}

/** The mention that a short noun phrase ends in or is led by: `sparse mixture-of-experts model`. */
function headOfPhrase({ tags }: Reading, from: number): number | undefined {
	let at = from;
	while (at - from < 4 && (tags[at] === 'noun' || tags[at] === 'number')) at += 1;
	return tags[at] === 'mention' && tags[at + 1] !== 'possessive' ? at : undefined;
}

/** A lone name in parentheses behind a thing is whose it is: `Llama 2 (Meta)`, `Yann LeCun (Meta)`. */
export function matchLoneAside(reading: Reading): readonly Match[] {
	if (reading.items.length !== 3 || reading.tags[1] !== 'comma') return [];
	const owned = ownershipOf(reading, 2, 0);
	const employed = [...reading.grammar.predicates.values()].find(
		(predicate) =>
			predicate.phrases.includes('at') &&
			inDomain(reading, predicate)(0) &&
			inRange(reading, predicate)(2),
	);
	if (employed)
		return [
			{ subject: 0, object: 2, predicate: employed.id, confidence: sureness.loose, from: 1, to: 2 },
		];
	return owned
		? [{ subject: 2, object: 0, predicate: owned.id, confidence: sureness.loose, from: 1, to: 2 }]
		: [];
}
