/** How a text tells of a statement when it was so, and who says so where that is somebody else. */
import type { Qualifiers } from './statement.ts';

/**
 * Set behind a statement.
 *
 * @param write what was written, as the format has it
 */
export function qualified(
	{ time, attribution }: { readonly [Key in keyof Qualifiers]?: Qualifiers[Key] | undefined },
	write = (text: string): string => text,
): string {
	const when = time === undefined ? '' : ` (${write(time)})`;
	const who = attribution === undefined ? '' : `, according to ${write(attribution)}`;
	return `${when}${who}`;
}
