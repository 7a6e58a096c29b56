/** What scripts say that compare and connect two entities, or copy a text. */
import { forms, tools } from '#language/tools';
import { speaker } from '../strings/language.ts';

export const sayTool = speaker<typeof tools>(tools, forms);
