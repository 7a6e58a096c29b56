/**
 * A text into sentences: Unicode text segmentation (UAX 29), with breaks taken back that come from
 * abbreviations, initials, version numbers and file names, and breaks added before names and numbers that
 * open a sentence without a capital.
 */
import type { Span } from '../../model/index.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const wordStart = String.raw`(?:^|[\s(“"[])`;
/** Never end a sentence. */
const titles = new RegExp(`${wordStart}(?:Dr|Mr|Mrs|Ms|Prof|Sr|Jr|St|Gen|Gov|Sen|Rep)\\.\\s*$`);
const abbreviations = new RegExp(
	`${wordStart}(?:vs|al|etc|e\\.g|i\\.e|a\\.k\\.a|cf|ca|approx|resp|Inc|Ltd|Co|Corp|U\\.S|U\\.K)\\.\\s*$`,
	'i',
);
/** `ft. Jo`; behind a number it is a foot. */
const featuring = /(?<![\d\s])[\s(]+(?:ft|feat)\.\s*$/i;
/** These do end a sentence when a capital follows. */
const mayEnd = /(?:etc|Inc|Ltd|Co|Corp|U\.S|U\.K|al)\.\s*$/i;
/** These belong to a number behind them, and are else words that may end a sentence: `Fig. 3`, `no`. */
const beforeNumber = new RegExp(
	`${wordStart}(?:Figs?|Eqs?|Sec|Ch|Nos?|Vol|vers?|v|pp?|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.\\s*$`,
	'i',
);
const initial = /(?:^|\s)(?:\p{Lu}\.){1,3}\s*$/u;
/** Behind `Plan B.` these open the next sentence; no name starts with them. */
const opener =
	/^(?:The|This|That|These|Those|It|Its|They|Their|We|Our|He|She|You|There|In|On|At|For|And|But|However|When|While|Then)\s/;
const listNumber = /^\s*\d{1,3}\.\s*$/;

/** A sentence may open with a number or a name such as `vLLM` or `o3`, where the segmenter sees no capital. */
const smallOpening = String.raw`(?:\p{Ll}+(?:\p{Lu}|-?\p{N})|\p{N})`;
const opensSmall = new RegExp(`^${smallOpening}`, 'u');
const beforeSmallOpening = new RegExp(String.raw`(?<=[.!?]["”’)]?\s+)(?=${smallOpening})`, 'u');

/** Ranges of the sentences of a text, white space at the ends left out, in order. */
export function splitSentences(text: string): readonly Span[] {
	const parts: { start: number; end: number }[] = [];
	for (const { index, segment } of segmenter.segment(text))
		for (const piece of segment.split(beforeSmallOpening)) {
			const last = parts.at(-1);
			const start = last?.end ?? index;
			if (last && continues(text.slice(last.start, last.end), piece)) last.end += piece.length;
			else parts.push({ start, end: start + piece.length });
		}
	return parts
		.map(({ start, end }) => {
			const part = text.slice(start, end);
			return {
				start: start + part.length - part.trimStart().length,
				end: end - (part.length - part.trimEnd().length),
			};
		})
		.filter(({ start, end }) => end > start);
}

function continues(before: string, next: string): boolean {
	const tail = before.slice(-24);
	const start = next.trimStart();
	if (titles.test(tail) || featuring.test(tail)) return true;
	if (abbreviations.test(tail))
		return !(mayEnd.test(tail) && /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(start) && /\s$/.test(tail));
	if (beforeNumber.test(tail) && /^\p{N}/u.test(start)) return true;
	if (initial.test(tail) && /^\p{Lu}/u.test(start)) return !opener.test(start);
	if (listNumber.test(before) || !/[\s。！？]$/.test(tail)) return true;
	if (/^\p{Ll}/u.test(start) && !opensSmall.test(start) && !/[!?]\s*$/.test(tail)) return true;
	return /^[)\]”’"]/.test(start) && start.length < 4;
}
