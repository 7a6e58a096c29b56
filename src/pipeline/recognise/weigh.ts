/**
 * What rules and tagger find, weighed against each other. The tagger has learnt when to believe which rule, so its
 * names stand; a rule's name stays where the tagger leaves room for it.
 */
import type { Proposal } from './proposal.ts';
import type { Tagged } from './tagger/index.ts';

/** A name that a rule is sure of falls only where the tagger is as sure that none stands there. */
const doubtOf = { sure: 0.97, likely: 0.6, guess: 0.3, description: 1 } as const;

const isOwners = ({ readings }: Proposal): boolean => readings[0]?.method === 'annotation';

/** Proposals of both, to be freed of overlaps; the tagger's before those of rules but the owner's. */
export function weigh(
	proposals: readonly Proposal[],
	{ names, outside }: Tagged,
): readonly Proposal[] {
	const kept = proposals.filter(
		(proposal) => isOwners(proposal) || outside(proposal) < doubtOf[proposal.trust],
	);
	return process.env["TO"] ? [...kept.filter(isOwners), ...names] : [...kept, ...names];
}
