/**
 * Unknown proper names: runs of capitalised words inside sentences, by no better method. What stands beside
 * them guesses their type, so their confidence is low. A capital counts only where a general word would have
 * none: not in titles, nor at a sentence's start unless the same word has one elsewhere.
 */
import type { TypeId } from '../../model/index.ts';
import { cueType } from './cue.ts';
import { isGivenName } from './givenNames.ts';
import {
	gapBetween,
	isCapitalised,
	isMasked,
	isMixedCase,
	isTitledAt,
	type Passage,
	type Word,
} from './passage.ts';
import { isVariantWord } from './pieces.ts';
import { readingOf, type Proposal } from './proposal.ts';
import { isGeneralWord, isLayoutPhrase } from './stopWords.ts';
import { conceptType, modelType, organizationType, personType, softwareType } from './types.ts';

const cuedConfidence = 0.55;
const plainConfidence = 0.46;
const weakConfidence = 0.35;
const longestName = 5;

/**
 * Proposals for capitalised runs.
 *
 * @param named what better methods found, in reading order, without overlaps: a run never crosses such a name
 */
export function findProperNames(
	passages: readonly Passage[],
	named: readonly Proposal[],
): readonly Proposal[] {
	const namedIn = Map.groupBy(named, ({ passage }) => passage);
	const inside = capitalisedInside(passages);
	const headings = new Set(
		passages.filter(({ block }) => block.kind === 'heading').map(({ text }) => text.toLowerCase()),
	);
	const isRare = (name: string): boolean => (inside.get(name) ?? 0) < 2 && !isMixedCase(name);
	return passages.flatMap((passage) =>
		runsOf(passage, inside, namedIn.get(passage.index) ?? []).flatMap((run) =>
			propose(passage, run, headings, isRare),
		),
	);
}

/** Words that stand capitalised in the middle of a sentence somewhere, and how often. */
function capitalisedInside(passages: readonly Passage[]): ReadonlyMap<string, number> {
	const inside = new Map<string, number>();
	for (const passage of passages)
		for (const { text, isInitial, start } of passage.words)
			if (!isInitial && !isTitledAt(passage, start) && isNameWord(text))
				inside.set(text, (inside.get(text) ?? 0) + 1);
	return inside;
}

const isSpace = (gap: string): boolean => gap === ' ' || gap === '\u00a0';

const isNameWord = (text: string): boolean =>
	isCapitalised(text) && text.length > 1 && !/^\p{Lu}\p{N}*$/u.test(text) && !isGeneralWord(text);

interface Run {
	readonly words: readonly Word[];
	/** Stands right beside a name of better methods, as a leftover of a longer one might. */
	readonly isFragment: boolean;
}

function runsOf(
	passage: Passage,
	inside: ReadonlyMap<string, number>,
	named: readonly Proposal[],
): readonly Run[] {
	const isBeside = neighbourTest(named);
	const runs: Word[][] = [[]];
	let next = 0;
	for (const word of passage.words) {
		while ((named[next]?.end ?? Infinity) <= word.start) next += 1;
		const isFree = (named[next]?.start ?? Infinity) >= word.end && !isTitledAt(passage, word.start);
		const last = runs.at(-1)?.at(-1);
		if (last && !isSpace(gapBetween(passage, last, word))) runs.push([]);
		const isCapital = !word.isInitial || inside.has(word.text) || isMixedCase(word.text);
		if (isFree && isCapital && isNameWord(word.text)) runs.at(-1)?.push(word);
		else if (last) runs.push([]);
	}
	return runs
		.filter(({ length }) => length > 0 && length <= longestName)
		.map((words) => ({ words, isFragment: isBeside(words) }));
}

/** Does a run touch a name? A product behind its maker and a name before a service (`Nous Discord`) stand by themselves. */
function neighbourTest(named: readonly Proposal[]): (words: readonly Word[]) => boolean {
	const ends = new Set<number>();
	const starts = new Set<number>();
	for (const { start, end, readings } of named) {
		if (readings[0]?.type !== organizationType) ends.add(end);
		if (readings[0]?.type !== softwareType) starts.add(start);
	}
	return (words) =>
		ends.has((words[0]?.start ?? 0) - 1) || starts.has((words.at(-1)?.end ?? 0) + 1);
}

function propose(
	passage: Passage,
	{ words, isFragment }: Run,
	headings: ReadonlySet<string>,
	isRare: (name: string) => boolean,
): readonly Proposal[] {
	const [first, last] = [words[0], words.at(-1)];
	if (!first || !last || isMasked(passage, first.start, last.end)) return [];
	const { start } = first;
	const name = passage.text.slice(start, last.end);
	if (!isNameLike(name) || headings.has(name.toLowerCase())) return [];
	const cued = cueType(passage, start, last.end);
	const isWeak =
		(first.isInitial && !isMixedCase(first.text)) ||
		(words.length === 1 && isRare(name)) ||
		isFragment;
	const confidence =
		cued && !isFragment ? cuedConfidence : isWeak ? weakConfidence : plainConfidence;
	const isPerson = words.length === 1 && cued !== undefined && isGivenName(name, first.isInitial);
	const type = isPerson ? personType : (cued ?? shapeType(name));
	const readings = [readingOf(name, type, 'tagger', confidence)];
	return [{ passage: passage.index, start, end: last.end, form: 'name', trust: 'guess', readings }];
}

const isNameLike = (name: string): boolean =>
	!isLayoutPhrase(name) &&
	!isVariantWord(name) &&
	!/-(?:\p{Ll}|$)/u.test(name) &&
	!/^\p{Lu}{2,6}s?$/u.test(name);

/**
 * Without a cue: `GoodfireAI` and single plain words are most often organisations, names with a digit or a
 * model's syllable are models, two words that end in no suffix of common nouns a person, others concepts.
 */
function shapeType(name: string): TypeId {
	if (/(?:AI|Labs|Research)$/u.test(name)) return organizationType;
	if (
		/(?:GPT|LLM|LM|[Ll]lama|BERT|[Gg]emma|Diffusion|Coder|Mixtral|Qwen|MoE)|^\p{Lu}\p{Ll}[\p{L}-]*\d/u.test(
			name,
		)
	)
		return modelType;
	if (/^\p{Lu}[\p{L}]*\p{Ll}$/u.test(name)) return organizationType;
	return isLikePerson(name) ? personType : conceptType;
}

const isLikePerson = (name: string): boolean =>
	/^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’]*\p{Ll}$/u.test(name) &&
	!/(?:ing|[ts]ion|ment|ness|ity|ics|logy|ism|[ae]nce|ware|work|[bcdfgklmnpt]s|ers|ed|al)$/u.test(
		name,
	);
