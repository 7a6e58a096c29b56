/** What the explorer says. */
import { explorer, forms } from '#language/explorer';
import { speaker, writeDate, writeNoun } from '../../strings/language.ts';

export const say = speaker<typeof explorer>(explorer, forms);
export const sayDate = (iso: string): string => writeDate(iso, forms);
export const sayNoun = (label: string): string => writeNoun(label, forms);
