/** Where a name starts whose first word is known. */
import type { TypeId } from '../../../model/index.ts';
import { attachedBefore, attachedBehind } from '../attached.ts';
import type { Word } from '../passage.ts';
import { conceptType, workType } from '../types.ts';

/** Terms and titles keep what they begin with. */
const kept: ReadonlySet<TypeId> = new Set([conceptType, workType]);

/**
 * Offset of a name's start in its text: what it is made with or for is a word before it, `Gemini-powered Ballie`.
 *
 * @param second word of the name, where it has more than one
 */
export function nameStart(first: Word | undefined, second: Word | undefined, type: TypeId): number {
	if (!first) return 0;
	if (kept.has(type)) return first.start;
	return second && attachedBehind(first.text) > 0
		? second.start
		: first.start + attachedBefore(first.text);
}
