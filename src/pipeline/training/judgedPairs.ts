/** Pairs of names of annotated texts, judged: what the ranker learns from. */
import {
	toSource,
	type CandidateStatement,
	type Document,
	type Mention,
	type Ontology,
} from '../../model/index.ts';
import { findDescriptions } from '../recognise/description.ts';
import { toMentions } from '../recognise/mention.ts';
import { keepBest } from '../recognise/overlap.ts';
import { readPassages, type Passage } from '../recognise/passage.ts';
import { readingOf, type Proposal } from '../recognise/proposal.ts';
import type { GoldSpan } from '../recognise/tagger/example.ts';
import { labels, typeOf } from '../recognise/tagger/labels.ts';
import { readLines } from '../relate/index.ts';
import { fits } from '../resolve/kind.ts';
import { rankedPredicates } from '../relate/ranker/predicates.ts';
import { readPairs, type ReadPair } from '../relate/ranker/read.ts';
import type { AnnotatedText, GoldRelation } from './annotatedText.ts';
import { toDocument } from './tagger.ts';

export interface Judged {
	readonly pair: ReadPair;
	/** 0 not related, else one more than the place among the ranker's labels; absent where that is not said. */
	readonly outcome?: number;
}

/**
 * Pairs of a text's names, sentence by sentence, judged by its statements.
 *
 * @param find finds the names in place of the annotated ones; what lies over an annotated name stands for it
 */
export function judgedPairs(
	{ text, gold, relations }: AnnotatedText,
	ontology: Ontology,
	find?: (document: Document) => readonly Mention[],
): readonly (readonly Judged[])[] {
	const document = toDocument(text, ontology);
	if (!document) return [];
	const mentions = find?.(document) ?? goldMentions(document, gold, ontology);
	const lines = readLines(document, mentions, ontology).map(
		({ sentence, items, found, readLine }) =>
			readPairs(document, sentence, items, readLine, found as readonly CandidateStatement[]),
	);
	const outcomes = new Map<ReadPair, number>();
	const unsure = new Set<ReadPair>();
	const names = namesMeant(mentions, text, gold);
	for (const relation of relations)
		judge(relation, lines.flat(), mentions, names, outcomes, unsure);
	return lines.map((pairs) =>
		pairs.map((pair): Judged => {
			const outcome = outcomes.get(pair) ?? (unsure.has(pair) ? undefined : 0);
			return { pair, ...(outcome !== undefined && { outcome }) };
		}),
	);
}

/** The nearest pair that names both ends is what states it; others that do may or may not. */
function judge(
	{ subject, predicate, object, start, end }: GoldRelation,
	pairs: readonly ReadPair[],
	mentions: readonly Mention[],
	names: readonly string[],
	outcomes: Map<ReadPair, number>,
	unsure: Set<ReadPair>,
): void {
	const place = rankedPredicates.findIndex((id) => (id as string) === predicate);
	if (place < 0) throw new Error(`\`${subject} | ${predicate} | ${object}\`: no such predicate`);
	const naming = pairs.filter(({ left, right }) => {
		const ends = [names[left], names[right]];
		return ends.includes(subject) && ends.includes(object);
	});
	const [nearest] = naming
		.filter(({ left }) => {
			const at = mentions[left]?.span.start ?? -1;
			return at >= start && at < end;
		})
		.toSorted((a, b) => a.end - a.start - (b.end - b.start));
	naming.forEach((pair) => unsure.add(pair));
	if (!nearest) return;
	const isForward = names[nearest.left] === subject;
	outcomes.set(nearest, 1 + place + (isForward ? 0 : rankedPredicates.length));
}

/** What the annotation calls the thing that each mention means: of `the company`, the last name of its kind before it. */
function namesMeant(
	mentions: readonly Mention[],
	text: string,
	gold: readonly GoldSpan[],
): readonly string[] {
	const nameOf = ({ span, surface }: Mention): string => {
		const meant = gold.find(({ start, end }) => start < span.end && end > span.start);
		return meant ? text.slice(meant.start, meant.end) : surface;
	};
	return mentions.map((mention, index) => {
		const { form, headType } = mention;
		if (form !== 'description') return nameOf(mention);
		const meant = mentions
			.slice(0, index)
			.findLast(
				({ form: other, readings }) => other !== 'description' && fits(readings[0]?.type, headType),
			);
		return meant ? nameOf(meant) : '';
	});
}

/** The annotated names as mentions, with the descriptions beside them. */
function goldMentions(
	document: Document,
	gold: readonly GoldSpan[],
	ontology: Ontology,
): readonly Mention[] {
	const passages = readPassages(document);
	const proposals = passages.flatMap((passage) =>
		gold.flatMap((span) => toProposal(passage, span)),
	);
	const described = findDescriptions(passages, proposals, ontology);
	return toMentions(keepBest([...proposals, ...described], passages), passages, document, ontology);
}

function toProposal(passage: Passage, { start, end, label }: GoldSpan): readonly Proposal[] {
	const { block, words, text } = passage;
	if (end <= block.span.start || start >= block.span.end) return [];
	const covered = words.filter((word) => {
		const span = toSource(block, word);
		return span.start < end && span.end > start;
	});
	const [first, last] = [covered[0], covered.at(-1)];
	const type = typeOf(labels.indexOf(label));
	if (!first || !last || !type) return [];
	const name = text.slice(first.start, last.end);
	return [
		{
			passage: passage.index,
			start: first.start,
			end: last.end,
			form: 'name',
			trust: 'sure',
			readings: [readingOf(name, type, 'annotation', 1)],
		},
	];
}
