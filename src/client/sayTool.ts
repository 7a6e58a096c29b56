/** What scripts say that compare and connect two entities, or copy a text. */
import { forms, tools } from '#language/tools';
import type { EntityFacts } from '../model/explorerPayload.ts';
import { speaker } from '../strings/language.ts';

export const sayTool = speaker<typeof tools>(tools, forms);

/** Set behind a statement: when it was so, and who says so where that is somebody else. */
export const sayQualified = (
	fact: Pick<EntityFacts['facts'][number], 'time' | 'attribution'> | undefined,
): string => {
	const { time, attribution: name } = fact ?? {};
	const who = name === undefined ? '' : `, ${sayTool('accordingTo', { name })}`;
	return `${time === undefined ? '' : ` (${time})`}${who}`;
};
