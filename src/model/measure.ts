/** How a value is called: by its relation, or by the row or column of a table that names the quantity more closely. */
import { nameWords } from './name.ts';
import type { Predicate } from './ontology.ts';

export interface MeasureName {
	readonly name: string;
	/** What else the table says of it: how a score was measured. */
	readonly detail?: string;
}

/**
 * A relation that takes any subject, such as a count, says little by itself: `Layers` takes its place, as
 * `Total parameters` takes that of `parameters`. Beside another, as `chain of thought` beside a score, it is a detail.
 */
export function measureName(
	{ label, domain }: Pick<Predicate, 'label' | 'domain'>,
	attribute: string | undefined,
): MeasureName {
	if (attribute === undefined) return { name: label };
	const isCloser = domain.length === 0 || wordsOf(attribute).includes(wordsOf(label));
	return isCloser ? { name: attribute } : { name: label, detail: attribute };
}

const wordsOf = (name: string): string => ` ${nameWords(name).join(' ')} `;
