/**
 * Candidates of an extractor outside the pipeline become mentions and statements beside those of the rules, if the
 * document proves them: a name must stand in it, a statement quote it word for word and name both its ends in the
 * quote. Nothing is taken on trust; what fails is given back with the reason.
 */
import type { Document, ExtractedEntity, ExtractedStatement, Ontology } from '../../model/index.ts';
import { Adder, type Reason } from './adder.ts';
import { inOrder, type Said } from './said.ts';

export { addNames } from './named.ts';
export type { Said } from './said.ts';

type Rejected = { readonly reason: Reason } & (ExtractedEntity | ExtractedStatement);

/** What rules say of a document with the proven candidates added, and what was rejected. */
export function addCandidates(
	document: Document,
	said: Said,
	{
		entities,
		statements,
	}: {
		readonly entities: readonly ExtractedEntity[];
		readonly statements: readonly ExtractedStatement[];
	},
	ontology: Ontology,
): Said & { readonly rejected: readonly Rejected[] } {
	const adder = new Adder(document, said, entities, ontology);
	const rejected = [
		...entities.flatMap((entity) => withReason(entity, adder.addEntity(entity))),
		...statements.flatMap((statement) => withReason(statement, adder.addStatement(statement))),
	];
	return { ...inOrder(adder), rejected };
}

const withReason = (
	one: ExtractedEntity | ExtractedStatement,
	reason: Reason | undefined,
): readonly Rejected[] => (reason === undefined ? [] : [{ reason, ...one }]);
