/**
 * Who speaks, at the end of a title: `Why Every Agent Needs a Box — Aaron Levie, Box` names an organization behind a
 * person, where capitals tell nothing and the name may be a common word.
 */
import { isTitled, nameKey, opensByline, withoutMinutes, type Reading } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Passage } from './passage.ts';
import { entryReading, readingOf, type Proposal } from './proposal.ts';
import { organizationType, personType } from './types.ts';

const confidence = 0.7;
/** The organization ends the title: one to three words. */
const last = /^,\s+(\p{Lu}[^\s,;:()–—|]*(?:\s(?:&|\p{Lu}[^\s,;:()–—|]*)){0,2})$/u;
/** Who somebody is, or which part of how many: no organization. */
const noOrganization =
	/\d|\b(?:CEO|CTO|COO|CFO|(?:co-?)?founder|president|professor|head|director|chair|author|host|editor|PhD|MD|Jr|Sr|Esq|part|episode|volume)\b/iu;

/** @param people in reading order, found by better methods */
export function findBylines(
	passages: readonly Passage[],
	people: readonly Proposal[],
	gazetteer: Gazetteer,
): readonly Proposal[] {
	const byPassage = Map.groupBy(people, ({ passage }) => passage);
	return passages.flatMap((passage): readonly Proposal[] => {
		if (!isTitled(passage.block)) return [];
		const text = withoutMinutes(passage.text);
		const named = (byPassage.get(passage.index) ?? []).filter(isPerson);
		const [first, final] = [named[0], named.at(-1)];
		if (!first || !final || !opensByline(text.slice(0, first.start))) return [];
		const name = last.exec(text.slice(final.end))?.[1];
		if (name === undefined || noOrganization.test(name)) return [];
		const start = text.length - name.length;
		const reading = organizationNamed(name, gazetteer);
		if (!reading) return [];
		return [
			{
				passage: passage.index,
				start,
				end: start + name.length,
				form: 'name',
				trust: 'sure',
				readings: [reading],
			},
		];
	});
}

const isPerson = ({ readings }: Proposal): boolean => readings[0]?.type === personType;

/** None where the lexicon knows the name as something else only. */
function organizationNamed(
	name: string,
	{ entriesByKey, entriesById }: Gazetteer,
): Reading | undefined {
	const loose = [...entriesById.values()].filter((one) => one.contextAliases.includes(name));
	const entries = [...(entriesByKey.get(nameKey(name)) ?? []), ...loose];
	const entry = entries.find(({ type }) => type === organizationType);
	if (entry) return entryReading(entry, 'lexicon', confidence);
	return entries.length === 0
		? readingOf(name, organizationType, 'grammar', confidence)
		: undefined;
}
