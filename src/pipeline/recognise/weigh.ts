/**
 * What rules and tagger find, weighed against each other. The tagger has read the rules' findings and has learnt when
 * to believe which, so its names stand; a rule's name stays beside them where the tagger leaves room for it, and in
 * their place where it says more of the same thing.
 */
import { isDictionaryWord } from './dictionary.ts';
import { densityOf, modelShare } from './density.ts';
import { isTitledAt, type Passage } from './passage.ts';
import type { Proposal, Trust } from './proposal.ts';
import type { Tagged } from './tagger/index.ts';
import { isMadeOfCue } from './organization.ts';
import { isSize, isVariantWord } from './pieces.ts';
import { touching } from './touching.ts';
import { modelType, organizationType } from './types.ts';

/** A rule's name falls where the tagger is at least so sure that none stands there. */
const doubtOf: Readonly<Record<Trust, number>> = {
	sure: 0.9,
	likely: 0.5,
	guess: 0,
	description: 0,
};
/** In a text that speaks of models at all, a sure rule is hardly ever wrong. */
const doubtOfSureThere = 0.995;
/** Against a rule that is sure of a type, the tagger must be as sure of another. */
const leastAgainst = 0.8;
/** Texts of fewer words name what they speak of in passing. */
const digestWords = 300;
/**
 * In a text full of models the field's own terms are everywhere, and in a digest the fuller it is the less each is worth a
 * page: how sure a concept must be there. Chosen on the dev parts of newsletter and audit.
 */
function leastConcept(share: number, passages: readonly Passage[]): number {
	if (densityOf(share) !== 'thick') return 0;
	const words = passages.reduce((all, passage) => all + passage.words.length, 0);
	return words < digestWords ? Math.min(0.95, 0.6 + 8 * share) : 0.8;
}

const isConcept = ({ readings }: Proposal): boolean => readings[0]?.type === 'concept';
/** The owner's word, and what the structure of a list or table says, are not the tagger's to judge. */
const isGiven = ({ readings }: Proposal): boolean =>
	readings[0]?.method === 'annotation' || readings[0]?.method === 'listed';
/** A surname whose full name the document gives. */
const isSurname = ({ readings }: Proposal): boolean => readings[0]?.method === 'context';
const confidenceOf = ({ readings }: Proposal): number => readings[0]?.confidence ?? 0;

/** Proposals of both, to be freed of overlaps. */
export function weigh(
	passages: readonly Passage[],
	proposals: readonly Proposal[],
	{ names, outside }: Tagged,
): readonly Proposal[] {
	const share = modelShare(passages, proposals);
	const doubt = share === 0 ? doubtOf : { ...doubtOf, sure: doubtOfSureThere };
	const byPassage = Map.groupBy(names, ({ passage }) => passage);
	const replaced = new Set<Proposal>();
	const kept = proposals.flatMap((proposal): readonly Proposal[] => {
		const there = byPassage.get(proposal.passage) ?? [];
		const { from, to } = touching(there, proposal, (name) => name);
		const rivals = there.slice(from, to);
		const [rival] = rivals;
		if (isGiven(proposal)) return [proposal];
		if (!rival) return outside(proposal) < doubt[proposal.trust] ? [proposal] : [];
		if (rival.start !== proposal.start || rival.end !== proposal.end)
			return proposal.trust === 'sure' &&
				mayCut(proposal, rivals, passages[proposal.passage]) &&
				outside(proposal) < 0.5
				? [proposal]
				: [];
		const joined = join(proposal, rival);
		if (joined) replaced.add(rival);
		return joined ? [joined] : [];
	});
	const least = leastConcept(share, passages);
	const own = names.filter(
		(name) =>
			!replaced.has(name) &&
			!isBareVariant(name) &&
			(!isConcept(name) || confidenceOf(name) >= least),
	);
	return [...kept, ...own];
}

/** `Pro`, `90B`: which model that is, the rules say or nobody. */
const isBareVariant = ({ readings: [reading] }: Proposal): boolean =>
	reading?.type === modelType &&
	reading.name.split(/[\s\-_/]/u).every((word) => isVariantWord(word) || isSize(word));

/** A known name may cut a concept in two; another name it may only lengthen, or free of what does not belong to it. */
function mayCut(
	proposal: Proposal,
	rivals: readonly Proposal[],
	passage: Passage | undefined,
): boolean {
	const { start, end } = proposal;
	return (
		rivals.every(isConcept) ||
		rivals.every((rival) => rival.start > start || rival.end < end) ||
		rivals.every(
			(rival) => isMakerOf(proposal, rival, passage) || isTitleOn(proposal, rival, passage),
		)
	);
}

/** In a title capitals mean nothing: `Llama 3.1 Training Recipe` is a name and what the section says of it. */
const isTitleOn = (proposal: Proposal, rival: Proposal, passage: Passage | undefined): boolean =>
	passage !== undefined &&
	isTitledAt(passage, proposal.start) &&
	proposal.readings[0]?.method === 'lexicon' &&
	rival.start === proposal.start &&
	passage.text
		.slice(proposal.end, rival.end)
		.trim()
		.split(/\s+/u)
		.every((word) => isDictionaryWord(word.toLowerCase()) && !isVariantWord(word));

/** `Mistral Compute` is hardly an organization: the tagger must be very sure that it is no product of Mistral. */
const leastAgainstMaker = 0.9;
const isMakerOf = (proposal: Proposal, rival: Proposal, passage: Passage | undefined): boolean =>
	proposal.readings[0]?.type === organizationType &&
	proposal.readings[0].method === 'lexicon' &&
	rival.readings[0]?.type === organizationType &&
	rival.start === proposal.start &&
	confidenceOf(rival) < leastAgainstMaker &&
	(!isMadeOfCue(rival.readings[0].name) || isOwner(proposal, passage));
/** `NVIDIA's AI Engineers`: what is owned is no part of the owner's name. */
const isOwner = ({ end }: Proposal, passage: Passage | undefined): boolean =>
	/^['’]s\s/u.test(passage?.text.slice(end, end + 3) ?? '');

/** Of two things of one name, what the document says of either decides; the tagger only leans. */
const mostLift = 0.1;

/** A rule's proposal of the tagger's very words, where it may stand in its place. */
function join(proposal: Proposal, rival: Proposal): Proposal | undefined {
	const [judged] = rival.readings;
	const same = proposal.readings.find(({ type }) => type === judged?.type);
	if (judged && same) {
		const others = proposal.readings.filter((one) => one !== same);
		const most = others.some(({ entity }) => entity !== undefined) ? same.confidence + mostLift : 1;
		const confidence = Math.max(same.confidence, Math.min(judged.confidence, most));
		return { ...proposal, readings: [{ ...same, confidence }, ...others] };
	}
	const isSure = proposal.trust === 'sure' && confidenceOf(rival) < leastAgainst;
	if (isSure || isSurname(proposal)) return proposal;
	const [own] = proposal.readings;
	if (!judged || own?.method !== 'acronym') return undefined;
	// What an abbreviation is short for, the rule knows; of which type that is, the tagger.
	const { type, confidence } = judged;
	return own.entity === undefined
		? { ...proposal, readings: [{ ...own, type, confidence }] }
		: proposal;
}
