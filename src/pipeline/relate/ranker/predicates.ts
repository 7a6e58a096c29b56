/** What the ranker has learnt of: predicates, in the order of its weights, and types. Of others it has no opinion. */
import { asPredicateId, type PredicateId, type TypeId } from '../../../model/index.ts';

export const rankedPredicates: readonly PredicateId[] = [
	'developed',
	'released',
	'authored',
	'introduces',
	'uses',
	'used_for',
	'based_on',
	'variant_of',
	'succeeds',
	'part_of',
	'is_a',
	'trained_on',
	'evaluated_on',
	'outperforms',
	'compared_with',
	'improves',
	'enables',
	'supports',
	'available_on',
	'runs_on',
	'integrates_with',
	'works_at',
	'founded',
	'acquired',
	'invested_in',
	'partnered_with',
	'located_in',
	'presented_at',
	'licensed_under',
	'studies',
	'affects',
].map((id) => asPredicateId(id));

const types: ReadonlySet<string> = new Set([
	'person',
	'organization',
	'model',
	'dataset',
	'software',
	'hardware',
	'concept',
	'work',
	'event',
	'place',
]);

export const isRankedType = (type: TypeId | undefined): boolean =>
	type !== undefined && types.has(type);
