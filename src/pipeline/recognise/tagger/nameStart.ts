/** Where a name starts whose first word is known. */
import type { TypeId } from '../../../model/index.ts';
import { attachedBefore } from '../attached.ts';
import type { Word } from '../passage.ts';
import { conceptType, workType } from '../types.ts';

/** Terms and titles keep what they begin with. */
const kept: ReadonlySet<TypeId> = new Set([conceptType, workType]);

/** Offset of a name's start in its text. */
export function nameStart(first: Word | undefined, type: TypeId): number {
	if (!first) return 0;
	return first.start + (kept.has(type) ? 0 : attachedBefore(first.text));
}
