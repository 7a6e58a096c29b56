/**
 * Words that may be verbs: whether they are one in this place, and in which form. A past form is told from a
 * participle, and a plural from a third person, by the words beside it.
 */
import type { VerbForm } from '../inflect.ts';
import type { Item } from '../item.ts';
import type { Grammar } from '../grammar/index.ts';
import { coordinators, determiners, prepositions } from '../wordLists.ts';
import { placeOf, type Neighbourhood } from './neighbourhood.ts';
import { nounGerunds, nounLike } from './nounLike.ts';
import type { Tag } from './tag.ts';

/** The tag of a form of a known verb, or of a word that can only be one; `undefined` for all others. */
export function verbTag(
	items: readonly Item[],
	at: number,
	before: readonly Tag[],
	grammar: Grammar,
): Tag | undefined {
	const text = items[at]?.text ?? '';
	const forms = grammar.forms.get(text);
	if (!forms) return isUnknownPast(items, at, before) ? 'finite' : undefined;
	const place = placeOf(items, at, before, grammar);
	if (forms.has('gerund')) return gerundTag(text, place);
	if (forms.has('past') || forms.has('participle')) return pastTag(text, forms, place);
	if (forms.has('third')) return thirdTag(place);
	return baseTag(text, place);
}

/** `Meta praised the …`: a verb of no list, seen by its ending between a name and an object. */
function isUnknownPast(items: readonly Item[], at: number, before: readonly Tag[]): boolean {
	const next = items[at + 1];
	return (
		before[at - 1] === 'mention' &&
		/^\p{Ll}{2,}ed$/u.test(items[at]?.raw ?? '') &&
		next !== undefined &&
		(next.kind === 'mention' || determiners.has(next.text))
	);
}

function gerundTag(text: string, { last, adjacent, next }: Neighbourhood): Tag {
	if (adjacent === 'determiner' || adjacent === 'possessive') return 'noun';
	const isNoun =
		nounGerunds.has(text) &&
		(next?.kind === 'word' || last === undefined || last === 'preposition');
	return isNoun && !(next && determiners.has(next.text)) ? 'noun' : 'gerund';
}

/** Participles that say of a thing that there is more of it, or that it is better. */
const adjectival =
	/^(?:advanced|enhanced|expanded|extended|improved|increased|optimi[sz]ed|reduced|refined|simplified)$/;

/** In `offers fewer refusals, and extended context` the list is of nouns, the last one with its adjective. */
function isInNounList(tags: readonly Tag[], next: Item | undefined): boolean {
	const comma = tags.lastIndexOf('comma', tags.length - 3);
	return (
		tags.at(-1) === 'coordinator' &&
		tags.at(-2) === 'comma' &&
		comma >= 0 &&
		tags[comma + 1] === 'noun' &&
		!(next && determiners.has(next.text))
	);
}

function pastTag(
	text: string,
	forms: ReadonlySet<VerbForm>,
	{ last, lastText, adjacent, next, opens, secondLast, tags }: Neighbourhood,
): Tag {
	if (adjectival.test(text) && isInNounList(tags, next)) return 'noun';
	if (last === 'be') return 'participle';
	if (last === 'mention' && secondLast === 'relative') return 'finite';
	if (last === 'have') return 'finite';
	if (last === 'to' || last === 'modal' || last === 'do')
		return forms.has('base') ? 'infinitive' : 'finite';
	if (adjacent === 'determiner' || adjacent === 'possessive') return 'noun';
	if (last === 'determiner') return 'noun';
	if (last === 'preposition')
		return lastText === 'as' || lastText === 'than' ? 'participle' : 'noun';
	const nextText = next?.text ?? '';
	if (nextText === 'by') return 'participle';
	if (!forms.has('past')) return 'participle';
	if (last === 'finite' || last === 'gerund' || last === 'infinitive') return 'noun';
	if (!forms.has('participle')) return 'finite';
	const isIntransitive = next === undefined || next.kind === 'mark' || isLink(nextText);
	if (last === 'relative' || last === 'pronoun') return 'finite';
	return isIntransitive || opens ? 'participle' : 'finite';
}

const isLink = (text: string): boolean =>
	prepositions.has(text) || text === 'to' || coordinators.has(text);

function thirdTag({ last, next, nextIsVerb, opens, secondLast }: Neighbourhood): Tag {
	const nextText = next?.kind === 'word' ? next.text : '';
	if (opens || nextText === 'of' || nextIsVerb) return 'noun';
	if (last === 'determiner' || last === 'number' || last === 'preposition' || last === 'to')
		return 'noun';
	if (last === 'possessive' || last === 'be' || last === 'modal' || last === 'finite')
		return 'noun';
	if (last === 'mention' || last === 'pronoun' || last === 'relative')
		return next === undefined ? 'noun' : 'finite';
	if (last === 'coordinator' || last === 'comma') return next?.kind === 'mark' ? 'noun' : 'finite';
	if (last === 'noun') {
		const hasObject =
			next?.kind === 'mention' ||
			next?.kind === 'number' ||
			determiners.has(nextText) ||
			nextText === 'that';
		return hasObject ||
			secondLast === 'determiner' ||
			secondLast === 'mention' ||
			secondLast === 'possessive'
			? next?.kind === 'mark'
				? 'noun'
				: 'finite'
			: 'noun';
	}
	return 'noun';
}

function baseTag(text: string, { last, lastText, next, isPlural, tags }: Neighbourhood): Tag {
	if (last === 'to') return 'infinitive';
	if (last === 'modal' || last === 'do') return 'finite';
	if (last === 'pronoun')
		return ['they', 'we', 'i', 'you', 'which', 'these', 'those'].includes(lastText)
			? 'finite'
			: 'noun';
	if (last === 'relative') return 'finite';
	const hasObject = next !== undefined && (next.kind === 'mention' || determiners.has(next.text));
	if (last === 'coordinator')
		return tags.some((tag) => tag === 'infinitive') && hasObject ? 'infinitive' : 'noun';
	if (nounLike.has(text)) return isPlural && hasObject ? 'finite' : 'noun';
	return last === 'mention' || last === 'noun'
		? next === undefined || next.kind === 'mark'
			? 'noun'
			: 'finite'
		: 'noun';
}
