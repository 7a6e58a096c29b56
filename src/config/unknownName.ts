/** Complaints about names that schema.yaml does not have. */
import type { Place, Problem } from '../model/index.ts';

export const unknownType = (type: string, place: Place, known: ReadonlySet<string>): Problem => ({
	severity: 'error',
	rule: 'unknown-type',
	place,
	message: `\`${type}\` is no entity type of schema.yaml.`,
	mend: `Write one of ${[...known].join(', ')}, or add the type to schema.yaml.`,
});

export const unknownPredicate = (
	predicate: string,
	place: Place,
	known: ReadonlySet<string>,
): Problem => ({
	severity: 'error',
	rule: 'unknown-predicate',
	place,
	message: `\`${predicate}\` is no predicate of schema.yaml.`,
	mend: `Write one of ${[...known].join(', ')}, or add it to schema.yaml.`,
});
