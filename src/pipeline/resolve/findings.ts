/** What `resolve` is given: the findings of the per-document stages, and what the owner says. */
import type {
	CandidateStatement,
	Curation,
	Document,
	Lexicon,
	Mention,
	Ontology,
	Site,
	Snapshot,
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
	/** An earlier build. */
	readonly previous?: { readonly entities: readonly EarlierEntity[] };
}

/** An entity of an earlier build; it keeps its id. */
export type EarlierEntity = Pick<Snapshot['entities'][number], 'id' | 'name' | 'type'>;
