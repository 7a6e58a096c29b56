/**
 * Reports in a line: who says, in which words, that something is so. `Meta said that …`, `Critics argue: …`,
 * `according to Meta`, `…, said Meta`, `as Meta said`. Saying something of another kind, `Meta said goodbye to`, is none.
 */
import type { Item } from './item.ts';
import type { Reading } from './reading.ts';
import { isSaying, openingEnd, settings } from './saying.ts';
import { nounPhraseAt, speakerIn, subjectOf, type Words } from './speaker.ts';

export interface Report {
	/** As written; the name, where a pronoun stands for it. */
	readonly speaker: string;
	/** Offsets in the block of the words that report. */
	readonly start: number;
	readonly end: number;
	/** Governs only what comes behind it. */
	readonly isBefore: boolean;
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
		if (!isSaying(said)) return [];
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

const credits = [
	['according', 'to'],
	['as', 'reported', 'by'],
];

/** How many words say that those behind them name a source. */
function creditEnd(items: readonly Item[], at: number): number {
	const credit = credits.find((words) =>
		words.every((word, offset) => items[at + offset]?.text === word),
	);
	return credit?.length ?? 0;
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
