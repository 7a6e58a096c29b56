/** People by their given name alone, where the document holds one full name with it: `Tom` beside `Tom Okafor`. */
import { nameKey, type Reading } from '../../model/index.ts';
import type { Proposal } from './proposal.ts';
import { shortReading } from './surname.ts';
import { personType } from './types.ts';

/** The same proposals; those of a given name that only one person of the document has are read as that person. */
export function nameInFull(proposals: readonly Proposal[]): readonly Proposal[] {
	const people = new Map<string, Reading | undefined>();
	for (const { readings } of proposals) {
		const person = personOf(readings);
		const [given, surname] = person?.name.split(/\s+/u) ?? [];
		if (!person || given === undefined || surname === undefined) continue;
		const known = people.get(given);
		const isAnother = known !== undefined && nameKey(known.name) !== nameKey(person.name);
		// Two people share it: it explains neither.
		people.set(given, people.has(given) && (isAnother || !known) ? undefined : person);
	}
	return proposals.map((proposal) => {
		const own = personOf(proposal.readings);
		const person = own && own.entity === undefined ? people.get(own.name) : undefined;
		return person ? { ...proposal, form: 'short', readings: [shortReading(person)] } : proposal;
	});
}

/** What is read as a person before all else. */
const personOf = ([best]: readonly Reading[]): Reading | undefined =>
	best?.type === personType ? best : undefined;
