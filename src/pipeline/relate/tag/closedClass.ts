/**
 * Words of the closed classes. Most have one class wherever they stand; `to`, `that`, `this` and a few more are decided
 * by the words beside them.
 */
import type { Item } from '../item.ts';
import type { Grammar } from '../grammar/index.ts';
import {
	adverbs,
	beForms,
	coordinators,
	determiners,
	doForms,
	haveForms,
	modals,
	prepositions,
	pronouns,
	relatives,
	subordinators,
} from '../wordLists.ts';
import type { Tag } from './tag.ts';

/** The class of a word by itself. Later lists win: `these` is a pronoun, `since` a preposition. */
const classes: ReadonlyMap<string, Tag> = new Map(
	(
		[
			['adverb', adverbs],
			['determiner', determiners],
			['pronoun', pronouns],
			['subordinator', subordinators],
			['preposition', prepositions],
			['coordinator', coordinators],
			['relative', relatives],
			['modal', modals],
			['do', doForms],
			['have', haveForms],
			['be', beForms],
		] as const
	).flatMap(([tag, words]) => [...words].map((word) => [word, tag] as const)),
);
const notAdverbs =
	/^(?:family|supply|reply|apply|rely|multiply|assembly|early|anomaly|italy|fly|imply|comply|likely|friendly|costly)$/;

/** The tag of a word of a closed class or an adverb in `-ly`; `undefined` for all others. */
export function closedClass(
	items: readonly Item[],
	at: number,
	before: readonly Tag[],
	grammar: Grammar,
): Tag | undefined {
	const { text = '', raw = '' } = items[at] ?? {};
	const known = classes.get(text);
	if (known === undefined)
		return text.endsWith('ly') && !notAdverbs.test(text) ? 'adverb' : undefined;
	switch (text) {
		case 'to':
			return isInfinitive(items, at, grammar) ? 'to' : 'preposition';
		case 'that':
		case 'which':
			return thatTag(items, at, before, text);
		case 'may':
			return raw === 'May' && at > 0 ? 'noun' : known;
		case 'so':
		case 'once':
			return before.at(-1) === 'comma' ? 'subordinator' : 'adverb';
		case 'instead':
			return items[at + 1]?.text === 'of' ? 'preposition' : 'adverb';
		case 'however':
		case 'meanwhile':
			return 'adverb';
		case 'using':
		case 'regarding':
			return undefined; // gerunds
		default:
			return known === 'pronoun' && determiners.has(text) && isNounPhrase(items, at + 1)
				? 'determiner'
				: known;
	}
}

const isNounPhrase = (items: readonly Item[], at: number): boolean => {
	const next = items[at];
	return (
		next !== undefined &&
		(next.kind === 'mention' ||
			next.kind === 'number' ||
			(next.kind === 'word' &&
				!beForms.has(next.text) &&
				!modals.has(next.text) &&
				!haveForms.has(next.text) &&
				!prepositions.has(next.text)))
	);
};

function isInfinitive(items: readonly Item[], at: number, { forms }: Grammar): boolean {
	for (let next = at + 1; next < at + 4; next += 1) {
		const item = items[next];
		if (item?.kind !== 'word') return false;
		if (item.text === 'be' || item.text === 'have' || forms.get(item.text)?.has('base'))
			return true;
		if (!adverbs.has(item.text) && !/ly$/.test(item.text)) return false;
	}
	return false;
}

/** `that`: a relative behind a noun, a conjunction behind a verb, else a determiner. */
function thatTag(items: readonly Item[], at: number, before: readonly Tag[], text: string): Tag {
	const last = before.at(-1);
	if (text === 'which') return last === 'preposition' ? 'pronoun' : 'relative';
	if (last === 'mention' || last === 'noun' || last === 'number') return 'relative';
	if (last === 'comma') return 'relative';
	if (last === 'finite' || last === 'gerund' || last === 'infinitive') return 'subordinator';
	return isNounPhrase(items, at + 1) ? 'determiner' : 'pronoun';
}
