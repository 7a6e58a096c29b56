/** Whether a sentence says that something is so, that it is not, or only that it may be, is planned or claimed. */
import type { Modality } from '../../model/index.ts';
import type { Match } from './match.ts';
import type { Reading } from './reading.ts';

const negations =
	/^(?:not|never|no|neither|nor|without|cannot|hardly|nowhere|none|unlikely|fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|lacks?|lacked|instead|rather|unable|stopp?(?:ed|s)?|ceased?|declin(?:es?|ed))$/;
const hedges =
	/^(?:may|might|could|would|should|will|shall|must|possibly|perhaps|maybe|probably|likely|potentially|presumably|supposedly|reportedly|allegedly|purportedly|rumou?red|rumou?rs?|expected|expects?|plans?|planned|planning|aims?|aimed|aiming|hop(?:es?|ed|ing)|intends?|intended|wants?|wanted|tr(?:y|ies|ied|ying)|attempts?|attempted|claim(?:s|ed|ing)?|believ(?:es?|ed)|alleg(?:es?|ed)|suggests?|suggested|seem(?:s|ed)?|appear(?:s|ed)|speculat(?:es?|ed|ion)|considers?|considering|considered|proposes?|if|whether|unless|supposed|set|upcoming|ought|forthcoming|hypothes[a-z]+|predict(?:s|ed)|hint(?:s|ed)|promis(?:es?|ed)|tease[sd]?|would-be|asks?|asked|wonder(?:s|ed)?|doubts?|doubted)$/;
/** Behind these `no`, `set` and the like mean something else. */
const harmless =
	/^(?:no (?:doubt|less|more than)|not only|not just|no surprise|rather (?:good|well|large|small)|set of)$/;
/** Governing verbs count only where they govern: `plans to release`, not `the plans`. */
const longestSpan = 16;

/**
 * Modality of a match, from the words of its clause up to the trigger.
 * @param closing last mark of the sentence
 */
export function modalityOf(
	reading: Reading,
	{ subject, object, from, to }: Pick<Match, 'subject' | 'object' | 'from' | 'to'>,
	closing: string,
): Modality {
	const { items, tags } = reading;
	const left = Math.max(...[subject, object].filter((end) => end < from), -1);
	const words = items
		.slice(Math.max(left < 0 ? clauseStart(reading, from) : left + 1, from - longestSpan), to)
		.map(({ text }) => text);
	if (hasWord(words, negations)) return 'negated';
	const opening = items
		.slice(clauseStart(reading, Math.max(0, left)), from)
		.map(({ text }) => text);
	if (hasWord(words, hedges) || closing === '?') return 'hedged';
	if (
		opening.some((word) =>
			/^(?:if|whether|unless|reportedly|allegedly|perhaps|maybe|possibly)$/.test(word),
		)
	)
		return 'hedged';
	if (isDeniedSubject(reading, left)) return 'negated';
	return governsClaim(reading, Math.max(0, left), tags) ? 'hedged' : 'asserted';
}

/** Modality from the words between a subject and what is said of it. */
export function modalityOfWords(text: string): Modality {
	const words = text.toLowerCase().split(/[^\p{L}'-]+/u);
	return hasWord(words, negations) ? 'negated' : hasWord(words, hedges) ? 'hedged' : 'asserted';
}

function hasWord(words: readonly string[], pattern: RegExp): boolean {
	return words.some((word, at) => {
		const isNot = /n't$/.test(word) && pattern === negations;
		if (!isNot && !pattern.test(word)) return false;
		return !harmless.test(`${word} ${words[at + 1] ?? ''}`);
	});
}

/** First item of the clause that an item stands in. */
function clauseStart({ tags }: Reading, at: number): number {
	let start = at;
	while (start > 0 && tags[start - 1] !== 'stop' && tags[start - 1] !== 'relative') start -= 1;
	return start;
}

/** `Neither A nor B`, `No model by A`. */
function isDeniedSubject({ items }: Reading, left: number): boolean {
	const before = [items[left - 1]?.text, items[left - 2]?.text];
	return before.includes('neither') || before[0] === 'no' || before[0] === 'nor';
}

/** `A claims that B …`, `rumours say that B …`: a claim governs the clause that follows it. */
function governsClaim({ items }: Reading, left: number, tags: Reading['tags']): boolean {
	for (let at = left - 1; at >= Math.max(0, left - 5); at -= 1) {
		if (tags[at] === 'stop') return false;
		if (
			/^(?:claim(?:s|ed|ing)?|believ(?:es?|ed)|alleg(?:es?|ed)|speculat(?:es?|ed)|rumou?r(?:s|ed)?|suspects?|suspected|predict(?:s|ed)?|hop(?:es?|ed)|doubts?|doubted|denies|denied)$/.test(
				items[at]?.text ?? '',
			)
		)
			return true;
	}
	return false;
}
