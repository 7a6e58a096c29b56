/** What is wrong with lines of extractions: one complaint for a file and a fault, however many lines have it. */
import type { Place, Problem } from '../model/index.ts';

const faults = {
	'damaged-extraction': [
		'The line is not as it was written',
		'Copy the file again, or extract its part again; until then the documents are read here.',
	],
	'foreign-extraction': [
		'This was extracted with other code, packages, lexicon or schema, or another version of Node',
		'Extract it again with this very project; until then the documents are read here.',
	],
	'stale-extraction': [
		'The document was changed after this was extracted',
		'Extract its part again; until then the document is read here.',
	],
	'unknown-extraction': [
		'This is of a document that is not in the content',
		'Put the document back, or delete the file if it belongs to other content.',
	],
} as const;

export interface Complaints {
	readonly add: (rule: keyof typeof faults, place: Place) => void;
	readonly problems: () => readonly Problem[];
}

/** Gathers complaints, in the order in which they first came up. */
export function complaints(): Complaints {
	const found = new Map<string, { rule: keyof typeof faults; place: Place; more: number }>();
	return {
		add: (rule, place) => {
			const key = `${rule} ${place.file}`;
			const first = found.get(key);
			if (first) first.more += 1;
			else found.set(key, { rule, place, more: 0 });
		},
		problems: () =>
			[...found.values()].map(({ rule, place, more }) => ({
				severity: 'warning',
				rule,
				place,
				message: `${faults[rule][0]}${more === 0 ? '' : ` (and ${more} more of this file)`}.`,
				mend: faults[rule][1],
			})),
	};
}
