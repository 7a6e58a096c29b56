/** The owner's decisions, each with its line, and complaints about what they name. */
import { z } from 'zod';
import {
	curationSchema,
	type Curation,
	type Ontology,
	type Place,
	type Problem,
} from '../model/index.ts';
import { parseWithFriendlyErrors } from './parse.ts';
import { unknownPredicate, unknownType } from './unknownName.ts';

/** @param text of curation.yaml; an empty one holds no decision */
export function readCuration(text: string): {
	readonly decisions: Curation;
	readonly problems: readonly Problem[];
} {
	const { value, problems, placeOf } = parseWithFriendlyErrors(
		z.union([z.null().transform(() => []), curationSchema]),
		'curation.yaml',
		text,
	);
	const decisions = (value ?? []).map((decision, index) => ({
		decision,
		line: placeOf([index]).line,
	}));
	return { decisions, problems };
}

/** Types and predicates that a decision names must exist. */
export function checkDecisions(curation: Curation, ontology: Ontology): readonly Problem[] {
	const types = new Set<string>(ontology.types.map(({ id }) => id));
	const predicates = new Set<string>(ontology.predicates.map(({ id }) => id));
	return curation.flatMap(({ decision, line }) => {
		const place: Place = { file: 'curation.yaml', line, column: 1 };
		if ('retype' in decision && !types.has(decision.to))
			return [unknownType(decision.to, place, types)];
		const named =
			'reject' in decision
				? decision.reject.predicate
				: 'assert' in decision
					? decision.assert.predicate
					: undefined;
		if (named === undefined || predicates.has(named)) return [];
		return [unknownPredicate(named, place, predicates)];
	});
}
