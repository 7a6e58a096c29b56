/** What the search palette says once it is open. */
import { forms, palette } from '#language/palette';
import { speaker, writeNumber } from '../strings/language.ts';

export const sayPalette = speaker<typeof palette>(palette, forms);

export const sayCount = (count: number): string => writeNumber(count, forms);
