/**
 * Stage 2 of 7, recognise: where in a document's prose is something named, and what may each name stand for?
 * Every method proposes spans with readings; the best of what overlaps stays. Which entity is meant in the end,
 * what short forms and descriptions refer to, and what two documents say of one thing is left to `resolve`.
 */
import { isEnglish, type Document, type Mention, type Ontology } from '../../model/index.ts';
import { alikeInColumns } from './columnType.ts';
import { settleSenses } from './consistency.ts';
import { findDescriptions } from './description.ts';
import type { Gazetteer } from './gazetteer.ts';
import { toMentions } from './mention.ts';
import { nameInFull } from './partName.ts';
import { keepBest } from './overlap.ts';
import { partOwners } from './owner.ts';
import { readPassages, type Passage } from './passage.ts';
import { withoutProperties } from './property.ts';
import type { Proposal } from './proposal.ts';
import { findByRules, findInAnyLanguage } from './rules.ts';
import { readTold } from './told.ts';
import { tagPassages } from './tagger/index.ts';
import { weigh } from './weigh.ts';

export { compileGazetteer, type Gazetteer } from './gazetteer.ts';

/**
 * Mentions in reading order, none overlapping another. Any document is acceptable.
 *
 * @param document  spans are in UTF-16 code units of its `text`
 * @param gazetteer the compiled lexicon; the lexicon's order has no influence on the result
 * @param ontology  types that it lacks are never given
 */
export function recognise(
	document: Document,
	gazetteer: Gazetteer,
	ontology: Ontology,
): readonly Mention[] {
	const passages = readPassages(document);
	if (!isEnglish(document))
		return finish(
			findInAnyLanguage(document, passages, gazetteer, ontology),
			passages,
			document,
			ontology,
		);
	const byRules = findByRules(document, passages, gazetteer, ontology);
	const named = keepBest(weigh(passages, byRules, tagPassages(passages, byRules)), passages);
	const parted = partOwners(named, byRules, passages);
	return finish(readTold(parted, passages, ontology), passages, document, ontology);
}

/** What the rules alone find; `recognise` weighs it against the tagger. */
export function recogniseByRules(
	document: Document,
	gazetteer: Gazetteer,
	ontology: Ontology,
): readonly Mention[] {
	const passages = readPassages(document);
	return finish(findByRules(document, passages, gazetteer, ontology), passages, document, ontology);
}

/** Names settled, descriptions found beside them, all as mentions. */
function finish(
	named: readonly Proposal[],
	passages: readonly Passage[],
	document: Document,
	ontology: Ontology,
): readonly Mention[] {
	const senses = alikeInColumns(settleSenses(named), passages);
	const settled = withoutProperties(nameInFull(senses), passages);
	const kept = keepBest([...settled, ...findDescriptions(passages, settled, ontology)], passages);
	return toMentions(kept, passages, document, ontology);
}
