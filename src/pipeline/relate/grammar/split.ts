/**
 * Verbs that an object parts from their preposition, found in the ontology's phrases and verbs: whoever
 * `trained Llama on tokens` says what `Llama is trained on tokens` says.
 */
import type { Predicate } from '../../../model/index.ts';
import type { VerbForm } from '../inflect.ts';
import { beForms, prepositions } from '../wordLists.ts';
import { wordsOf } from './trigger.ts';

/** A verb of which a phrase can be split by its object: `trained Llama on tokens` says `trained on`. */
export interface Split {
	readonly particle: string;
	readonly predicate: Predicate;
}

/** Phrases of a participle and a preposition, which an object of the active verb can split. */
export function findSplits(
	predicates: readonly Predicate[],
	bases: ReadonlyMap<string, ReadonlySet<string>>,
	forms: ReadonlyMap<string, ReadonlySet<VerbForm>>,
): ReadonlyMap<string, readonly Split[]> {
	const splits = new Map<string, Split[]>();
	const add = (base: string, split: Split): void => {
		const known = splits.get(base) ?? [];
		if (
			!known.some(
				({ particle, predicate }) => particle === split.particle && predicate === split.predicate,
			)
		)
			known.push(split);
		splits.set(base, known);
	};
	for (const predicate of predicates) {
		for (const phrase of predicate.phrases) {
			const [verb = '', particle = '', ...rest] = wordsOf(phrase).filter(
				(word) => !beForms.has(word),
			);
			if (rest.length > 0 || !prepositions.has(particle) || !forms.get(verb)?.has('participle'))
				continue;
			for (const base of bases.get(verb) ?? []) add(base, { particle, predicate });
		}
		for (const verb of predicate.verbs) {
			const [base = '', particle = '', ...rest] = wordsOf(verb);
			if (rest.length === 0 && prepositions.has(particle)) add(base, { particle, predicate });
		}
	}
	return splits;
}
