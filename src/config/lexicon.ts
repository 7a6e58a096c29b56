/** The lexicon as its files have it together: ids must be unique across them, types and makers known. */
import { z } from 'zod';
import {
	compareText,
	lexiconFileSchema,
	type Lexicon,
	type Ontology,
	type Place,
	type Problem,
} from '../model/index.ts';
import type { TextFile } from './contentFiles.ts';
import { parseWithFriendlyErrors } from './parse.ts';
import { unknownType } from './unknownName.ts';

/** Entries of all lexicon files, sorted by id; ids must be unique and types known. */
export function readLexicon(
	settings: readonly TextFile[],
	ontology: Ontology | undefined,
): { entries: Lexicon; problems: readonly Problem[] } {
	const types = new Set<string>(ontology?.types.map(({ id }) => id));
	const firstPlaces = new Map<string, Place>();
	const makers: { readonly id: string; readonly place: Place }[] = [];
	const problems: Problem[] = [];
	const entries = settings
		.filter(({ path }) => path.startsWith('lexicon/'))
		.flatMap(({ path, text }) => {
			const parsed = parseWithFriendlyErrors(
				z.union([z.null().transform(() => []), lexiconFileSchema]),
				path,
				text,
			);
			problems.push(...parsed.problems);
			parsed.value?.forEach(({ id, type, makers: ids }, index) => {
				const place = parsed.placeOf([index, 'id']);
				const first = firstPlaces.get(id);
				if (first) problems.push(duplicateId(id, place, first));
				else firstPlaces.set(id, place);
				if (ontology && !types.has(type))
					problems.push(unknownType(type, parsed.placeOf([index, 'type']), types));
				ids.forEach((maker, at) => {
					makers.push({ id: maker, place: parsed.placeOf([index, 'makers', at]) });
				});
			});
			return parsed.value ?? [];
		})
		.toSorted((a, b) => compareText(a.id, b.id));
	const strangers = makers.filter(({ id }) => !firstPlaces.has(id));
	return { entries, problems: [...problems, ...strangers.map(unknownMaker)] };
}

const unknownMaker = ({ id, place }: { readonly id: string; readonly place: Place }): Problem => ({
	severity: 'warning',
	rule: 'unknown-maker',
	place,
	message: `\`${id}\` is no entry of the lexicon.`,
	mend: 'Write the id of an organization that has an entry, or add one for it.',
});

const duplicateId = (id: string, place: Place, first: Place): Problem => ({
	severity: 'error',
	rule: 'duplicate-id',
	place,
	message: `The id \`${id}\` already stands in ${first.file}:${first.line}.`,
	mend: 'Merge the two entries or give one another id.',
});
