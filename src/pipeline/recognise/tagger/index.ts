/**
 * Names by statistics: a chain of tags over the words of each passage, which has learnt from annotated text when
 * to believe the rules, the dictionary and the words around.
 */
import type { TypeId } from '../../../model/index.ts';
import type { Passage, Word } from '../passage.ts';
import { readingOf, type Proposal } from '../proposal.ts';
import { isGeneralWord, isLayoutPhrase } from '../stopWords.ts';
import { typeOf } from './labels.ts';
import { isHalfNumber, nameEnd } from './nameEnd.ts';
import { nameStart } from './nameStart.ts';
import { readSequences } from './sequence.ts';
import { touching } from '../touching.ts';
import { createTagger, type Tagger } from './tagger.ts';
import { hardwareType, workType } from '../types.ts';
import { trimConcept } from './trimConcept.ts';
import { shippedWeights } from './weights.ts';

let shipped: Tagger | undefined;

export interface Tagged {
	/** Names with the tagger's reading. */
	readonly names: readonly Proposal[];
	/** How surely the words of a range stand outside of any name: the least of its words. */
	readonly outside: (proposal: Proposal) => number;
}

/** Tags the passages of a document, given what the rules propose there. */
export function tagPassages(passages: readonly Passage[], proposals: readonly Proposal[]): Tagged {
	shipped ??= createTagger(shippedWeights());
	const prose = passages.filter(({ text }) => !isLayoutPhrase(text));
	const tagged = shipped(readSequences(prose, proposals));
	const byPassage = new Map(tagged.map((one) => [one.sequence.passage.index, one]));
	return {
		names: tagged.flatMap(({ sequence: { passage, tokens }, names }) =>
			names.flatMap(({ first, last, label, probability }): readonly Proposal[] => {
				const type = typeOf(label);
				const covered = tokens.slice(first, last + 1).map(({ word }) => word);
				const words = covered.slice(
					0,
					covered.findLastIndex((word) => !isHalfNumber(passage.text, word)) + 1,
				);
				const kept =
					type === 'concept'
						? trimConcept(words.map(({ text }) => text))
						: { from: 0, to: words.length - 1 };
				if (!type || !kept || words.length === 0) return [];
				const second = kept.from < kept.to ? words[kept.from + 1] : undefined;
				const start = nameStart(words[kept.from], second, type);
				const whole = withoutComment(passage.text, words.slice(kept.from, kept.to + 1), type);
				const end = nameEnd(passage.text, lastInside(passage.text, whole));
				const name = passage.text.slice(start, end);
				if (isLayoutPhrase(name) || namesNothing(name)) return [];
				return [
					{
						passage: passage.index,
						start,
						end,
						form: 'name',
						trust: 'likely',
						readings: [
							readingOf(
								singularOf(name, type),
								type,
								'tagger',
								Math.round(probability * 100) / 100,
							),
						],
					},
				];
			}),
		),
		outside: ({ passage, start, end }) => {
			const one = byPassage.get(passage);
			if (!one) return 0;
			const { tokens } = one.sequence;
			const { from, to } = touching(tokens, { start, end }, ({ word }) => word);
			return one.outside.subarray(from, to).reduce((least, value) => Math.min(least, value), 1);
		},
	};
}

/** `Kestrel: A Survey: This` without the word that begins what is said of the title. */
function withoutComment(text: string, words: readonly Word[], type: TypeId): readonly Word[] {
	const [before, last] = words.slice(-2);
	return type === workType &&
		before &&
		last &&
		/^:\s/u.test(text.slice(before.end, last.start)) &&
		isGeneralWord(last.text)
		? words.slice(0, -1)
		: words;
}

/** The last word before a bracket that a name opens and does not close: `Gorilla LLM (Berkeley`. */
function lastInside(text: string, words: readonly Word[]): Word | undefined {
	const [first, last] = [words[0], words.at(-1)];
	if (!first || !last) return undefined;
	const name = text.slice(first.start, last.end);
	const open = name.lastIndexOf('(');
	if (open < 0 || name.includes(')', open)) return last;
	return words.findLast(({ end }) => end <= first.start + open) ?? last;
}

/** Several `H100s` and `GPUs` are of one kind; an iPhone 5s is one. */
const singularOf = (name: string, type: TypeId): string =>
	type === hardwareType ? name.replace(/(?<=\p{Lu}|\d{3})s$/u, '') : name;

/** `Couldn’t`, `we’re`, `image.png`, `v3`, `IndexError`, `r`: no names, whatever the tagger sees in them. */
const namesNothing = (text: string): boolean =>
	/^\p{L}+['’](?:t|re|ve|ll|d|m)$|\.(?:gif|jpe?g|mov|mp4|png|svg|webm|webp)$|^v\d+(?:\.\d+)*$/iu.test(
		text,
	) || /^\p{Lu}[\p{L}\p{N}]*\p{Ll}(?:Error|Exception|Warning)$|^\p{Ll}$/u.test(text);
