/**
 * Names that the tagger joins with their owner: `DeepSeek's R1` is a company and a model of it, `model's complexity` hardly
 * a term. What is named after somebody (`Maxwell's demon`) and titles stay whole.
 */
import { nameKey, type Reading, type TypeId } from '../../model/index.ts';
import type { Passage } from './passage.ts';
import type { Proposal } from './proposal.ts';
import { isGeneralWord } from './stopWords.ts';
import {
	conceptType,
	eventType,
	modelType,
	organizationType,
	personType,
	placeType,
	workType,
} from './types.ts';

/** Their names hold possessives: `Pepper's Lonely Hearts`, `World's Fair`, `New York's Chinatown`. */
const whole: ReadonlySet<TypeId> = new Set([workType, eventType, placeType]);

/**
 * The same proposals; where one begins with an owner that is named by itself, there or elsewhere, two stand in its place.
 *
 * @param found what other methods find in the same passages
 */
export function partOwners(
	proposals: readonly Proposal[],
	found: readonly Proposal[],
	passages: readonly Passage[],
): readonly Proposal[] {
	const there = new Map(found.map((one) => [spanKey(one), one.readings]));
	const elsewhere = new Map(
		proposals.flatMap(({ readings }) =>
			readings[0] ? [[nameKey(readings[0].name), readings]] : [],
		),
	);
	return proposals.flatMap((proposal): readonly Proposal[] => {
		const [best] = proposal.readings;
		const text = passages[proposal.passage]?.text.slice(proposal.start, proposal.end) ?? '';
		const [, owner, gap = '', owned = ''] = /^(.+?)(['’]s\s+)(.+)$/u.exec(text) ?? [];
		if (!best || owner === undefined || best.method !== 'tagger' || whole.has(best.type))
			return [proposal];
		const first = { ...proposal, end: proposal.start + owner.length };
		const readings = there.get(spanKey(first)) ?? elsewhere.get(nameKey(owner)) ?? [];
		if (!isOwner(owner, readings[0], owned, best)) return [proposal];
		const second = { ...proposal, start: first.end + gap.length };
		return [
			...(readings.length > 0 ? [{ ...first, readings }] : []),
			...(saysMore(owned, best)
				? [{ ...second, readings: [{ ...best, name: nameOf(owner, owned, best) }] }]
				: []),
		];
	});
}

const spanKey = ({ passage, start, end }: Proposal): string => `${passage} ${start} ${end}`;

/**
 * A person owns no term: it is named after them, as are prizes (`Orrery's Entertainer of the Year`); nor does anybody but
 * another organization own one (`Queen's Medical Centre`). A common noun owns no name.
 */
function isOwner(
	owner: string,
	reading: Reading | undefined,
	owned: string,
	{ type }: Reading,
): boolean {
	if (!reading) return type === conceptType && /^\p{Ll}/u.test(owner);
	if (type === organizationType) return reading.type === organizationType;
	return type !== conceptType || (reading.type !== personType && /^\p{Ll}/u.test(owned));
}

/** `DeepSeek's v3` is DeepSeek v3. */
const nameOf = (owner: string, owned: string, { type }: Reading): string =>
	type === modelType && /^v?\d+(?:\.\d+)*$/iu.test(owned) ? `${owner} ${owned}` : owned;

/** Is what is owned a name or term by itself? */
function saysMore(owned: string, { type }: Reading): boolean {
	if (type === personType) return false;
	const words = owned.split(/\s+/u);
	const isName = words.some((word) => /[\p{Lu}\p{N}]/u.test(word));
	return isName
		? !words.every((word) => isGeneralWord(word.toLowerCase()))
		: words.length > 1 && !isGeneralWord(words.at(-1) ?? '');
}
