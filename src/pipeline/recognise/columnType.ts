/**
 * One type down a column of names: where all other cells of a column name things of one type, a guess of another type
 * follows them. In a mix of data, *General Knowledge* stands between *Code* and *Reasoning* and is no organization.
 */
import type { TypeId } from '../../model/index.ts';
import { mergeReadings } from './overlap.ts';
import type { Passage } from './passage.ts';
import type { Proposal } from './proposal.ts';

/** So many other names of one type make a column. */
const fewestOthers = 2;

/** The same proposals; guesses that stand alone of their type in a column have the type of the rest. */
export function alikeInColumns(
	proposals: readonly Proposal[],
	passages: readonly Passage[],
): readonly Proposal[] {
	const byColumn = Map.groupBy(
		proposals.filter((proposal) => columnOf(proposal, passages) !== undefined),
		(proposal) => columnOf(proposal, passages),
	);
	const settled = new Map<Proposal, Proposal>();
	for (const names of byColumn.values())
		for (const name of names) {
			const type = isGuess(name) ? typeOfOthers(names, name) : undefined;
			const [best] = name.readings;
			if (best && type !== undefined && type !== best.type)
				settled.set(name, { ...name, readings: mergeReadings([{ ...best, type }]) });
		}
	return proposals.map((proposal) => settled.get(proposal) ?? proposal);
}

/** Column below the heading that a name fills a cell of. */
function columnOf(
	{ passage: index, start, end }: Proposal,
	passages: readonly Passage[],
): string | undefined {
	const passage = passages[index];
	if (passage?.block.kind !== 'cell' || passage.block.row === 0) return undefined;
	const isWhole = passage.text.trim() === passage.text.slice(start, end);
	return isWhole ? `${passage.block.table} ${passage.block.column}` : undefined;
}

/** The one type of all other names, where there are enough of them. */
function typeOfOthers(names: readonly Proposal[], name: Proposal): TypeId | undefined {
	const types = new Set(names.filter((other) => other !== name).map(typeOf));
	return names.length > fewestOthers && types.size === 1 ? [...types][0] : undefined;
}

const typeOf = ({ readings }: Proposal): TypeId | undefined => readings[0]?.type;

const isGuess = ({ readings: [best] }: Proposal): boolean =>
	best?.entity === undefined && best?.method === 'tagger';
