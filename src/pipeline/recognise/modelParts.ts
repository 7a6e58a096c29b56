/** The name of a model put together from what the grammar has read: family, version, size, variant. */
import type { NameParts } from '../../model/index.ts';
import type { Family } from './family.ts';
import type { Tail } from './modelTail.ts';
import type { Piece } from './pieces.ts';

export interface ModelName {
	/** Indices of its pieces, the last inclusive. */
	readonly first: number;
	readonly last: number;
	readonly start: number;
	readonly end: number;
	readonly parts: NameParts;
	/** Family and version as the reader would say them: what a bare size behind it belongs to. */
	readonly base: string;
	readonly name: string;
	readonly isOpen: boolean;
	/** An unknown word with a bare number: a name only where the sentence speaks of models. */
	readonly needsCue: boolean;
}

export interface Head {
	readonly family: string;
	readonly known?: Family;
	/** First piece behind the family. */
	readonly next: number;
	/** Version glued to the family without a separator: `Qwen2.5`. */
	readonly joined?: string;
}

/**
 * The name from its head and tail.
 *
 * @param trait what is known of its family: `open` for an unknown word, `weak` for one that needs a cue
 */
export function toName(
	pieces: readonly Piece[],
	first: number,
	head: Head,
	tail: Tail,
	text: string,
	trait: 'known' | 'open' | 'weak',
): ModelName {
	const last = Math.max(tail.last, head.next - 1);
	const start = pieces[first]?.start ?? 0;
	const end = pieces[last]?.end ?? start;
	const written = text.slice(start, end);
	const { version, size, variants } = tail;
	const parts: NameParts = {
		family: head.family,
		...(version !== undefined && { version }),
		...(size !== undefined && { size: size.toUpperCase().replace(/[X×]/u, 'x') }),
		...(variants.length > 0 && { variant: variants.join(' ') }),
	};
	const base = baseOf(pieces, first, head, version, text);
	const isSlug =
		!/\p{Lu}/u.test(written) && head.known !== undefined && /\p{Lu}/u.test(head.family);
	return {
		first,
		last,
		start,
		end,
		parts,
		base,
		name: isSlug ? spellOut(parts) : written,
		isOpen: trait !== 'known',
		needsCue: trait === 'weak',
	};
}

/** The name up to its version, as written. */
function baseOf(
	pieces: readonly Piece[],
	first: number,
	head: Head,
	version: string | undefined,
	text: string,
): string {
	const start = pieces[first]?.start ?? 0;
	const at = pieces.findIndex((piece, index) => index >= head.next && piece.text === version);
	const last = head.joined !== undefined || at < 0 ? head.next - 1 : at;
	const written = text.slice(start, pieces[last]?.end ?? start);
	return /\p{Lu}/u.test(written) ? written : [head.family, version].filter(Boolean).join(' ');
}

/** A slug in readable form: `llama-3.1-70b-instruct` is `Llama 3.1 70B Instruct`. */
function spellOut({ family, version, size, variant }: NameParts): string {
	const words =
		variant?.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1)) ?? [];
	const glue = /^gpt$/iu.test(family) ? '-' : ' ';
	const based = version === undefined ? family : `${family}${glue}${version}`;
	return [based, size, ...words].filter(Boolean).join(' ');
}
