/**
 * Who says something: the words that a verb of saying has for its subject, and what they are called by. A thing
 * by its name, `Llama 2`, is no speaker.
 */
import type { Mention, TypeId } from '../../model/index.ts';
import type { Item } from './item.ts';
import type { Reading } from './reading.ts';
import type { Tag } from './tag/tag.ts';

/** First and last item of some words. */
export interface Words {
	readonly first: number;
	readonly last: number;
}

const speakers: ReadonlySet<TypeId | undefined> = new Set(['person', 'organization'] as TypeId[]);
/** Tags of a verb with a subject of its own. */
export const verbTags: ReadonlySet<Tag | undefined> = new Set<Tag>([
	'finite',
	'be',
	'have',
	'do',
	'modal',
]);
/** Tags of the words of a name. */
export const nameTags: ReadonlySet<Tag | undefined> = new Set<Tag>([
	'mention',
	'noun',
	'number',
	'determiner',
	'possessive',
]);
/** Join the words of a name for somebody: `the head of research at Meta`. */
const joins = /^(?:of|at|from|and)$/;
const longestAside = 8;

/** The words that a verb has for its subject; an aside between them is passed over, `Sam Altman, head of OpenAI, said`. */
export function subjectOf(reading: Reading, verb: number): Words | undefined {
	const { tags } = reading;
	let last = verb - 1;
	while (tags[last] === 'adverb' || tags[last] === 'have') last -= 1;
	if (tags[last] === 'coordinator') return clauseSubject(reading, last);
	if (tags[last] === 'comma') {
		const open = tags.lastIndexOf('comma', last - 1);
		if (open < 1 || last - open > longestAside) return undefined;
		last = open - 1;
	}
	if (isSomebody(reading, last)) return { first: last, last };
	let first = last + 1;
	while (isNaming(reading, first - 1)) first -= 1;
	while (first <= last && !nameTags.has(tags[first])) first += 1;
	return first > last ? undefined : { first, last };
}

/** `He`, of whom the text does not say who that is: else a name would stand for the word. */
const isSomebody = ({ items, tags }: Reading, at: number): boolean =>
	tags[at] === 'pronoun' && /^(?:s?he|they)$/i.test(items[at]?.text ?? '');

/** Of `Meta released Llama 2 and said` the subject stands before the first verb. */
function clauseSubject(reading: Reading, coordinator: number): Words | undefined {
	const { tags } = reading;
	const start = tags.lastIndexOf('stop', coordinator) + 1;
	const who = nounPhraseAt(reading, start);
	let next = (who?.last ?? start) + 1;
	while (tags[next] === 'adverb') next += 1;
	return who && verbTags.has(tags[next]) && next < coordinator ? who : undefined;
}

const isNaming = ({ tags, items }: Reading, at: number): boolean =>
	nameTags.has(tags[at]) || (at > 0 && joins.test(items[at]?.text ?? ''));

/** The words from an item on that name somebody or something. */
export function nounPhraseAt(reading: Reading, first: number): Words | undefined {
	let last = first - 1;
	while (isNaming(reading, last + 1)) last += 1;
	while (last >= first && !nameTags.has(reading.tags[last])) last -= 1;
	return last < first ? undefined : { first, last };
}

/** What a speaker is called who is known by a pronoun only. */
const unnamed = 'an unnamed speaker';

/**
 * What to call a speaker: persons and organisations by name, others by a noun with an article or in the plural; `undefined` for
 * all else.
 *
 * @param text of the block
 */
export function speakerIn(
	reading: Reading,
	{ first, last }: Words,
	text: string,
): string | undefined {
	const { items, tags, typeAt, mentionAt } = reading;
	if (isSomebody(reading, first)) return unnamed;
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
