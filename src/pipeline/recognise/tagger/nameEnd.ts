/** Where a name ends whose last word is known: marks that belong to it, and what is joined on without belonging. */
import { attachedBehind } from '../attached.ts';
import type { Word } from '../passage.ts';

/** `Inc.`, `Jr.`, `U.S.`, `L.A.` */
const shortened = /(?:^|[\s(-])(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|\p{Lu}(?:\.\p{Lu})+)$/u;
/** `Yahoo! said`, `Help!, Rubber Soul` */
const goesOn = /^[!?](?=[,;:)]|['’]s\b|\s\p{Ll})/u;

/** Offset of a name's end in its text. */
export function nameEnd(text: string, last: Word | undefined): number {
	if (!last) return 0;
	const { end } = last;
	if (!/[\p{Lu}\p{N}]/u.test(last.text)) return end;
	const attached = attachedBehind(last.text);
	if (attached > 0) return end - attached;
	if (!/^\p{Lu}/u.test(last.text)) return end;
	const isShortened =
		text.charAt(end) === '.' && shortened.test(text.slice(Math.max(0, end - 12), end));
	return isShortened || goesOn.test(text.slice(end, end + 3)) ? end + 1 : end;
}

/** The `4` of `Llama 2 13B 4,143 times`: the word is the beginning of a number, no part of a name. */
export const isHalfNumber = (text: string, { text: word, end }: Word): boolean =>
	/^\d{1,3}$/u.test(word) && /^,\d{3}(?!\d)/u.test(text.slice(end, end + 5));
