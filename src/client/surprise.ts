/** Which page a number leads to, of those that have something to tell. */
import type { SearchIndex } from '../model/searchIndex.ts';

/** Kinds that are no type of entity stand last: documents and topics. */
const otherKinds = 2;

/**
 * Path of an entity that has a page and is connected with another; `undefined` where there is none.
 *
 * @param chance from 0 to below 1
 */
export function chosenBy(
	{ kinds, kind, path, weight }: Pick<SearchIndex, 'kinds' | 'kind' | 'path' | 'weight'>,
	chance: number,
): string | undefined {
	const entities = path.filter(
		(one, at) =>
			(kind[at] ?? 0) < kinds.length - otherKinds && (weight[at] ?? 0) > 0 && !one.includes('#'),
	);
	return entities[Math.floor(chance * entities.length)];
}
