/**
 * What the heading of a section states of its items, where the ontology says so: whoever is named under *Attendees*
 * attended what the document is titled after, each item under *Decisions* is what was decided there, and under
 * *Action items* what the person that an item opens with is to do.
 */
import {
	headedBy,
	toSource,
	type Block,
	type CandidateStatement,
	type Document,
	type Mention,
	type Ontology,
	type Predicate,
	type Sentence,
} from '../../model/index.ts';
import { evidenceOf } from './evidence.ts';
import { groupBySentence } from './item.ts';
import { isTypeIn } from './match.ts';
import { typeOf } from './reading.ts';

const confidence = 0.9;

type Named = readonly [index: number, mention: Mention];

/** Statements by heading, in reading order; none where the document has no title to speak of. */
export function relateHeaded(
	document: Document,
	mentions: readonly Mention[],
	ontology: Ontology,
): readonly CandidateStatement[] {
	if (!ontology.predicates.some(({ headings }) => headings.length > 0)) return [];
	const predicateOf = headedBy(document, ontology);
	const title = document.sentences.find(({ block }) => document.blocks[block]?.role === 'title');
	const topic = mentions.findIndex(({ block }) => document.blocks[block]?.role === 'title');
	const bySentence = groupBySentence(mentions);
	return document.sentences.flatMap((sentence) => {
		const block = document.blocks[sentence.block];
		const predicate = block && predicateOf(block);
		if (!block || !predicate) return [];
		const named = bySentence.get(sentence.index) ?? [];
		const about: Named | undefined = mentions[topic] && [topic, mentions[topic]];
		return predicate.range.length > 0
			? ofNames(document, sentence, named, predicate, about, title)
			: ofItem(document, sentence, block, named, predicate, about, title);
	});
}

function ofNames(
	document: Document,
	sentence: Sentence,
	named: readonly Named[],
	predicate: Predicate,
	about: Named | undefined,
	title: Sentence | undefined,
): readonly CandidateStatement[] {
	if (!about || !title || !isTypeIn(predicate.range, typeOf(about[1]))) return [];
	return named
		.filter(([, mention]) => isTypeIn(predicate.domain, typeOf(mention)))
		.map(([subject, mention]) => ({
			subject,
			predicate: predicate.id,
			object: { mention: about[0] },
			modality: 'asserted',
			qualifiers: timeOf(document),
			evidence: evidenceOf(document, sentence, mention.span, about[1].span, [title]),
			confidence,
		}));
}

function ofItem(
	document: Document,
	sentence: Sentence,
	block: Block,
	named: readonly Named[],
	predicate: Predicate,
	about: Named | undefined,
	title: Sentence | undefined,
): readonly CandidateStatement[] {
	if (block.kind !== 'listItem' || block.continued || sentence.start > 0) return [];
	const opening = named.find(([, { start }]) => start <= 1);
	const isOfTitle = about !== undefined && isTypeIn(predicate.domain, typeOf(about[1]));
	const subject = isOfTitle ? about : opening;
	if (!subject || !isTypeIn(predicate.domain, typeOf(subject[1]))) return [];
	const from = isOfTitle ? sentence.start : behindName(block.text, subject[1].end);
	const text = block.text.slice(from, sentence.end).replace(/[.;]$/, '');
	if (!/\p{L}/u.test(text)) return [];
	const span = toSource(block, { start: from, end: from + text.length });
	return [
		{
			subject: subject[0],
			predicate: predicate.id,
			object: { literal: { value: text, text }, span },
			modality: 'asserted',
			qualifiers: timeOf(document),
			evidence: evidenceOf(document, sentence, subject[1].span, span, title ? [title] : []),
			confidence,
		},
	];
}

/** What follows a name: `: `, ` – `, ` to `, ` will `. */
const behindName = (text: string, end: number): number =>
	end + (/^(?:\s*[:–—-]\s*|\s+(?:to|will)\s+|[\s)]+)/u.exec(text.slice(end))?.[0].length ?? 0);

const timeOf = ({ metadata: { date } }: Document): CandidateStatement['qualifiers'] =>
	date === undefined ? {} : { time: date };
