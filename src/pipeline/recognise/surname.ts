/** Surnames alone, where the document holds the full name: `Karpathy` after `Andrej Karpathy`. */
import { nameKey, type Reading } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Passage } from './passage.ts';
import { readingOf, type Proposal } from './proposal.ts';

const shortConfidence = 0.8;

export interface Person {
	readonly reading: Reading;
	readonly isUnique: boolean;
}

/** Readings by surname; a surname of two people explains nothing. */
export function surnamesOf(
	full: readonly Proposal[],
	passages: readonly Passage[],
): ReadonlyMap<string, Person> {
	const people = new Map<string, Person>();
	for (const { passage, start, end, readings } of full) {
		const [reading] = readings;
		const name = passages[passage]?.text.slice(start, end) ?? '';
		const surname = /(\S+)$/u.exec(name)?.[1] ?? '';
		if (!reading || surname === name) continue;
		const known = people.get(surname);
		people.set(surname, {
			reading,
			isUnique: !known || nameKey(known.reading.name) === nameKey(reading.name),
		});
	}
	return people;
}

/** What a part of a name alone is read as, where the document holds the full one. */
export const shortReading = ({ name, type, entity }: Reading): Reading =>
	readingOf(name, type, 'context', shortConfidence, entity === undefined ? {} : { entity });

/** Proposals for the surnames of a passage. */
export function findSurnames(
	passage: Passage,
	people: ReadonlyMap<string, Person>,
	gazetteer: Gazetteer,
): readonly Proposal[] {
	if (people.size === 0) return [];
	return passage.words.flatMap((word): readonly Proposal[] => {
		const person = people.get(word.text);
		if (!person?.isUnique || gazetteer.entriesByKey.has(nameKey(word.text))) return [];
		const reading = shortReading(person.reading);
		return [
			{
				passage: passage.index,
				start: word.start,
				end: word.end,
				form: 'short',
				trust: 'likely',
				readings: [reading],
			},
		];
	});
}
