/** What `resolve` is given: the findings of the per-document stages, and what the owner says. */
import type {
	CandidateStatement,
	Curation,
	Document,
	Lexicon,
	Mention,
	Ontology,
	Site,
} from '../../model/index.ts';

export interface Finding {
	readonly document: Document;
	readonly mentions: readonly Mention[];
	readonly candidates: readonly CandidateStatement[];
}

export interface Settings {
	readonly lexicon: Lexicon;
	readonly ontology: Ontology;
	readonly curation: Curation;
	readonly site: Site;
}
