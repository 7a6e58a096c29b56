/**
 * Names by the heading of their section, where the ontology says what a heading states: who stands under
 * *Attendees* is a person, and what a document with such a section is titled after is a meeting.
 */
import { headedBy, nameKey, type Document, type Ontology, type TypeId } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isMasked, type Passage } from './passage.ts';
import { entryReading, readingOf, type Proposal } from './proposal.ts';
import { shortReading } from './surname.ts';
import { personType } from './types.ts';

const confidence = 0.9;

/** A name of one to five words that begin with capitals; small words may stand between. */
const fullName =
	/^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:van|von|de|der|den|del|da|di|dos|la|le|bin|al|el|ter|ten|zu) )*\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;

/** Proposals of the title, of lists of people, and of their first names where a task opens with one. */
export function findHeaded(
	document: Document,
	passages: readonly Passage[],
	gazetteer: Gazetteer,
	ontology: Ontology,
): readonly Proposal[] {
	const predicateOf = headedBy(document, ontology);
	const headed = passages.flatMap((passage) => {
		const predicate = predicateOf(passage.block);
		return predicate ? [{ passage, predicate }] : [];
	});
	if (headed.length === 0) return [];
	const people = headed
		.filter(({ predicate }) => predicate.range.length > 0 && predicate.domain.includes(personType))
		.flatMap(({ passage }) => listPeople(passage, gazetteer));
	const titled = headed.flatMap(({ predicate: { range, domain } }) =>
		(range.length > 0 ? range : domain).filter((type) => type !== personType),
	);
	const tasks = headed
		.filter(
			({ predicate }) => predicate.range.length === 0 && predicate.domain.includes(personType),
		)
		.flatMap(({ passage }) => opensWith(passage, firstNames(people, passages)));
	return [...titleOf(passages, titled[0]), ...people, ...tasks];
}

function titleOf(passages: readonly Passage[], type: TypeId | undefined): readonly Proposal[] {
	const passage = passages.find(({ block }) => block.role === 'title');
	if (!passage || type === undefined) return [];
	const readings = [readingOf(passage.text, type, 'listed', confidence)];
	return [
		{
			passage: passage.index,
			...{ start: 0, end: passage.text.length },
			...{ form: 'name', trust: 'sure', readings },
		},
	];
}

/** Names parted by commas, semicolons or *and*; what follows in parentheses, behind a dash or a colon is left out. */
function listPeople(passage: Passage, { entriesByKey }: Gazetteer): readonly Proposal[] {
	return [...passage.text.matchAll(/(?:[^,;&]|&(?! ))+?(?=[,;]| and | & |$)/gu)].flatMap(
		({ 0: part, index }): readonly Proposal[] => {
			const lead = /^(?:\s|[,;&@]|and\s)*/u.exec(part)?.[0].length ?? 0;
			const name =
				part
					.slice(lead)
					.split(/\s*[(<[:]|\s+[-–—|/]\s/u)[0]
					?.trim()
					.replace(/\.$/u, '') ?? '';
			const [start, end] = [index + lead, index + lead + name.length];
			if (!fullName.test(name) || isMasked(passage, start, end)) return [];
			const entries = entriesByKey.get(nameKey(name)) ?? [];
			const entry = entries.find(({ type }) => type === personType) ?? entries[0];
			const reading = entry
				? entryReading(entry, 'listed', confidence)
				: readingOf(name, personType, 'listed', confidence);
			return [
				{ passage: passage.index, start, end, form: 'name', trust: 'sure', readings: [reading] },
			];
		},
	);
}

/** Full names by first name; two people of one first name have none. */
function firstNames(
	people: readonly Proposal[],
	passages: readonly Passage[],
): ReadonlyMap<string, Proposal> {
	const byFirst = Map.groupBy(people, ({ passage, start, end }) =>
		(passages[passage]?.text.slice(start, end).split(' ')[0] ?? '').toLowerCase(),
	);
	return new Map(
		[...byFirst].flatMap(([first, all]) => {
			const names = new Set(all.map(({ readings }) => readings[0]?.name));
			return all[0] && names.size === 1 ? [[first, all[0]] as const] : [];
		}),
	);
}

/** `Ann: …`, `@Ann …` and `Ann to …` as the person of that first name. */
function opensWith(passage: Passage, byFirst: ReadonlyMap<string, Proposal>): readonly Proposal[] {
	const [first, next] = passage.words;
	const person = byFirst.get(first?.text.toLowerCase() ?? '');
	const [reading] = person?.readings ?? [];
	if (!first || !reading || first.start > 1) return [];
	if (next && passage.text.slice(first.end, next.start) === ' ' && /^\p{Lu}/u.test(next.text))
		return [];
	return [
		{
			passage: passage.index,
			...{ start: first.start, end: first.end },
			...{ form: 'short', trust: 'sure', readings: [shortReading(reading)] },
		},
	];
}
