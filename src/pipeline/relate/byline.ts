/**
 * For whom those work who end a title: `Why Every Agent Needs a Box — Aaron Levie, Box`, `Scaling ft. Jo Field and Ann
 * Hill of Meta`. Nothing stands between them but what joins a list.
 */
import {
	isTitled,
	opensByline,
	withoutMinutes,
	type CandidateStatement,
	type Document,
	type Mention,
	type Ontology,
	type Predicate,
	type Sentence,
} from '../../model/index.ts';
import { evidenceOf } from './evidence.ts';
import { isTypeIn } from './match.ts';
import { isEmployment } from './parting.ts';
import { typeOf } from './reading.ts';

const confidence = 0.8;
const joining = /^(?:,|,?\s+and|\s+&)\s+$/u;
const employing = /^(?:,\s+|\s+(?:of|from|at)\s+)$/u;

type Named = readonly [index: number, mention: Mention];

/** Statements that those who speak work at what is named behind them, in reading order. */
export function relateBylines(
	document: Document,
	mentions: readonly Mention[],
	{ predicates }: Ontology,
): readonly CandidateStatement[] {
	const employment = predicates.find(isEmployment);
	if (!employment) return [];
	const inTitles = mentions
		.map((mention, index): Named => [index, mention])
		.filter(([, { block }]) => isTitled(document.blocks[block]));
	const bySentence = Map.groupBy(inTitles, ([, { sentence }]) => sentence);
	return [...bySentence].flatMap(([index, named]) => {
		const sentence = document.sentences[index];
		const block = sentence && document.blocks[sentence.block];
		return block ? ofTitle(document, sentence, withoutMinutes(block.text), named, employment) : [];
	});
}

function ofTitle(
	document: Document,
	sentence: Sentence,
	text: string,
	named: readonly Named[],
	{ id, domain, range }: Predicate,
): readonly CandidateStatement[] {
	const isPerson = ([, mention]: Named): boolean => isTypeIn(domain, typeOf(mention));
	const from = named.findIndex((one) => isPerson(one) && opensByline(text.slice(0, one[1].start)));
	const found: CandidateStatement[] = [];
	let speakers: readonly Named[] = [];
	for (const [at, one] of named.entries()) {
		if (from < 0 || at < from) continue;
		const next = named[at + 1];
		if (isPerson(one)) speakers = [...speakers, one];
		else {
			if (isTypeIn(range, typeOf(one[1])) && isNextSpeaker(text, one, next))
				for (const [subject, { span }] of speakers)
					found.push({
						subject,
						predicate: id,
						object: { mention: one[0] },
						modality: 'asserted',
						qualifiers: {},
						evidence: evidenceOf(document, sentence, span, one[1].span),
						confidence,
					});
			speakers = [];
		}
		const link = next && isPerson(one) && !isPerson(next) ? employing : joining;
		if (!next || !link.test(between(text, one, next))) break;
	}
	return found;
}

const between = (text: string, [, { end }]: Named, [, { start }]: Named): string =>
	text.slice(end, start);

/** An employer ends the title, or the next who speak stand behind it. */
const isNextSpeaker = (text: string, one: Named, next: Named | undefined): boolean =>
	next ? joining.test(between(text, one, next)) : /^\s*\)?$/u.test(text.slice(one[1].end));
