/**
 * The owner's annotations: names listed in the front matter, wherever the prose spells one with the same key
 * (`llama-3-1-405b` is `Llama 3.1 405B`), and wiki links, whose label names the target.
 */
import {
	nameKey,
	pluralKey,
	type Annotation,
	type Document,
	type Reading,
	type TypeId,
} from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isMasked, type Passage } from './passage.ts';
import { entryReading, readingOf, type Proposal } from './proposal.ts';
import { conceptType, organizationType, personType } from './types.ts';
import { findLinks } from './wikiLink.ts';
import { cueType } from './cue.ts';

const confidence = 0.96;

/** Proposals of front matter lists and wiki links. */
export function findAnnotated(
	document: Document,
	passages: readonly Passage[],
	gazetteer: Gazetteer,
): readonly Proposal[] {
	const names = compileNames(document.annotations, gazetteer);
	return passages.flatMap((passage) => [
		...findNames(passage, names),
		...findLinks(passage, gazetteer),
	]);
}

interface Annotated {
	readonly reading: Reading;
	/** As the owner spells it, in lower case. */
	readonly spelling: string;
}

interface Names {
	readonly byKey: ReadonlyMap<string, readonly Annotated[]>;
	/** Every beginning of a key, so that a search stops early. */
	readonly beginnings: ReadonlySet<string>;
	/** Whether a name may begin with a word: most begin none, which their first letters tell. */
	readonly mayOpen: (word: string) => boolean;
}

function compileNames(annotations: readonly Annotation[], gazetteer: Gazetteer): Names {
	const byKey = new Map<string, Annotated[]>();
	const beginnings = new Set<string>();
	for (const { name, type } of annotations) {
		const key = nameKey(name);
		if (type === undefined || key.length < 2) continue;
		const keys = type === conceptType ? [key, pluralKey(name), `${pluralKey(name)}s`] : [key];
		for (const one of new Set(keys)) {
			byKey.set(one, [
				...(byKey.get(one) ?? []),
				{
					reading: readingFor(name, type, confidence, gazetteer),
					spelling: name.toLowerCase(),
				},
			]);
			for (let end = 1; end <= one.length; end += 1) beginnings.add(one.slice(0, end));
		}
	}
	const known = new Map<string, boolean>();
	const mayOpen = (word: string): boolean => {
		const letters = word.slice(0, 2);
		let may = known.get(letters);
		if (may === undefined) {
			const key = nameKey(letters);
			// Marks that have no key tell nothing.
			may = key === '' || beginnings.has(key.slice(0, 2));
			known.set(letters, may);
		}
		return may;
	};
	return { byKey, beginnings, mayOpen };
}

function readingFor(
	name: string,
	type: TypeId,
	sure: number,
	{ entriesByKey }: Gazetteer,
): Reading {
	const entries = entriesByKey.get(nameKey(name)) ?? [];
	const collective =
		type === personType ? entries.find((one) => one.type === organizationType) : undefined;
	const entry = entries.find((one) => one.type === type) ?? collective;
	return entry
		? entryReading(entry, 'annotation', sure)
		: readingOf(name, type, 'annotation', sure);
}

const keyWord = /[\p{L}\p{M}\p{N}+#]+/gu;

function findNames(passage: Passage, { byKey, beginnings, mayOpen }: Names): readonly Proposal[] {
	if (byKey.size === 0) return [];
	const words = Array.from(passage.text.matchAll(keyWord), ({ 0: text, index }) => ({
		text,
		start: index,
		end: index + text.length,
	}));
	const proposals: Proposal[] = [];
	for (let at = 0; at < words.length; at += 1) {
		if (!mayOpen(words[at]?.text ?? '')) continue;
		let key = '';
		let isJoined = true;
		for (let to = at; to < words.length; to += 1) {
			const [first, word] = [words[at], words[to]];
			if (!first || !word) break;
			key += nameKey(word.text);
			if (!beginnings.has(key)) break;
			isJoined &&= to === at || isJoining(passage.text.slice(words[to - 1]?.end, word.start));
			const surface = passage.text.slice(first.start, word.end);
			const fitting = (byKey.get(key) ?? []).flatMap(({ reading, spelling }) =>
				isWritten(surface, reading) && (isJoined || spelling === surface.toLowerCase())
					? [reading]
					: [],
			);
			if (
				fitting.length > 0 &&
				isWhole(passage.text, first.start, word.end) &&
				!isMasked(passage, first.start, word.end)
			)
				proposals.push(toProposal(passage, first.start, word.end, fitting));
		}
	}
	return proposals;
}

/** May these marks stand inside a name? Others may where the owner has them too: `Tern Report: A Survey`. */
const isJoining = (gap: string): boolean => /^[ \-_.·/’'\u2010\u2011]{1,3}$/u.test(gap);

/** A name of anything but a concept has a capital, a digit or the annotation's own lower-case spelling with a hyphen. */
const isWritten = (surface: string, { type }: Reading): boolean =>
	type === conceptType || /[\p{Lu}\p{N}]/u.test(surface) || /-/u.test(surface);

/** Not the beginning of a longer version, not the end of a dotted name. */
const isWhole = (text: string, start: number, end: number): boolean =>
	!/^\.\p{N}/u.test(text.slice(end, end + 2)) &&
	!/[\p{N}]\.$/u.test(text.slice(Math.max(0, start - 2), start));

function toProposal(
	passage: Passage,
	start: number,
	end: number,
	readings: readonly Reading[],
): Proposal {
	const cued = readings.length > 1 ? cueType(passage, start, end) : undefined;
	const ordered = readings.toSorted((a, b) => Number(b.type === cued) - Number(a.type === cued));
	return { passage: passage.index, start, end, form: 'name', trust: 'sure', readings: ordered };
}
