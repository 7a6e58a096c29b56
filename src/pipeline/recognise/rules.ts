/** Names by rules alone: lexicon, grammars, lists, acronyms, capitals. What the tagger reads beside the text. */
import type { Document, Ontology } from '../../model/index.ts';
import { findAcronyms } from './acronym.ts';
import { findAnnotated } from './annotated.ts';
import { findBylines } from './byline.ts';
import { findCompoundTerms } from './compoundTerm.ts';
import { alignLists } from './coordination.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findHeaded } from './headed.ts';
import { findKnown } from './lexicon.ts';
import { findListed } from './listed.ts';
import { findModels } from './model.ts';
import { findOrganizations } from './organization.ts';
import { keepBest } from './overlap.ts';
import type { Passage } from './passage.ts';
import { findPeople } from './person.ts';
import { findProperNames } from './properName.ts';
import type { Proposal } from './proposal.ts';
import { findShapes } from './shape.ts';

/** What needs no knowledge of the language: the owner's annotations, the lexicon, the grammar of model names. */
export function findInAnyLanguage(
	document: Document,
	passages: readonly Passage[],
	gazetteer: Gazetteer,
	ontology: Ontology,
): readonly Proposal[] {
	return keepBest(
		[
			...findAnnotated(document, passages, gazetteer),
			...findHeaded(document, passages, gazetteer, ontology),
			...findKnown(passages, gazetteer),
			...findModels(passages, gazetteer),
		],
		passages,
	);
}

/** Proposals of all rules, the best of what overlaps, in reading order. */
export function findByRules(
	document: Document,
	passages: readonly Passage[],
	gazetteer: Gazetteer,
	ontology: Ontology,
): readonly Proposal[] {
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
			...findHeaded(document, passages, gazetteer, ontology),
		],
		passages,
	);
	const guesses = [
		...findBylines(passages, known, gazetteer),
		...findProperNames(passages, known),
		...findCompoundTerms(passages),
	];
	return alignLists(keepBest([...known, ...guesses], passages), passages, ontology);
}
