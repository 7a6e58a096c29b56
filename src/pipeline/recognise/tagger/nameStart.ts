/** Where a name starts whose first word is known: `ex-DeepMind` and `non-Berkeley` name DeepMind and Berkeley. */
import type { TypeId } from '../../../model/index.ts';
import type { Word } from '../passage.ts';
import { conceptType, workType } from '../types.ts';

const prefix = /^(?:ex|non)[-\u2010\u2011](?=\p{Lu})/iu;
/** Terms and titles keep what they begin with. */
const kept: ReadonlySet<TypeId> = new Set([conceptType, workType]);

/** Offset of a name's start in its text. */
export function nameStart(first: Word | undefined, type: TypeId): number {
	if (!first) return 0;
	const before = kept.has(type) ? undefined : prefix.exec(first.text)?.[0];
	return first.start + (before?.length ?? 0);
}
