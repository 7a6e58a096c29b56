/**
 * What part each item of a sentence plays, as far as the patterns need it: mentions, verbs by their form in
 * this place, and the closed classes. No statistics: forms of known verbs and the words beside them decide.
 */
import type { VerbForm } from './inflect.ts';
import type { Item } from './item.ts';
import type { Grammar } from './triggers.ts';
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
} from './wordLists.ts';

export type Tag =
	| 'mention'
	| 'noun' // any content word that is no verb here
	| 'finite' // verb with a subject of its own: released, releases, will release
	| 'infinitive' // behind `to`
	| 'participle' // passive or reduced: was released, released by
	| 'gerund'
	| 'be'
	| 'have'
	| 'do'
	| 'modal'
	| 'to'
	| 'preposition'
	| 'coordinator'
	| 'subordinator'
	| 'relative'
	| 'determiner'
	| 'pronoun'
	| 'adverb'
	| 'number'
	| 'comma'
	| 'possessive'
	| 'stop'; // colon, semicolon, other marks

/** Base forms that are as often nouns: they need a word before them that only a verb follows. */
const nounLike = new Set(
	`release launch use support study research report review survey work run lead host test benchmark design cover
	detail power drive offer match rival fund back measure beat limit shape guide influence cause cut boost increase
	lower start present pen debut ship approach equal access buy purchase sponsor partner train model score rank plan
	claim show need place point share change deal head join finance focus view visit vote wait want wish wonder yield
	name note end hold reach read return sell serve set shift signal stand stop store struggle talk target touch track
	treat turn update found increase range promise display experience feature figure face fall favour favor gain cost
	call carry base look make mark move open play praise process pass pay push rise run`.split(/\s+/),
);
/** Gerunds that mostly name an activity, and so modify the noun behind them. */
const nounGerunds = new Set(
	`training learning reasoning coding testing processing understanding engineering pricing meeting setting finding
	computing scaling building funding writing`.split(/\s+/),
);
const notAdverbs =
	/^(?:family|supply|reply|apply|rely|multiply|assembly|early|anomaly|italy|fly|imply|comply|likely|friendly|costly)$/;

export function tagItems(items: readonly Item[], grammar: Grammar): readonly Tag[] {
	const tags: Tag[] = [];
	items.forEach((_, at) => tags.push(tagAt(items, at, tags, grammar)));
	return tags;
}

function tagAt(items: readonly Item[], at: number, before: readonly Tag[], grammar: Grammar): Tag {
	const item = items[at];
	if (!item) return 'stop';
	if (item.kind === 'mention') return 'mention';
	if (item.kind === 'number') return 'number';
	if (item.kind === 'mark') return markTag(item.text);
	return closedClass(items, at, before, grammar) ?? verbTag(items, at, before, grammar) ?? 'noun';
}

const markTag = (text: string): Tag =>
	text === ',' || text === '—'
		? 'comma'
		: text === "'s" || text === "'"
			? 'possessive'
			: text === '&' || text === '/'
				? 'coordinator'
				: 'stop';

/** Words that `closedClass` may know, besides adverbs in `-ly`. */
const closed: ReadonlySet<string> = new Set([
	...['to', 'that', 'which', 'may', 'so', 'once', 'after', 'before', 'since', 'until'],
	...['instead', 'like'],
	...[beForms, haveForms, doForms, modals, relatives, coordinators, subordinators].flatMap(
		(words) => [...words],
	),
	...[pronouns, determiners, prepositions, adverbs].flatMap((words) => [...words]),
]);

function closedClass(
	items: readonly Item[],
	at: number,
	before: readonly Tag[],
	grammar: Grammar,
): Tag | undefined {
	const { text = '', raw = '' } = items[at] ?? {};
	if (!closed.has(text) && !text.endsWith('ly')) return undefined;
	if (text === 'to') return isInfinitive(items, at, grammar) ? 'to' : 'preposition';
	if (text === 'that' || text === 'which') return thatTag(items, at, before, text);
	if (text === 'may' && raw === 'May' && at > 0) return 'noun';
	if (beForms.has(text)) return 'be';
	if (haveForms.has(text)) return 'have';
	if (doForms.has(text)) return 'do';
	if (modals.has(text)) return 'modal';
	if (relatives.has(text)) return 'relative';
	if (coordinators.has(text)) return 'coordinator';
	if (text === 'so' || text === 'once')
		return before.at(-1) === 'comma' ? 'subordinator' : 'adverb';
	if (['after', 'before', 'since', 'until'].includes(text)) return 'preposition';
	if (text === 'instead') return items[at + 1]?.text === 'of' ? 'preposition' : 'adverb';
	if (subordinators.has(text))
		return text === 'however' || text === 'meanwhile' ? 'adverb' : 'subordinator';
	if (pronouns.has(text))
		return determiners.has(text) && isNounPhrase(items, at + 1) ? 'determiner' : 'pronoun';
	if (determiners.has(text)) return 'determiner';
	if (text === 'like') return 'preposition';
	if (prepositions.has(text))
		return text === 'using' || text === 'regarding' ? undefined : 'preposition';
	if (adverbs.has(text) || (/ly$/.test(text) && !notAdverbs.test(text))) return 'adverb';
	return undefined;
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

function verbTag(
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
	if (forms.has('past') || forms.has('participle')) return pastTag(forms, place);
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

interface Neighbourhood {
	/** Tag of the word before, adverbs passed over. */
	readonly last: Tag | undefined;
	readonly lastText: string;
	/** Tag of the word directly before. */
	readonly adjacent: Tag | undefined;
	readonly next: Item | undefined;
	readonly nextIsVerb: boolean;
	readonly opens: boolean;
	readonly tags: readonly Tag[];
	/** Items before the one before. */
	readonly secondLast: Tag | undefined;
	/** The mention before is the second of `A and B`. */
	readonly isPlural: boolean;
}

function placeOf(
	items: readonly Item[],
	at: number,
	before: readonly Tag[],
	{ forms }: Grammar,
): Neighbourhood {
	let index = at - 1;
	while (before[index] === 'adverb') index -= 1;
	const next = items[at + 1];
	const nextText = next?.kind === 'word' ? next.text : '';
	const lastText = items[index]?.text ?? '';
	return {
		last: before[index],
		lastText,
		adjacent: before[at - 1],
		next,
		nextIsVerb:
			beForms.has(nextText) ||
			modals.has(nextText) ||
			haveForms.has(nextText) ||
			(forms.get(nextText)?.has('third') ?? false),
		opens: index < 0,
		tags: before,
		secondLast: before[index - 1],
		isPlural:
			(before[index] === 'mention' && before[index - 1] === 'coordinator') ||
			(before[index] === 'noun' && /[^s]s$/.test(lastText)),
	};
}

function gerundTag(text: string, { last, adjacent, next }: Neighbourhood): Tag {
	if (adjacent === 'determiner' || adjacent === 'possessive') return 'noun';
	const isNoun =
		nounGerunds.has(text) &&
		(next?.kind === 'word' || last === undefined || last === 'preposition');
	return isNoun && !(next && determiners.has(next.text)) ? 'noun' : 'gerund';
}

function pastTag(
	forms: ReadonlySet<VerbForm>,
	{ last, lastText, adjacent, next, opens, secondLast }: Neighbourhood,
): Tag {
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
