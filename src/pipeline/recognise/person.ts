/**
 * People: a given name with a surname, a name beside a title, an office or a verb of saying, authors the
 * metadata give; then surnames alone, where the document holds the full name.
 */
import { nameKey, type Document, type Reading } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isGivenName } from './givenNames.ts';
import { isNamesake } from './namesake.ts';
import {
	gapBetween,
	isCapitalised,
	isMasked,
	isTitledAt,
	type Passage,
	type Word,
} from './passage.ts';
import { entryReading, readingOf, type Proposal } from './proposal.ts';
import { isGeneralWord } from './stopWords.ts';
import { findSurnames, surnamesOf } from './surname.ts';
import { personType } from './types.ts';

const givenConfidence = 0.8;
const cuedConfidence = 0.7;
const statedConfidence = 0.95;
/** Characters behind a name that tell what it belongs to. */
const longestBehind = 60;

const particles = new Set([
	'van',
	'von',
	'de',
	'der',
	'den',
	'del',
	'della',
	'da',
	'di',
	'dos',
	'le',
	'la',
	'bin',
	'ibn',
	'al',
	'el',
	'ter',
	'ten',
	'zu',
]);
const titles = new Set([
	'Dr',
	'Prof',
	'Professor',
	'Mr',
	'Mrs',
	'Ms',
	'Sir',
	'Dame',
	'President',
	'Senator',
	'Judge',
]);
const offices =
	/\b(?:CEO|CTO|COO|CFO|CSO|founder|cofounder|co-founder|researcher|scientist|engineer|professor|author|authors|president|director|host|chairman|economist|investor|physicist|mathematician|philosopher|journalist|lead|hosted by|written by|authored by|presented by|led by|headed by|founded by|interview with|conversation with|guests?)\s+$/iu;
const saysBehind =
	/^\s+(?:said|says|argues|argued|believes|tweeted|explained|explains|quipped|joked|remarked|wrote|recalls)\b/u;
const officeBehind =
	/^,?\s+\(?(?:(?:the|an?|former|lead|senior|chief|principal)\s+){0,2}(?:CEO|CTO|COO|founder|co-?founder|author|researcher|scientist|professor|engineer)\b|^\s+et al\b/u;

/** Proposals for people, full names before the short forms they explain. */
export function findPeople(
	document: Document,
	passages: readonly Passage[],
	gazetteer: Gazetteer,
): readonly Proposal[] {
	const stated = new Set(
		[...document.metadata.authors, ...document.metadata.speakers]
			.map(nameKey)
			.filter((key) => key !== '' && !isKnownOther(key, gazetteer)),
	);
	const full = passages.flatMap((passage) => fullNames(passage, gazetteer, stated));
	const bySurname = surnamesOf(full, passages);
	return [...full, ...passages.flatMap((passage) => findSurnames(passage, bySurname, gazetteer))];
}

/** An author that the lexicon knows as something else: an organisation that signed as one. */
const isKnownOther = (key: string, { entriesByKey }: Gazetteer): boolean =>
	entriesByKey.get(key)?.every(({ type }) => type !== personType) ?? false;

function fullNames(
	passage: Passage,
	gazetteer: Gazetteer,
	stated: ReadonlySet<string>,
): readonly Proposal[] {
	const proposals: Proposal[] = [];
	for (let at = 0; at < passage.words.length; at += 1) {
		const word = passage.words[at];
		if (!word || !isCapitalised(word.text) || opensSentence(word)) continue;
		const last = nameEnd(passage, at);
		const end = passage.words[last];
		if (!end || (passage.masked.length > 0 && isMasked(passage, word.start, end.end))) continue;
		if (isNamesake(passage.text.slice(end.end, end.end + longestBehind))) {
			at = last;
			continue;
		}
		const name = passage.text.slice(word.start, end.end);
		const confidence =
			stated.size > 0 && stated.has(nameKey(name))
				? statedConfidence
				: confidenceOf(passage, at, last);
		if (confidence === 0) continue;
		proposals.push({
			passage: passage.index,
			start: word.start,
			end: end.end,
			form: 'name',
			trust: confidence >= givenConfidence ? 'sure' : 'likely',
			readings: [personReading(name, confidence, gazetteer, confidence === statedConfidence)],
		});
		at = last;
	}
	return proposals;
}

/** A general word in capitals only because a sentence opens with it. */
const opensSentence = ({ text, isInitial }: Word): boolean =>
	isInitial && isGeneralWord(text) && !isGivenName(text, false);

function personReading(
	name: string,
	confidence: number,
	{ entriesByKey }: Gazetteer,
	isStated: boolean,
): Reading {
	const entry = entriesByKey.get(nameKey(name))?.find(({ type }) => type === personType);
	const method = isStated ? 'annotation' : 'grammar';
	return entry
		? entryReading(entry, method, statedConfidence)
		: readingOf(name, personType, method, confidence);
}

/** Index of the last word of a name of at most four capitalised words, initials and particles. */
function nameEnd(passage: Passage, at: number): number {
	let last = at;
	for (let to = at + 1; to < Math.min(at + 5, passage.words.length); to += 1) {
		const [left, word] = [passage.words[to - 1], passage.words[to]];
		if (!left || !word || word.isInitial) break;
		if (!/^(?:\.? )$/u.test(gapBetween(passage, left, word))) break;
		if (gapBetween(passage, left, word) === '. ' && left.text.length > 1 && !titles.has(left.text))
			break;
		if (isSurname(word) || /^\p{Lu}$/u.test(word.text)) last = to;
		else if (!particles.has(word.text)) break;
	}
	return /^\p{Lu}$/u.test(passage.words[last]?.text ?? '') ? Math.max(at, last - 1) : last;
}

/** May a word be a surname? `Karpathy`, `LeCun`, `O'Neil`, `Ben-David`; not `AI`, not a general word. */
const isSurname = ({ text }: Word): boolean =>
	/^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(text) &&
	!isGeneralWord(text) &&
	!/^\p{Lu}\p{L}*-\p{Ll}/u.test(text);

function confidenceOf(passage: Passage, at: number, last: number): number {
	const [first, end] = [passage.words[at], passage.words[last]];
	if (!first || !end || !isSurname(end)) return 0;
	if (last > at && isGivenName(first.text, first.isInitial || isTitledAt(passage, first.start)))
		return last - at > 2 && !hasParticle(passage, at, last) ? cuedConfidence : givenConfidence;
	if (hasInitial(passage, at, last)) return givenConfidence;
	const before = passage.text.slice(Math.max(0, first.start - 24), first.start);
	const behind = passage.text.slice(end.end, end.end + 40);
	if (titles.has(before.match(/(\p{L}+)\.? $/u)?.[1] ?? '')) return givenConfidence;
	if (isTitledAt(passage, first.start) || !isSurname(first)) return 0;
	if (/^\s+et al\b/u.test(behind)) return givenConfidence;
	if (last === at) return 0;
	const isPair = last - at < 3 && !first.isInitial;
	if (isPair && (offices.test(before) || saysBehind.test(behind) || officeBehind.test(behind)))
		return cuedConfidence;
	return 0;
}

const hasParticle = ({ words }: Passage, at: number, last: number): boolean =>
	words.slice(at, last).some(({ text }) => particles.has(text) || text.length === 1);

/** `Franklin D. Roosevelt`, `J. E. Jones`: an initial with its full stop inside a name. */
function hasInitial(passage: Passage, at: number, last: number): boolean {
	return passage.words
		.slice(at, last)
		.some(({ text, end }) => /^\p{Lu}$/u.test(text) && passage.text.charAt(end) === '.');
}
