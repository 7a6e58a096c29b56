/**
 * Which ties of a dense picture are drawn: every place keeps its strongest, so that none stands alone, and the rest hides
 * nothing. After the backbone of Serrano, Boguñá and Vespignani, PNAS 106(16), 2009; here by rank alone.
 */
import type { Tie } from './map.ts';

/** A picture with more lines to a place is thinned. */
const mostOfPlace = 2.5;
/** Ties that a place keeps, the strongest; those that another place keeps stay too. */
const kept = 2;

/** @param places how many the picture shows */
export function backbone(ties: readonly Tie[], places: number): readonly Tie[] {
	if (ties.length <= mostOfPlace * places) return ties;
	const ranked = ties.toSorted((a, b) => b.weight - a.weight || lengthOf(a) - lengthOf(b));
	const counts = new Map<string, number>();
	const strong = new Set(
		ranked.filter(({ ends }) => {
			const isWanted = ends.some((end) => (counts.get(end) ?? 0) < kept);
			for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
			return isWanted;
		}),
	);
	return ties.filter((tie) => strong.has(tie));
}

const lengthOf = ({ line: { x1, y1, x2, y2 } }: Tie): number => Math.hypot(x2 - x1, y2 - y1);
