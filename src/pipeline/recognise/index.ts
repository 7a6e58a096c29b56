/**
 * Stage 2 of 7, recognise: where in a document's prose is something named, and what may each name stand for?
 * Every method proposes spans with readings; the best of what overlaps stays. Which entity is meant in the end,
 * what short forms and descriptions refer to, and what two documents say of one thing is left to `resolve`.
 */
import type { Document, Mention, Ontology } from '../../model/index.ts';
import { findAcronyms } from './acronym.ts';
import { findAnnotated } from './annotated.ts';
import { findCompoundTerms } from './compoundTerm.ts';
import { settleSenses } from './consistency.ts';
import { alignLists } from './coordination.ts';
import { findDescriptions } from './description.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findKnown } from './lexicon.ts';
import { findListed } from './listed.ts';
import { toMentions } from './mention.ts';
import { findModels } from './model.ts';
import { findOrganizations } from './organization.ts';
import { keepBest } from './overlap.ts';
import { readPassages } from './passage.ts';
import { findPeople } from './person.ts';
import { findProperNames } from './properName.ts';
import { findShapes } from './shape.ts';

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
	const known = keepBest(
		[
			...findAnnotated(document, passages, gazetteer),
			...findKnown(passages, gazetteer),
			...findModels(passages, gazetteer),
			...findPeople(document, passages, gazetteer),
			...findOrganizations(passages, gazetteer),
			...findAcronyms(passages, gazetteer),
			...findShapes(passages, gazetteer),
			...findListed(document, passages, gazetteer, ontology),
		],
		passages,
	);
	const guesses = [...findProperNames(passages, known), ...findCompoundTerms(passages)];
	const named = alignLists(keepBest([...known, ...guesses], passages), passages, ontology);
	const settled = settleSenses(named);
	const kept = keepBest([...settled, ...findDescriptions(passages, settled, ontology)], passages);
	return toMentions(kept, passages, document, ontology);
}
