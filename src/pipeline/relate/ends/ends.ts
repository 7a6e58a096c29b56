/**
 * What a search for an end finds: mentions of one group that fit what a predicate asks of its subject or object.
 * Where to look is left to the files beside this one, one for each way that an end can stand to its trigger.
 */
import type { Group } from '../reading.ts';

export interface Ends {
	/** Item indices of the mentions that fit. */
	readonly members: readonly number[];
	/** Another mention stands between them and the trigger. */
	readonly isAcross: boolean;
	/** Last item read. */
	readonly last: number;
}

export type Fits = (at: number) => boolean;

/** The members of a group that fit, read leftwards; `undefined` where none does. */
export function endsIn(group: Group | undefined, fits: Fits, isAcross = false): Ends | undefined {
	const members = group?.members.filter(fits) ?? [];
	return group && members.length > 0 ? { members, isAcross, last: group.start } : undefined;
}
