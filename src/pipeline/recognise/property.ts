/**
 * Names of properties in tables of things: `Layers` beside the columns of two models, `Release` above a column of dates.
 * They say what a cell tells of a thing and name none themselves, unless the lexicon or the owner knows them.
 */
import type { Block } from '../../model/index.ts';
import type { Passage } from './passage.ts';
import type { Proposal } from './proposal.ts';
import { conceptType, datasetType } from './types.ts';

type Cell = Extract<Block, { kind: 'cell' }>;
type Side = 'row' | 'column';

/** Proposals but for those that name a property where the other side of their table names things. */
export function withoutProperties(
	proposals: readonly Proposal[],
	passages: readonly Passage[],
): readonly Proposal[] {
	const placeOf = ({ passage }: Proposal): readonly [Cell, Side] | undefined => {
		const block = passages[passage]?.block;
		const side = block?.kind === 'cell' ? sideOf(block) : undefined;
		return block?.kind === 'cell' && side ? [block, side] : undefined;
	};
	const keyOf = ({ table }: Cell, side: Side): string => `${table} ${side}`;
	const things = new Set(
		proposals.filter(isThing).flatMap((proposal) => {
			const place = placeOf(proposal);
			return place ? [keyOf(...place)] : [];
		}),
	);
	if (things.size === 0) return proposals;
	return proposals.filter((proposal) => {
		const place = placeOf(proposal);
		if (!place || !isGuessedConcept(proposal)) return true;
		const [cell, side] = place;
		return !things.has(keyOf(cell, side === 'row' ? 'column' : 'row'));
	});
}

/** A label names its row, a heading its column. */
const sideOf = ({ row, column }: Cell): Side | undefined =>
	row > 0 && column === 0 ? 'row' : row === 0 && column > 0 ? 'column' : undefined;

const isThing = ({ readings: [best] }: Proposal): boolean =>
	best !== undefined && best.type !== conceptType && best.type !== datasetType;

const isGuessedConcept = ({ readings: [best] }: Proposal): boolean =>
	best?.type === conceptType && best.entity === undefined && best.method !== 'annotation';
