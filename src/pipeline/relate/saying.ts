/**
 * Verbs of saying, and where that which is said begins: behind `that`, behind a colon, or at once. Behind
 * `Meta said goodbye to` nothing is said.
 */
import type { Reading } from './reading.ts';
import { nameTags, nounPhraseAt, verbTags } from './speaker.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** These need no `that`. */
const sayings = setOf(
	'say says said claim claims claimed argue argues argued believe believes believed',
);
const tellings = setOf(
	`report reports reported state states stated note notes noted write writes wrote add adds added explain explains
	explained tell tells told announce announces announced insist insists insisted maintain maintains maintained assert
	asserts asserted declare declares declared stress stresses stressed admit admits admitted remark remarks remarked`,
);
/** Open words that say where, when or to whom. */
export const settings = /^(?:in|at|during|to|on)$/;
const longestAddress = 6;

export const isSaying = (word: string): boolean => sayings.has(word) || tellings.has(word);

/** The last item before what is said, where a clause follows the verb. */
export function openingEnd(reading: Reading, verb: number): number | undefined {
	const { items, tags } = reading;
	const next = items[verb + 1]?.text ?? '';
	if (next === ':') return verb + 1;
	if (next === ',' && /^["“]$/.test(items[verb + 2]?.text ?? '')) return verb + 2;
	const that = items.findIndex(({ text }, at) => at > verb && text === 'that');
	if (that > 0 && that - verb <= longestAddress && isAddress(reading, verb, that))
		return verbTags.has(tags[that + 1]) ? undefined : that;
	return sayings.has(items[verb]?.text ?? '') && opensClause(reading, verb + 1) ? verb : undefined;
}

/** Do the words between a verb and `that` say when, where or to whom? */
function isAddress({ items, tags }: Reading, verb: number, that: number): boolean {
	if (that === verb + 1) return true;
	const isPlain = tags
		.slice(verb + 1, that)
		.every(
			(tag) => nameTags.has(tag) || tag === 'adverb' || tag === 'preposition' || tag === 'pronoun',
		);
	const first = items[verb + 1]?.text ?? '';
	const isTold = /^t(?:ell|ells|old)$/.test(items[verb]?.text ?? '');
	return (
		isPlain &&
		(isTold || tags[verb + 1] === 'adverb' || settings.test(first) || /^(?:this|last)$/.test(first))
	);
}

/** A name or a pronoun with a verb of its own. */
function opensClause(reading: Reading, first: number): boolean {
	const { tags } = reading;
	const who = nounPhraseAt(reading, first);
	let next = tags[first] === 'pronoun' ? first + 1 : (who?.last ?? first) + 1;
	if (next === first + 1 && !who && tags[first] !== 'pronoun') return false;
	while (tags[next] === 'adverb') next += 1;
	return verbTags.has(tags[next]);
}
