/**
 * What `relate` reads in a Markdown text, told in one line a candidate: mentions are found with the shipped
 * lexicon, so that rows speak of names everyone knows.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import {
	lexiconFileSchema,
	type CandidateStatement,
	type Document,
	type Lexicon,
	type Mention,
} from '../../../src/model/index.ts';
import {
	compileGazetteer,
	recognise,
	recogniseByRules,
} from '../../../src/pipeline/recognise/index.ts';
import { readLines, relate } from '../../../src/pipeline/relate/index.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';

const folder = 'content/lexicon';

export const lexicon: Lexicon = lexiconFileSchema.parse(
	readdirSync(folder)
		.toSorted()
		.flatMap((file): unknown => parse(readFileSync(`${folder}/${file}`, 'utf8'))),
);
export const gazetteer = compileGazetteer(lexicon);

export interface Related {
	readonly document: Document;
	readonly mentions: readonly Mention[];
	readonly candidates: readonly CandidateStatement[];
}

/** What rules find in a Markdown text: names, and the patterns' statements before the ranker judges them. */
export function relateText(text: string): Related {
	const document = ingestText(text);
	const mentions = recogniseByRules(document, gazetteer, ontology);
	const candidates = readLines(document, mentions, ontology).flatMap(({ found }) => found);
	return { document, mentions, candidates };
}

/** A Markdown text through stages 1 to 3, tagger and ranker included. */
export function weighText(text: string): Related {
	const document = ingestText(text);
	const mentions = recognise(document, gazetteer, ontology);
	return { document, mentions, candidates: relate(document, mentions, ontology) };
}

/** `Meta | developed | Llama 2`, behind it what else is known: `(hedged)`, `of MMLU`, `time: July 2023`. */
export function tell(
	{ mentions }: Pick<Related, 'mentions'>,
	{ subject, predicate, object, of, modality, qualifiers }: CandidateStatement,
): string {
	const nameAt = (at: number): string =>
		mentions[at]?.readings[0]?.name ?? mentions[at]?.surface ?? '';
	const value =
		'mention' in object
			? nameAt(object.mention)
			: `${object.literal.value} ${object.literal.unit ?? ''}`.trim();
	return [
		`${nameAt(subject)} | ${predicate} | ${value}`,
		...(of === undefined ? [] : [`of ${nameAt(of)}`]),
		...(modality === 'asserted' ? [] : [`(${modality})`]),
		...Object.entries(qualifiers).map(([key, words]) => `${key}: ${String(words)}`),
	].join(' ');
}

const isRelation = ({ object }: CandidateStatement): boolean => 'mention' in object;

/** Candidates between two entities, sorted. */
export const relationsIn = (text: string): readonly string[] =>
	toldWhere(text, (one) => isRelation(one));

/** Candidates whose object is a value, sorted. */
export const amountsIn = (text: string): readonly string[] =>
	toldWhere(text, (one) => !isRelation(one));

function toldWhere(
	text: string,
	isMeant: (candidate: CandidateStatement) => boolean,
): readonly string[] {
	const related = relateText(text);
	return related.candidates
		.filter(isMeant)
		.map((candidate) => tell(related, candidate))
		.toSorted();
}

/** Relations whose modality is asserted, qualifiers left out. */
export const assertedIn = (text: string): readonly string[] => {
	const related = relateText(text);
	return related.candidates
		.filter((one) => one.modality === 'asserted' && isRelation(one))
		.map((one) => tell(related, { ...one, qualifiers: {} }))
		.toSorted();
};
