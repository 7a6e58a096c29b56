/**
 * What a sentence that opens with `It` speaks of: the subject of the sentence before, in the same paragraph, where nothing
 * else there may be meant, or the one thing made there, where only a thing is or does so. The evidence quotes both sentences.
 */
import type { Document, Mention, Sentence, TypeId } from '../../model/index.ts';
import { lineOf, type Item } from './item.ts';
import { readLine, type Reading } from './reading.ts';
import type { Grammar } from './grammar/index.ts';
import { scanLine } from './scan.ts';

type Named = readonly [index: number, mention: Mention];

export interface Antecedent {
	/** Index of the mention. */
	readonly mention: number;
	/** The sentence that names it. */
	readonly sentence: Sentence;
}

const agents: ReadonlySet<string> = new Set(['organization', 'person']);
const pronounOf = (type: TypeId | undefined): RegExp =>
	type === 'person' ? /^(?:he|she)$/ : /^it$/;

/** What is done to things alone: `It was trained on …`, `It is available on …`. */
const undergoes =
	/^It(?:['’]s|\s+(?:is|was|has\s+been|can\s+be|will\s+be))\s+(?:(?:also|already|now|currently|still|then|reportedly)\s+)*(?:(?:pre-?)?trained|(?:fine-?)?tuned|distilled|built\s+(?:on|with|in|from|for)|based\s+(?:on|up)|available|licensed|released|designed|optimi[sz]ed|priced)\b/u;
/** What hardly anybody but a thing does: `It runs on a phone`, `It has 7B parameters`. */
const does =
	/^It\s+(?:(?:also|already|now|currently|still|then|reportedly|can|will)\s+)*(?:runs?|supports?|scores?|scored|weighs?|comes\s+(?:in|with)|outperforms?|outperformed|beats?|costs?|ships?\s+with|handles?|has\s+(?:a\s+)?[\d.,]+\s*(?:[KMBT]\s+|[mb]illion\s+)?(?:parameters|weights|tokens|layers|experts|heads))\b/u;

/** Antecedents of the sentences that open with a pronoun, by index of the sentence. */
export function findAntecedents(
	document: Document,
	mentions: readonly Mention[],
	bySentence: ReadonlyMap<number, readonly Named[]>,
	grammar: Grammar,
): ReadonlyMap<number, Antecedent> {
	const found = new Map<number, Antecedent>();
	document.sentences.forEach((sentence, at) => {
		const before = document.sentences[at - 1];
		if (sentence.kind !== 'sentence' || before?.block !== sentence.block) return;
		const text = document.blocks[sentence.block]?.text ?? '';
		const opening = /^\p{L}+/u.exec(text.slice(sentence.start))?.[0].toLowerCase() ?? '';
		if (!/^(?:it|he|she)$/.test(opening)) return;
		const words = text.slice(sentence.start, sentence.end);
		const isThing = undergoes.test(words) || does.test(words);
		const namedIn = (): Antecedent | undefined => {
			const { items } = lineOf(document, before, bySentence.get(before.index) ?? []);
			const reading = readLine(items, mentions, grammar);
			return subjectOf(reading, before) ?? (isThing ? madeIn(reading, before) : undefined);
		};
		const subject = found.get(before.index) ?? namedIn();
		const mention = mentions[subject?.mention ?? -1];
		const type = mention?.readings[0]?.type;
		if (subject && type && pronounOf(type).test(opening)) found.set(sentence.index, subject);
	});
	return found;
}

/** The name that a sentence opens with and says something of; none where it names another thing that `it` may mean. */
function subjectOf(reading: Reading, sentence: Sentence): Antecedent | undefined {
	const { tags, items, groupAt, typeAt, mentionAt } = reading;
	let at = 0;
	while (at < 3 && (tags[at] === 'determiner' || tags[at] === 'adverb' || tags[at] === 'noun'))
		at += 1;
	while (tags[at] === 'mention' && (tags[at + 1] === 'mention' || tags[at + 1] === 'possessive'))
		at += tags[at + 1] === 'mention' ? 1 : 2;
	const mention = items[at]?.mention;
	const type = typeAt(at);
	if (mention === undefined || type === undefined || groupAt[at]?.members.length !== 1)
		return undefined;
	if (mentionAt(at)?.form === 'description') return undefined;
	const others = tags.flatMap((tag, place) =>
		tag === 'mention' && place > at ? [typeAt(place)] : [],
	);
	const isOpen = agents.has(type)
		? others.some(
				(other) =>
					other !== 'concept' &&
					other !== 'place' &&
					other !== 'event' &&
					(type !== 'person' || other === 'person'),
			)
		: false;
	return isOpen ? undefined : { mention, sentence };
}

const making: ReadonlySet<string> = new Set(['develop', 'release']);

/** The one thing that a sentence says somebody makes or releases. */
function madeIn(reading: Reading, sentence: Sentence): Antecedent | undefined {
	const { items, typeAt, grammar } = reading;
	const made = new Set(
		scanLine(reading).flatMap(({ predicate, object }) =>
			grammar.predicates.get(predicate)?.verbs.some((verb) => making.has(verb)) &&
			!agents.has(typeAt(object) ?? '') &&
			typeAt(object) !== 'concept'
				? [items[object]?.mention]
				: [],
		),
	);
	const [mention] = made;
	return made.size === 1 && mention !== undefined ? { mention, sentence } : undefined;
}

/** A line's items with its opening pronoun read as the name it stands for. */
export function withAntecedent(items: readonly Item[], { mention }: Antecedent): readonly Item[] {
	const [pronoun, ...rest] = items;
	return pronoun ? [{ ...pronoun, kind: 'mention', text: '', mention }, ...rest] : items;
}
