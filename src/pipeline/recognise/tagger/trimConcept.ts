/**
 * A term without the words that only praise or frame it: `improved alignment` and `alignment concerns` speak of
 * alignment, where `general relativity` is a term. Which words do that is closed and small; what remains must say more
 * than general words do.
 */
import { isGeneralWord } from '../stopWords.ts';
import { isKnownTerm } from './knownTerm.ts';

const praise = new Set(
	`new novel improved enhanced better strong stronger advanced robust efficient effective high higher low lower fast
	faster rapid competitive impressive significant complex various multiple several many more less further powerful
	complete full current recent key own such other certain different single general native seamless extensive
	traditional popular simple true careful massive major notable growing free innovative
	comprehensive deeper additional existing overall upcoming ongoing`.split(/\s+/u),
);
/** Verbs that act on what follows and are part of no term: `enhancing user experience`, `tackle hallucinations`. */
const acts =
	/^(?:(?:enhanc|improv|ensur|enabl|highlight|emphasi[sz]|spark|fuell?|tackl|streamlin|facilitat|leverag|manag|seek|experienc|explor|discuss|suggest|indicat|showcas|referenc|demonstrat|foster|promot|support|avoid|prevent|requir|involv|achiev|provid|maximi[sz]|minimi[sz]|simplify)ing|enhance|improve|ensure|enable|emphasi[sz]e|streamline|facilitate|tackle|seek|achieve|maximi[sz]e|minimi[sz]e|simplify)$/u;
const frames = new Set(
	`usage concerns concern improvements improvement advances advancements discussions discussion updates issues debates
	trends news efforts developments`.split(/\s+/u),
);
/** Behind `AI`: what every text of the field speaks of. */
const isFieldTalk = (words: readonly string[]): boolean =>
	words[0] === 'ai' &&
	words.slice(1).every((word) => isGeneralWord(word) || /^(?:industry|world|role)s?$/u.test(word));

/** The words `from` to `to` (inclusive) that remain of a term, or nothing. */
export function trimConcept(
	words: readonly string[],
): { readonly from: number; readonly to: number } | undefined {
	let from = 0;
	let to = words.length - 1;
	const lower = words.map((word) => word.toLowerCase());
	const mayOpen = (): boolean =>
		words[from] !== lower[from] ||
		!saysNothing(lower[from] ?? '') ||
		isKnownTerm(words.slice(from, to + 1));
	while (from < to && !mayOpen()) from += 1;
	while (to > from && words[to] === lower[to] && frames.has(lower[to] ?? '')) to -= 1;
	const kept = lower.slice(from, to + 1);
	if (isFieldTalk(kept)) return undefined;
	const [only = ''] = kept;
	const isBare = kept.length === 1 && (saysNothing(only) || frames.has(only)) && only !== 'novel';
	return isBare ? undefined : { from, to };
}

const saysNothing = (word: string): boolean => praise.has(word) || acts.test(word);
