/** Who speaks, at the end of a title: `Why Every Agent Needs a Box — Aaron Levie, Box`, `Scaling (ft. Jo Field)`. */
import type { Block } from './document.ts';

const opening =
	/(?:\s[–—|-]|[\s(](?:ft|feat)\.|\sfeaturing|\swith)\s+(?:(?:ft\.|feat\.|with)\s+)?$/iu;
const minutes = /\s*\(\d{1,4}\s*min[^()]*\)$/u;

/** Whether a block is a title: of the document, or of another of its source. */
export const isTitled = (block: Pick<Block, 'role'> | undefined): boolean =>
	block?.role === 'title' || block?.role === 'relatedItem';

/** Whether what stands before a name parts a title from those who speak. */
export const opensByline = (before: string): boolean => opening.test(before);

/** A title without how long it takes, `(86 min)`. */
export const withoutMinutes = (title: string): string => title.replace(minutes, '');
