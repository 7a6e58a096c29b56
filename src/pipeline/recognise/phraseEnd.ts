/** Where the phrase of a noun ends, by what stands behind it. */
import { isNoun, isVerb } from './dictionary.ts';

/** What behind a noun ends its phrase: a mark, a possessive, or a word that continues the sentence. */
const stop = /^(?:\s*(?:[.,;:!?)]|$)|['’]s\b)/u;
const nextWord = /^\s+(\p{L}+)/u;
const continuing = new Set(
	`is are was were has have had can could will would may might must should does did and or but to in on at by with from
	as that which itself also now then than only never often still even already extensively further later itself
	uses shows says reports offers plans aims covers works runs performs learns finds builds supports ships targets
	releases ranks scores beats leads tops trails costs fits handles needs takes makes gets goes comes starts matches
	touches presents highlights powers processes drops adds claims contrasts trains found gives details outlines launched trained
	couples traces flags pairs walks reads puts sets cuts keeps boosts treats turns swaps stresses surveys tracks wins
	writes probes lifts links lists leans marks names notes opens pushes raises reaches rests reuses routes shares shifts
	sorts stands stores ties wraps weighs splits feeds closes backs caps pits frames credits ends hides spends trades`
		.trim()
		.split(/\s+/u),
);

const longestWord = 40;

/** Does a phrase such as `the model` end there? Behind it stands no word that makes it another noun's: `the model card`. */
export function endsPhrase(text: string, at: number): boolean {
	const rest = text.slice(at, at + longestWord);
	if (stop.test(rest)) return true;
	const word = nextWord.exec(rest)?.[1];
	if (word === undefined) return false;
	return continuing.has(word) || /\p{L}{2}ed$/u.test(word) || isOnlyVerb(word);
}

/** `achieves`, `employs`: no noun's plural. */
const isOnlyVerb = (word: string): boolean =>
	/[a-z]s$/u.test(word) &&
	[word.slice(0, -1), word.replace(/(?:es|ies)$/u, ''), word.replace(/ies$/u, 'y')].some((stem) =>
		isVerb(stem),
	) &&
	![word, word.slice(0, -1)].some((stem) => isNoun(stem));
