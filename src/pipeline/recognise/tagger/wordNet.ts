/**
 * From WordNet's files to classes of words. A noun's class is the nearest of some telling concepts above its
 * first sense, or else its lexicographer file. Fellbaum (ed.), "WordNet", MIT Press 1998.
 */
import { compareText } from '../../../model/index.ts';
import { keyOf, longestTerm, packEntry, termKey, wordHash, type KeyKind } from './wordClass.ts';

/** The texts of WordNet's data and index files by name: `data.noun`. */
export type WordNetFiles = ReadonlyMap<string, string>;

/** Concepts that make a class, as `lemma.sense`; those of one line share it. */
const anchors = `
musician.1 musician.2 composer.1 singer.1
writer.1
politician.1 leader.1 head_of_state.1
scientist.1 scholar.1
athlete.1
artist.1 actor.1
worker.1 professional.1
person.1
city.1 city.2 town.1 municipality.1
country.2 country.1 state.1 geographical_area.1 district.1
region.3 region.1
river.1 body_of_water.1
mountain.1 island.1 land.4
celestial_body.1
building.1 structure.1
chemical_element.1
enzyme.1
protein.1
compound.2 acid.1
drug.1
musical_instrument.1
music_genre.1 dance.1
musical_composition.1 song.1
literary_composition.1 poem.1
publication.1
book.1
film.1 play.1
school.1
party.1
military_unit.1
musical_organization.1 band.2
agency.1 government_department.1 administration.1
company.1 company.4
team.1
organization.1 institution.1
ethnic_group.1 nationality.1 people.2
award.2 award.3
war.1 battle.1
election.1 election.2
conference.1 meeting.1
contest.1 festival.2
disease.1
discipline.1
theory.1 theory.2
method.1 know-how.1
algorithm.1 rule.4
software.1
computer.1
machine.1 vehicle.1 device.1
language.1
religion.1 doctrine.1
time_period.1
month.1 day.1 weekday.1
currency.1 unit_of_measurement.1
statistic.1 parameter.2 measure.4
document.1 law.2 treaty.1
body_part.1
`;

interface Synset {
	readonly file: number;
	readonly words: readonly string[];
	readonly above: readonly string[];
}

/** The packed entries of all words worth a class. */
export function readWordNet(files: WordNetFiles): readonly number[] {
	const nouns = readSynsets(files.get('data.noun') ?? '');
	const senses = readIndex(files.get('index.noun') ?? '');
	const anchored = anchorClasses(senses);
	const lines = anchors.trim().split('\n').length;
	const entries = new Map<number, number>();
	const add = (key: number, kind: number): void => {
		const entry = packEntry(key, kind);
		if (kind > 0 && !entries.has(entry >>> 7)) entries.set(entry >>> 7, entry);
	};
	for (const lemma of [...senses.keys()].toSorted(compareText)) {
		const words = lemma.split('_');
		if (words.length > longestTerm) continue;
		const seen = new Set<string>();
		for (const offset of senses.get(lemma) ?? []) {
			const synset = nouns.get(offset);
			const spelled = synset?.words.find((word) => word.toLowerCase() === lemma);
			if (!synset || spelled === undefined) continue;
			const kind = /\p{Lu}/u.test(spelled) ? 'proper' : 'common';
			if (seen.has(kind)) continue;
			seen.add(kind);
			const found = classOf(offset, nouns, anchored) ?? lines + synset.file;
			if (words.length === 1) add(keyOf(kind, lemma), found);
			else if (kind === 'proper' || ![5, 20].includes(synset.file)) {
				add(termKey(words.map(wordHash)), found);
				add(keyOf('starter', words[0] ?? ''), 1);
			}
		}
	}
	for (const [kind, name] of [
		['verb', 'verb'],
		['adjective', 'adj'],
		['adverb', 'adv'],
	] as const) {
		const synsets = readSynsets(files.get(`data.${name}`) ?? '');
		const index = readIndex(files.get(`index.${name}`) ?? '');
		for (const lemma of [...index.keys()].toSorted(compareText))
			if (!lemma.includes('_'))
				add(
					keyOf(kind satisfies KeyKind, lemma),
					lines + (synsets.get(index.get(lemma)?.[0] ?? '')?.file ?? 0),
				);
	}
	return [...entries.values()];
}

function readIndex(text: string): ReadonlyMap<string, readonly string[]> {
	return new Map(
		contentLines(text).map((line) => {
			const fields = line.trim().split(' ');
			const count = Number(fields[2]);
			return [fields[0] ?? '', fields.slice(-count)] as const;
		}),
	);
}

function readSynsets(text: string): ReadonlyMap<string, Synset> {
	return new Map(
		contentLines(text).map((line) => {
			const fields = (line.split(' | ')[0] ?? '').split(' ');
			const count = Number.parseInt(fields[3] ?? '0', 16);
			const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? '');
			const above: string[] = [];
			for (let at = 5 + 2 * count; at + 3 < fields.length; at += 4)
				if (/^@i?$/u.test(fields[at] ?? '') && fields[at + 2] === 'n')
					above.push(fields[at + 1] ?? '');
			const clean = words.map((word) => word.replace(/\([a-z]+\)$/u, ''));
			return [fields[0] ?? '', { file: Number(fields[1]), words: clean, above }] as const;
		}),
	);
}

const contentLines = (text: string): readonly string[] =>
	text.split('\n').filter((line) => line !== '' && !line.startsWith(' '));

function anchorClasses(
	senses: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
	return new Map(
		anchors
			.trim()
			.split('\n')
			.flatMap((line, at) =>
				line.split(' ').map((anchor) => {
					const [lemma = '', sense = '1'] = anchor.split('.');
					return [senses.get(lemma)?.[Number(sense) - 1] ?? '', at + 1] as const;
				}),
			),
	);
}

/** The class of the nearest anchor at or above a synset, breadth first. */
function classOf(
	offset: string,
	nouns: ReadonlyMap<string, Synset>,
	anchored: ReadonlyMap<string, number>,
): number | undefined {
	const queue = [offset];
	for (const next of queue) {
		const found = anchored.get(next);
		if (found !== undefined) return found;
		if (queue.length < 200) queue.push(...(nouns.get(next)?.above ?? []));
	}
	return undefined;
}
