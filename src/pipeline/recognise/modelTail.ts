/** What stands behind a model's family: version, size and variants, up to what cannot be part of the name. */
import type { Families } from './family.ts';
import type { Head } from './modelParts.ts';
import {
	isLowerVariant,
	isRelease,
	isSize,
	isUnit,
	isVariantWord,
	isVersion,
	type Piece,
} from './pieces.ts';

export interface Tail {
	readonly last: number;
	readonly version?: string;
	readonly size?: string;
	readonly variants: readonly string[];
}

/** Reads the pieces behind a head; without any, `last` stays before them. */
export function readTail(
	pieces: readonly Piece[],
	head: Head,
	text: string,
	families: Families,
): Tail {
	let version = head.joined;
	let size: string | undefined;
	const variants: string[] = [];
	let at = head.next;
	for (; at < pieces.length; at += 1) {
		const piece = pieces[at];
		if (!piece || piece.glue === 'break') break;
		const isBare = at === head.next && head.joined === undefined;
		const kind = kindOf(piece, pieces, at, text, head, families, isBare);
		if (kind === undefined) break;
		if (kind === 'size' && size === undefined) size = piece.text;
		else if (kind === 'version' && version === undefined && size === undefined)
			version = piece.text;
		else if (kind === 'version' && piece.glue === 'space' && !/^[vV]\d|\./u.test(piece.text)) break;
		else variants.push(piece.text);
	}
	return {
		last: at - 1,
		variants,
		...(version !== undefined && { version }),
		...(size !== undefined && { size }),
	};
}

function kindOf(
	piece: Piece,
	pieces: readonly Piece[],
	at: number,
	text: string,
	{ known }: Head,
	{ byWords }: Families,
	isBare: boolean,
): 'size' | 'version' | 'variant' | undefined {
	const isHyphened = piece.glue === 'hyphen';
	const next = pieces[at + 1];
	if (isSize(piece.text))
		return isQuantity(text, piece, next) || (!isHyphened && piece.text.endsWith('m'))
			? undefined
			: 'size';
	if (isVersion(piece.text)) {
		if (isHyphened || /^\p{Lu}|^v\d/u.test(piece.text)) return 'version';
		return isQuantity(text, piece, next) || /^\p{L}\d/u.test(piece.text) ? undefined : 'version';
	}
	if (isHyphened && (isRelease(piece.text) || /^[aAeE]\d+(?:\.\d)?[bB]$/u.test(piece.text)))
		return 'variant';
	if (isVariantWord(piece.text)) {
		if (isHyphened) return 'variant';
		if (isBare)
			return known?.variants.has(piece.text.toLowerCase()) && /^\p{Lu}/u.test(piece.text)
				? 'variant'
				: undefined;
		if (/^\p{Lu}/u.test(piece.text))
			return next?.glue === 'space' &&
				/^\p{Lu}\p{Ll}+$/u.test(next.text) &&
				!isVariantWord(next.text) &&
				!isSize(next.text)
				? undefined
				: 'variant';
		return isLowerVariant(piece.text) ? 'variant' : undefined;
	}
	if (isHyphened)
		return /\p{Lu}/u.test(piece.text) && !(isBare && byWords.has(piece.text.toLowerCase()))
			? 'variant'
			: undefined;
	const isFamily = byWords.has(piece.text.toLowerCase()) && /^\p{Lu}/u.test(piece.text);
	return isFamily && next !== undefined && next.glue !== 'break' && isSize(next.text)
		? 'variant'
		: undefined;
}

/** Is a number behind a family a quantity of something: `8 billion`, `70B parameters`, `3%`? */
export function isQuantity(text: string, piece: Piece, next: Piece | undefined): boolean {
	if (/^(?:%|[,.]\d|°|x\b)/u.test(text.slice(piece.end, piece.end + 2))) return true;
	if (!next || next.glue === 'break') return false;
	if (/^\d+\.\d+$/u.test(piece.text) && /^(?:percent|per|points?|times)$/iu.test(next.text))
		return true;
	if (isSize(piece.text)) return /^(?:param(?:eter)?s?|tokens?)$/iu.test(next.text);
	return (
		/^\d+$/u.test(piece.text) &&
		isUnit(next.text) &&
		!/^(?:models?|variants?|versions?|sizes?|per|to|out|of)$/iu.test(next.text)
	);
}
