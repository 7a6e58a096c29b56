/** What scripts say that compare and connect two entities, or copy a text. */
import { forms, tools } from '#language/tools';
import { speaker } from '../strings/language.ts';

export const sayTool = speaker<typeof tools>(tools, forms);

/** Set behind a statement that only somebody else makes. */
export const sayWho = (name: string | undefined): string =>
	name === undefined ? '' : `, ${sayTool('accordingTo', { name })}`;
