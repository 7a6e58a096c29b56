/** What a pattern finds in a line: two ends, the predicate and where its words stand. */
import type { PredicateId, TypeId } from '../../model/index.ts';
import type { Predicate } from '../../model/index.ts';
import type { Ends, Fits } from './ends/ends.ts';
import type { Reading } from './reading.ts';

export interface Match {
	/** Item indices of the two mentions. */
	readonly subject: number;
	readonly object: number;
	readonly predicate: PredicateId;
	readonly confidence: number;
	/** Items of the words that say so; end exclusive. */
	readonly from: number;
	readonly to: number;
}

/** How sure each kind of pattern is where both ends stand right beside it. */
export const sureness = {
	verb: 0.9,
	phrase: 0.85,
	apposition: 0.85,
	inverse: 0.8,
	list: 0.8,
	across: 0.65,
	loose: 0.6,
} as const;

export const isTypeIn = (types: readonly TypeId[], type: TypeId | undefined): boolean =>
	type !== undefined && (types.length === 0 || types.includes(type));

/** Whether a predicate takes things of such types for its ends. */
export const takes = (
	{ domain, range }: Pick<Predicate, 'domain' | 'range'>,
	subject: TypeId | undefined,
	object: TypeId | undefined,
): boolean => isTypeIn(domain, subject) && isTypeIn(range, object);

export const inDomain =
	(reading: Reading, { domain }: Pick<Predicate, 'domain'>): Fits =>
	(at) =>
		fitsTypes(reading, at, domain);

export const inRange =
	(reading: Reading, { range }: Pick<Predicate, 'range'>): Fits =>
	(at) =>
		fitsTypes(reading, at, range);

/** Where the type is a mere guess any may do: the linked entity's type has the last word. */
export const fitsTypes = (
	{ typeAt, isGuessAt }: Reading,
	at: number,
	types: readonly TypeId[],
): boolean => isTypeIn(types, typeAt(at)) || isGuessAt(at);

/** A match for each pair of a subject and an object; of two lists each may have meant its own. */
export function pairUp(
	subjects: Ends,
	objects: Ends,
	predicate: Predicate,
	base: number,
	[from, to]: readonly [number, number],
): readonly Match[] {
	const lists = [subjects, objects].filter(({ members }) => members.length > 1).length;
	const isAcross = subjects.isAcross || objects.isAcross;
	const confidence = Math.min(
		base,
		isAcross ? sureness.across : 1,
		lists === 2 ? sureness.loose : lists === 1 ? sureness.list : 1,
	);
	return subjects.members.flatMap((subject) =>
		objects.members
			.filter((object) => object !== subject)
			.map((object) => ({ subject, object, predicate: predicate.id, confidence, from, to })),
	);
}
