/**
 * Stage 3: what a document says of its entities. Typed patterns read sentences; tables, lists and definitions
 * are read by their structure; numbers with units become quantities. Nothing is guessed from co-occurrence.
 */
import {
	isEnglish,
	type CandidateStatement,
	type Document,
	type Mention,
	type Ontology,
} from '../../model/index.ts';
import { findAntecedents, withAntecedent, type Antecedent } from './antecedent.ts';
import { withoutAttached } from './attached.ts';
import { relateBylines } from './byline.ts';
import { relateHeaded } from './headed.ts';
import { groupBySentence, itemsOf, takeAsides } from './item.ts';
import { relateListItem } from './list.ts';
import { relateQuantities } from './quantity.ts';
import type { Subject } from './quantitySubject.ts';
import { isSame } from './same.ts';
import { relateLine } from './sentence.ts';
import { relateSizes } from './size.ts';
import { attributeSpeech } from './speech.ts';
import type { ReadSentence } from './readSentence.ts';
import { tellPartings } from './parting.ts';
import { relateRow } from './table.ts';
import { readTables } from './tableRow.ts';
import { compileGrammar } from './grammar/index.ts';
import { withKinds } from './kind.ts';
import { lineReader } from './reading.ts';
import { unitsOf } from './unit.ts';
import { withVerbs } from './verbName.ts';
import { weighStatements } from './weigh.ts';

/** Candidate statements of one document, in reading order, those of headings last. Ends are indices into `mentions`. */
export function relate(
	document: Document,
	mentions: readonly Mention[],
	ontology: Ontology,
): readonly CandidateStatement[] {
	const lines = readLines(document, mentions, ontology);
	// The ranker knows English only; what structure and known words say holds in any language.
	const said = isEnglish(document)
		? lines.flatMap((read) => weighStatements(read, document, mentions, ontology))
		: lines.flatMap(({ found }) => found);
	const told = isEnglish(document)
		? tellPartings(
				withKinds(
					withoutAttached(said, document, mentions, ontology),
					document,
					mentions,
					ontology,
				),
				document,
				mentions,
				ontology,
			)
		: said;
	return [
		...told,
		...relateBylines(document, mentions, ontology).filter((one) => !told.some(isSame(one))),
		...relateHeaded(document, mentions, ontology),
	];
}

/** What patterns find, by sentence; of sentences without names only rows of tables are read. */
export function readLines(
	document: Document,
	mentions: readonly Mention[],
	ontology: Ontology,
): readonly ReadSentence[] {
	const grammar = compileGrammar(ontology);
	const units = unitsOf(ontology);
	const bySentence = groupBySentence(mentions);
	const tables = readTables(document, mentions);
	const antecedents = findAntecedents(document, mentions, bySentence, grammar);
	return document.sentences.flatMap((sentence): readonly ReadSentence[] => {
		const named = bySentence.get(sentence.index) ?? [];
		const antecedent = antecedents.get(sentence.index);
		// A row may name nothing itself: its columns, or the heading above, tell what it is of.
		if (named.length === 0 && sentence.kind !== 'row') return [];
		// Titles of other items name things and state nothing.
		if (document.blocks[sentence.block]?.role === 'relatedItem') return [];
		const sizes = relateSizes(document, sentence, named, ontology);
		const readLine = lineReader(mentions, grammar);
		if (sentence.kind === 'row')
			return [
				{
					sentence,
					antecedent: undefined,
					named,
					items: itemsOf(document, sentence, named),
					readLine,
					attribute: (candidates) => candidates,
					found: [
						...sizes,
						...relateRow(document, sentence, tables, bySentence, ontology, grammar, units),
					],
				},
			];
		const written = itemsOf(document, sentence, named);
		const items = withVerbs(
			antecedent ? withAntecedent(written, antecedent) : written,
			mentions,
			grammar,
		);
		const line = takeAsides(items);
		const isLone = named.length + (antecedent ? 1 : 0) < 2;
		const found = [
			...sizes,
			...(isLone ? [] : relateLine(line, sentence, document, mentions, readLine, antecedent)),
			...relateListItem(document, sentence, mentions, bySentence, grammar),
			...relateQuantities(document, sentence, named, units, topicOf(mentions, antecedent)),
		];
		const text = document.blocks[sentence.block]?.text ?? '';
		const attribute: ReadSentence['attribute'] = (candidates) =>
			attributeSpeech(line, text, sentence, mentions, readLine, candidates);
		return [
			{
				sentence,
				antecedent,
				named,
				items,
				readLine,
				found: attribute(found),
				attribute,
			},
		];
	});
}

/** What a sentence opens with, where that is a pronoun. */
const topicOf = (mentions: readonly Mention[], antecedent?: Antecedent): Subject | undefined => {
	const mention = antecedent && mentions[antecedent.mention];
	return mention && { index: antecedent.mention, mention, sentence: antecedent.sentence };
};
