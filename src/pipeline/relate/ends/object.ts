/**
 * The object of a verb or a phrase: the nearest group behind it. Only words that belong to the same noun phrase may
 * stand between, and of a group with examples, `methods such as A`, the examples are objects too.
 */
import { isModifier, type Reading } from '../reading.ts';
import type { Tag } from '../tag/tag.ts';
import type { Ends, Fits } from './ends.ts';
import { examplesBehind, exemplifying } from './examples.ts';

const longestGap = 8;
/** Nouns over whose `of` an object is still meant: `a family of models`, `the performance of Llama`. */
const lightNouns =
	/^(?:famil(?:y|ies)|series|sets?|range|number|versions?|use|suite|variety|types?|kinds?|forms?|collection|host|performance|quality|efficiency|accuracy|speed|costs?|capabilit(?:y|ies)|process|lots?|amounts?|means|concept|idea|help|power|outputs?)$/;

/** Nouns over which a verb of studying reaches what they are about: `details advances in A`. */
const topicalNouns =
	/^(?:advance(?:s|ment|ments)?|breakthroughs?|developments?|details?|discussions?|findings|gains|improvements?|information|innovations?|insights?|issues|lessons|perspectives?|progress|research|transparency|trends|updates?|views?|work)$/;
const aboutWords = new Set(['in', 'into', 'on', 'about', 'around', 'regarding']);
/**
 * The object of the verb or phrase that ends before `from`.
 *
 * @param isTopical whether what a thing is about is meant: `details advances in A` tells of `A`
 */
export function endsBehind(
	reading: Reading,
	from: number,
	fits: Fits,
	isTopical = false,
): Ends | undefined {
	const { tags, items } = reading;
	let isAcross = false;
	let gap = 0;
	for (let i = from; i < items.length && gap <= longestGap; i += 1) {
		const tag = tags[i];
		if (tag === 'mention' && isModifier(tags, i)) continue;
		const group = reading.groupAt[i];
		if (tag === 'mention' && group) {
			const members = group.members.filter(fits);
			const examples = examplesBehind(reading, group, fits);
			if (members.length > 0 || examples.length > 0)
				return {
					members: [...members, ...examples],
					isAcross,
					last: Math.max(group.end, ...examples),
				};
			if (tags[group.end + 1] === 'preposition' || isAcross) return undefined;
			isAcross = true;
			i = group.end;
			continue;
		}
		gap += 1;
		if (!isPassable(reading, i, from, isTopical)) return undefined;
	}
	return undefined;
}

/** May an object stand behind this item? */
function isPassable(
	{ tags, items }: Reading,
	i: number,
	from: number,
	isTopical: boolean,
): boolean {
	const tag = tags[i];
	const text = items[i]?.text ?? '';
	if (tag === 'preposition') {
		const before = items[i - 1]?.text ?? '';
		const last = tags[i - 1] === 'noun' || before === 'such' ? before : '';
		if (text === 'of') return lightNouns.test(last);
		if (aboutWords.has(text)) return isTopical && i > from && topicalNouns.test(last);
		const isApart = tags[i - 1] === 'comma' && tags[i - 2] === 'noun';
		return (
			i > from &&
			((exemplifying.has(text) && (last !== '' || isApart)) || (text === 'as' && last === 'such'))
		);
	}
	if (tag === 'comma') return i > from && text === ',' && isListComma(tags, items, i);
	if (tag === 'participle') return tags[i + 1] === 'noun' || tags[i + 1] === 'mention';
	return (
		tag === 'determiner' ||
		tag === 'noun' ||
		tag === 'number' ||
		tag === 'adverb' ||
		tag === 'possessive' ||
		(tag === 'coordinator' && i > from && tags[i - 1] !== 'mention') ||
		(tag === 'gerund' && tags[i + 1] === 'noun')
	);
}

/** The comma in `a fast, small model`, or in `speed, quality and X`. */
const isListComma = (
	tags: readonly Tag[],
	items: readonly { text: string }[],
	i: number,
): boolean =>
	tags[i - 1] === 'noun' &&
	(tags[i + 1] === 'noun' ||
		tags[i + 1] === 'mention' ||
		tags[i + 1] === 'coordinator' ||
		/^(?:including|such)$/.test(items[i + 1]?.text ?? ''));
