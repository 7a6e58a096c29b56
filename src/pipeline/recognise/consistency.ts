/**
 * One sense for each form in a document: readings that disagree on the type of one name are settled by the
 * weight of all. Gale, Church & Yarowsky, "One sense per discourse", HLT 1992, doi:10.3115/1075527.1075579.
 */
import { compareText, nameKey, type Reading, type TypeId } from '../../model/index.ts';
import type { Proposal } from './proposal.ts';
import { mergeReadings } from './overlap.ts';

/** Readings this much surer than others stay as they are: cues in place differ. */
const lead = 0.15;

/** The same proposals with their readings settled. */
export function settleSenses(proposals: readonly Proposal[]): readonly Proposal[] {
	const votes = new Map<string, Map<string, number>>();
	for (const { readings, form } of proposals) {
		const [best] = readings;
		if (!best || form === 'description') continue;
		const key = nameKey(best.name);
		const tally = votes.get(key) ?? new Map<string, number>();
		votes.set(key, tally);
		const gap = best.confidence - (readings[1]?.confidence ?? 0);
		const sense = senseOf(best);
		tally.set(
			sense,
			(tally.get(sense) ?? 0) + Math.round((best.confidence + Math.max(0, gap)) * 100),
		);
	}
	return proposals.map((proposal) => settle(proposal, votes));
}

const senseOf = ({ entity, type }: Reading): string => (entity === undefined ? type : `#${entity}`);

function settle(
	proposal: Proposal,
	votes: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Proposal {
	const [best, second] = proposal.readings;
	const tally = best && votes.get(nameKey(best.name));
	if (!best || !tally || tally.size < 2) return proposal;
	const [winner] = [...tally].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0] ?? [];
	if (winner === undefined || senseOf(best) === winner) return proposal;
	const own = proposal.readings.find((reading) => senseOf(reading) === winner);
	if (own)
		return second && best.confidence - own.confidence >= lead
			? proposal
			: { ...proposal, readings: [own, ...proposal.readings.filter((reading) => reading !== own)] };
	if (best.method === 'tagger' || best.method === 'acronym')
		return winner.startsWith('#')
			? proposal
			: { ...proposal, readings: mergeReadings([{ ...best, type: winner as TypeId }]) };
	return proposal;
}
