/**
 * Makers in names: `Google Gemini` names Google, then Gemini, where the lexicon also knows Gemini alone. Such
 * a form is left to its parts, so that both are seen.
 */
import type { LexiconEntry } from '../../model/index.ts';

/** The name and aliases of an entry. */
export const spellingsOf = ({ name, aliases }: LexiconEntry): readonly string[] => [
	name,
	...aliases,
];

/** Is a spelling a maker's name and a space before another spelling of the same entry? */
export const hasMaker = (
	spelling: string,
	own: ReadonlySet<string>,
	makers: ReadonlySet<string>,
): boolean => makerLength(spelling, own, makers) > 0;

/** Length of a maker's name and a space before one of some spellings; 0 where none stands there. */
export function makerLength(
	spelling: string,
	own: ReadonlySet<string>,
	makers: ReadonlySet<string>,
): number {
	for (let at = spelling.indexOf(' '); at > 0; at = spelling.indexOf(' ', at + 1))
		if (makers.has(spelling.slice(0, at)) && own.has(spelling.slice(at + 1))) return at + 1;
	return 0;
}
