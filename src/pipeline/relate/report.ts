/**
 * Reports in a line: who says, in which words, that something is so. `Meta said that …`, `Critics argue: …`,
 * `according to Meta`, `…, said Meta`, `as Meta said`. Saying something of another kind, `Meta said goodbye to`, is none.
 */
import type { Mention, TypeId } from '../../model/index.ts';
import type { Item } from './item.ts';
import type { Reading } from './reading.ts';
import type { Tag } from './tag/tag.ts';

export interface Report {
	/** As written; the name, where a pronoun stands for it. */
	readonly speaker: string;
	/** Offsets in the block of the words that report. */
	readonly start: number;
	readonly end: number;
	/** Governs only what comes behind it. */
	readonly isBefore: boolean;
}

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
const speakers: ReadonlySet<TypeId | undefined> = new Set(['person', 'organization'] as TypeId[]);
const verbs: ReadonlySet<Tag | undefined> = new Set<Tag>(['finite', 'be', 'have', 'do', 'modal']);
const naming: ReadonlySet<Tag | undefined> = new Set<Tag>([
	'mention',
	'noun',
	'number',
	'determiner',
	'possessive',
]);
/** Join the words of a name for somebody: `the head of research at Meta`. */
const joins = /^(?:of|at|from|and)$/;
const settings = /^(?:in|at|during|to|on)$/;
const longestAddress = 6;
const longestAside = 8;

/** First and last item of some words. */
interface Words {
	readonly first: number;
	readonly last: number;
}

/** @param text of the block that the line is from */
export function reportsIn(reading: Reading, text: string): readonly Report[] {
	const { items } = reading;
	const report = (who: Words | undefined, whole: Words, isBefore = false): readonly Report[] => {
		const speaker = who && speakerIn(reading, who, text);
		const [from, to] = [items[whole.first], items[whole.last]];
		return speaker === undefined || !from || !to
			? []
			: [{ speaker, start: from.start, end: to.end, isBefore }];
	};
	return items.flatMap(({ text: said }, at): readonly Report[] => {
		const credit = creditEnd(items, at);
		if (credit > 0) {
			const who = nounPhraseAt(reading, at + credit);
			return report(who, { first: at, last: who?.last ?? at });
		}
		if (!sayings.has(said) && !tellings.has(said)) return [];
		const subject = subjectOf(reading, at);
		const opening = openingEnd(reading, at);
		if (subject && opening !== undefined)
			return report(subject, { first: subject.first, last: opening }, true);
		if (subject && isBeside(reading, subject.first) && isEnding(reading, at + 1))
			return report(subject, { first: subject.first, last: at });
		const inverted = reading.tags[at - 1] === 'comma' ? nounPhraseAt(reading, at + 1) : undefined;
		return inverted && isEnding(reading, inverted.last + 1)
			? report(inverted, { first: at, last: inverted.last })
			: [];
	});
}

/** How many words say that those behind them name a source. */
function creditEnd(items: readonly Item[], at: number): number {
	const words = (length: number): string =>
		items
			.slice(at, at + length)
			.map(({ text }) => text)
			.join(' ');
	if (words(2) === 'according to') return 2;
	return words(3) === 'as reported by' ? 3 : 0;
}

/** The words that a verb has for its subject; an aside between them is passed over, `Sam Altman, head of OpenAI, said`. */
function subjectOf(reading: Reading, verb: number): Words | undefined {
	const { tags } = reading;
	let last = verb - 1;
	while (tags[last] === 'adverb' || tags[last] === 'have') last -= 1;
	if (tags[last] === 'coordinator') return clauseSubject(reading, last);
	if (tags[last] === 'comma') {
		const open = tags.lastIndexOf('comma', last - 1);
		if (open < 1 || last - open > longestAside) return undefined;
		last = open - 1;
	}
	let first = last + 1;
	while (isNaming(reading, first - 1)) first -= 1;
	while (first <= last && !naming.has(tags[first])) first += 1;
	return first > last ? undefined : { first, last };
}

/** Of `Meta released Llama 2 and said` the subject stands before the first verb. */
function clauseSubject(reading: Reading, coordinator: number): Words | undefined {
	const { tags } = reading;
	const start = tags.lastIndexOf('stop', coordinator) + 1;
	const who = nounPhraseAt(reading, start);
	let next = (who?.last ?? start) + 1;
	while (tags[next] === 'adverb') next += 1;
	return who && verbs.has(tags[next]) && next < coordinator ? who : undefined;
}

const isNaming = ({ tags, items }: Reading, at: number): boolean =>
	naming.has(tags[at]) || (at > 0 && joins.test(items[at]?.text ?? ''));

function nounPhraseAt(reading: Reading, first: number): Words | undefined {
	let last = first - 1;
	while (isNaming(reading, last + 1)) last += 1;
	while (last >= first && !naming.has(reading.tags[last])) last -= 1;
	return last < first ? undefined : { first, last };
}

/** The last item before what is said, where a clause follows the verb: behind `that`, a colon, or nothing. */
function openingEnd(reading: Reading, verb: number): number | undefined {
	const { items, tags } = reading;
	const next = items[verb + 1]?.text ?? '';
	if (next === ':') return verb + 1;
	if (next === ',' && /^["“]$/.test(items[verb + 2]?.text ?? '')) return verb + 2;
	const that = items.findIndex(({ text }, at) => at > verb && text === 'that');
	if (that > 0 && that - verb <= longestAddress && isAddress(reading, verb, that))
		return verbs.has(tags[that + 1]) ? undefined : that;
	return sayings.has(items[verb]?.text ?? '') && opensClause(reading, verb + 1) ? verb : undefined;
}

/** Do the words between a verb and `that` say when, where or to whom? */
function isAddress({ items, tags }: Reading, verb: number, that: number): boolean {
	if (that === verb + 1) return true;
	const isPlain = tags
		.slice(verb + 1, that)
		.every(
			(tag) => naming.has(tag) || tag === 'adverb' || tag === 'preposition' || tag === 'pronoun',
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
	return verbs.has(tags[next]);
}

/** Does a comma, or `as`, set these words apart? */
const isBeside = ({ items, tags }: Reading, first: number): boolean =>
	tags[first - 1] === 'comma' ||
	items[first - 1]?.text === 'as' ||
	/^["”]$/.test(items[first - 1]?.text ?? '');

const isEnding = ({ items, tags }: Reading, at: number): boolean =>
	at >= items.length ||
	['comma', 'stop', 'adverb'].includes(tags[at] ?? '') ||
	settings.test(items[at]?.text ?? '');

/** Persons and organisations by name, others by a noun with an article or in the plural; `undefined` for all else. */
function speakerIn(reading: Reading, { first, last }: Words, text: string): string | undefined {
	const { items, tags, typeAt, mentionAt } = reading;
	const inside = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	const isNamed = inside.some((at) => speakers.has(typeAt(at)));
	const isNoun = tags[first] === 'determiner' || /s$/.test(items[last]?.text ?? '');
	if (!isNamed && !isNoun) return undefined;
	const [from, to] = [items[first], items[last]];
	if (!from || !to) return undefined;
	const mention = first === last ? mentionAt(first) : undefined;
	if (mention && !isAt(mention, from)) return mention.surface;
	const words = text.slice(from.start, to.end);
	return tags[first] === 'determiner'
		? words.replace(/^\p{Lu}/u, (one) => one.toLowerCase())
		: words;
}

/** A pronoun is read as a mention that stands elsewhere. */
const isAt = ({ start, end }: Mention, item: Item): boolean =>
	start <= item.start && item.end <= end;
