/**
 * What rules and tagger find, weighed against each other. The tagger has read the rules' findings and has learnt when
 * to believe which, so its names stand; a rule's name stays beside them where the tagger leaves room for it, and in
 * their place where it says more of the same thing.
 */
import { modelDensity } from './density.ts';
import type { Passage } from './passage.ts';
import type { Proposal, Trust } from './proposal.ts';
import type { Tagged } from './tagger/index.ts';
import { touching } from './touching.ts';

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
/** In a text full of models the field's own terms are everywhere: a concept must be as sure. */
const leastConceptWhereThick = 0.9;

const isConcept = ({ readings }: Proposal): boolean => readings[0]?.type === 'concept';
/** The owner's word, and what the structure of a list or table says, are not the tagger's to judge. */
const isGiven = ({ readings }: Proposal): boolean =>
	readings[0]?.method === 'annotation' || readings[0]?.method === 'listed';
/** A surname or an abbreviation whose long form the document gives. */
const isShort = ({ readings }: Proposal): boolean =>
	readings[0]?.method === 'context' || readings[0]?.method === 'acronym';
const confidenceOf = ({ readings }: Proposal): number => readings[0]?.confidence ?? 0;

/** Proposals of both, to be freed of overlaps. */
export function weigh(
	passages: readonly Passage[],
	proposals: readonly Proposal[],
	{ names, outside }: Tagged,
): readonly Proposal[] {
	const density = modelDensity(passages, proposals);
	const doubt = density === 'none' ? doubtOf : { ...doubtOf, sure: doubtOfSureThere };
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
			return proposal.trust === 'sure' && mayCut(proposal, rivals) && outside(proposal) < 0.5
				? [proposal]
				: [];
		const joined = join(proposal, rival);
		if (joined) replaced.add(rival);
		return joined ? [joined] : [];
	});
	const least = density === 'thick' ? leastConceptWhereThick : 0;
	const own = names.filter(
		(name) => !replaced.has(name) && (!isConcept(name) || confidenceOf(name) >= least),
	);
	return [...kept, ...own];
}

/** A known name may cut a concept in two; another name it may only lengthen. */
const mayCut = ({ start, end }: Proposal, rivals: readonly Proposal[]): boolean =>
	rivals.every(isConcept) || rivals.every((rival) => rival.start > start || rival.end < end);

/** A rule's proposal of the tagger's very words, where it may stand in its place. */
function join(proposal: Proposal, rival: Proposal): Proposal | undefined {
	const [judged] = rival.readings;
	const same = proposal.readings.find(({ type }) => type === judged?.type);
	if (judged && same) {
		const lifted = { ...same, confidence: Math.max(same.confidence, judged.confidence) };
		return { ...proposal, readings: [lifted, ...proposal.readings.filter((one) => one !== same)] };
	}
	const isSure = proposal.trust === 'sure' && confidenceOf(rival) < leastAgainst;
	return isSure || isShort(proposal) ? proposal : undefined;
}
