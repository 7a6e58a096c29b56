/**
 * Stage 3: what a document says of its entities. Typed patterns read sentences; tables, lists and definitions
 * are read by their structure; numbers with units become quantities. Nothing is guessed from co-occurrence.
 */
import type { CandidateStatement, Document, Mention, Ontology } from '../../model/index.ts';
import { groupBySentence, lineOf } from './item.ts';
import { relateLine } from './sentence.ts';
import { compileTriggers } from './triggers.ts';

/** Candidate statements of one document, in reading order. Ends are indices into `mentions`. */
export function relate(
	document: Document,
	mentions: readonly Mention[],
	ontology: Ontology,
): readonly CandidateStatement[] {
	const grammar = compileTriggers(ontology);
	const bySentence = groupBySentence(mentions);
	return document.sentences.flatMap((sentence) => {
		const named = bySentence.get(sentence.index) ?? [];
		if (named.length < 2 || sentence.kind === 'row') return [];
		return relateLine(lineOf(document, sentence, named), sentence, document, mentions, grammar);
	});
}
