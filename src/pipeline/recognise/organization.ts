/**
 * Organisations by the words their names are made with: `Black Forest Labs`, `University of Tübingen`, `Sakana
 * AI`, `Acme Inc.`. The cue word ends or opens a run of capitalised words.
 */
import { nameKey } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { gapBetween, isCapitalised, isMasked, type Passage, type Word } from './passage.ts';
import { entryReading, readingOf, type Proposal } from './proposal.ts';
import { isGeneralWord } from './stopWords.ts';
import { organizationType } from './types.ts';

const confidence = 0.8;

const closing = new Set(
	'Inc Corp Corporation Ltd LLC GmbH Labs Lab AI Research Foundation Technologies University Institute Laboratory Laboratories Ventures Capital Robotics College Academy Council Association Intelligence Consortium Party League Alliance Agency Commission Committee Federation Society Union Bank Institution Museum Hospital'.split(
		' ',
	),
);
/** Closing words that common nouns and adjectives also stand before: one unknown capitalised word must be left. */
const weakClosing = new Set(['AI', 'Research', 'Intelligence', 'Capital', 'Lab', 'Labs']);
const opening = new Set([
	'University',
	'Institute',
	'Laboratory',
	'Center',
	'Centre',
	'School',
	'Ministry',
	'Department',
	'Bank',
	'College',
	'Academy',
	'Association',
	'Society',
	'Council',
	'Federation',
]);
/** Words that open a phrase rather than the name in it. */
const notNames = new Set([
	'The',
	'A',
	'An',
	'At',
	'In',
	'From',
	'By',
	'With',
	'And',
	'For',
	'As',
	'President',
	'Director',
]);
const openingJoin = new Set(['of', 'for', 'the', 'and', 'in']);
/** Adjectives before `AI` and `Research` that make a field of it, not an organisation. */
const fieldWords = new Set(
	'Open Applied Responsible Generative Agentic Conversational Artificial Ethical Trustworthy Explainable Embodied Constitutional Deep Operations Market Physical Frontier Sovereign Private Multimodal Causal Symbolic Personal Business Edge Practical Advanced Voice Video Twitter Reddit Enterprise Latent Academic Medical European American Chinese Import Applied'.split(
		' ',
	),
);

/** Is one of a name's words such as names of organisations are made with? */
export const isMadeOfCue = (name: string): boolean =>
	name.split(' ').some((word) => closing.has(word) || opening.has(word));

/** Proposals for organisations, from left to right in each passage. */
export function findOrganizations(
	passages: readonly Passage[],
	gazetteer: Gazetteer,
): readonly Proposal[] {
	return passages.flatMap((passage) =>
		passage.words.flatMap((word, at): readonly Proposal[] => {
			const range = closing.has(word.text) ? closedRange(passage, at) : undefined;
			const opened = range ?? (opening.has(word.text) ? openedRange(passage, at) : undefined);
			return opened && !isMasked(passage, opened.start, opened.end)
				? [propose(passage, opened, gazetteer)]
				: [];
		}),
	);
}

interface Range {
	readonly start: number;
	readonly end: number;
}

/** `Name Name Labs`: back over capitalised words, not over a stop word, and not inside a longer name. */
function closedRange(passage: Passage, at: number): Range | undefined {
	const close = passage.words[at];
	if (!close || isFollowedByName(passage, at)) return undefined;
	let first = at;
	for (let to = at - 1; to >= Math.max(0, at - 3); to -= 1) {
		const [word, right] = [passage.words[to], passage.words[to + 1]];
		if (
			!word ||
			!right ||
			!/^(?: |, )$/u.test(gapBetween(passage, word, right)) ||
			!isPart(word, close)
		)
			break;
		if (gapBetween(passage, word, right) === ', ' && !/^(?:Inc|Ltd|LLC)$/u.test(close.text)) break;
		first = to;
		if (word.isInitial) break;
	}
	const head = passage.words[first];
	if (!head || first === at || isInHead(passage, head.start)) return undefined;
	if (weakClosing.has(close.text) && at - first > 2) return undefined;
	const end =
		passage.text.charAt(close.end) === '.' && /^(?:Inc|Corp|Ltd)$/u.test(close.text)
			? close.end + 1
			: close.end;
	return { start: head.start, end };
}

/** In a heading, whether it stands by itself or runs into the text. */
const isInHead = ({ block, headEnd, titledEnd }: Passage, offset: number): boolean =>
	block.kind === 'heading' || offset < Math.min(headEnd, titledEnd);

const isPart = (word: Word, close: Word): boolean =>
	isCapitalised(word.text) &&
	word.text.length > 1 &&
	!isGeneralWord(word.text) &&
	!(weakClosing.has(close.text) && fieldWords.has(word.text)) &&
	!/[-\u2010](?:\p{Ll})/u.test(word.text) &&
	!/^\p{Lu}?\d/u.test(word.text);

/** `University of Oxford`, `Institute for Advanced Study`. */
function openedRange(passage: Passage, at: number): Range | undefined {
	const open = passage.words[at];
	const join = passage.words[at + 1];
	if (!open || !join || !/^(?:of|for)$/u.test(join.text) || gapBetween(passage, open, join) !== ' ')
		return undefined;
	let last = -1;
	for (let to = at + 2; to < Math.min(at + 8, passage.words.length); to += 1) {
		const [left, word] = [passage.words[to - 1], passage.words[to]];
		if (!left || !word || gapBetween(passage, left, word) !== ' ') break;
		if (isCapitalised(word.text)) last = to;
		else if (!openingJoin.has(word.text)) break;
	}
	const end = passage.words[last];
	return end ? { start: openedStart(passage, at), end: end.end } : undefined;
}

/** Back over the capitalised words before the cue: `American Academy of Arts and Sciences`. */
function openedStart(passage: Passage, at: number): number {
	let first = at;
	for (let to = at - 1; to >= Math.max(0, at - 3); to -= 1) {
		const [word, right] = [passage.words[to], passage.words[to + 1]];
		if (!word || !right || gapBetween(passage, word, right) !== ' ') break;
		if (!isCapitalised(word.text) || notNames.has(word.text)) break;
		first = to;
	}
	return passage.words[first]?.start ?? 0;
}

/** Does a capitalised word follow, so that the cue is not the end of the name? `LangChain AI Agent Conference`. */
function isFollowedByName(passage: Passage, at: number): boolean {
	const [word, next] = [passage.words[at], passage.words[at + 1]];
	return (
		!!word &&
		!!next &&
		gapBetween(passage, word, next) === ' ' &&
		/^\p{Lu}\p{Ll}/u.test(next.text) &&
		next.text !== 'Discord'
	);
}

function propose(passage: Passage, { start, end }: Range, { entriesByKey }: Gazetteer): Proposal {
	const name = passage.text.slice(start, end);
	const entry = entriesByKey.get(nameKey(name))?.find(({ type }) => type === organizationType);
	const reading = entry
		? entryReading(entry, 'grammar', 0.93)
		: readingOf(name, organizationType, 'grammar', confidence);
	return { passage: passage.index, start, end, form: 'name', trust: 'likely', readings: [reading] };
}
