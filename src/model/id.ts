/**
 * Ids are branded where they are made, so that a name cannot slip in where an id belongs.
 * All ids are plain ASCII, safe in a file name and in a URL.
 */
declare const brand: unique symbol;
type Id<Noun extends string> = string & { readonly [brand]: Noun };

/** Path of a source file below the summaries folder, with forward slashes: `papers/llama-2.md`. */
export type DocumentId = Id<'document'>;
/** Slug of an entity, unique over all types: `llama-3-1`. */
export type EntityId = Id<'entity'>;
/** Id of an entity type in the ontology: `model`. */
export type TypeId = Id<'type'>;
/** Id of a predicate in the ontology: `developed`. */
export type PredicateId = Id<'predicate'>;
/** Id of a statement, stable while its subject, predicate and object stay: `meta--developed--llama-3-1`. */
export type StatementId = Id<'statement'>;

export const asDocumentId = (text: string): DocumentId => text as DocumentId;
export const asEntityId = (text: string): EntityId => text as EntityId;
export const asTypeId = (text: string): TypeId => text as TypeId;
export const asPredicateId = (text: string): PredicateId => text as PredicateId;
export const asStatementId = (text: string): StatementId => text as StatementId;

/** Order of ids and keys everywhere: by UTF-16 code unit, the same on every machine and in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
