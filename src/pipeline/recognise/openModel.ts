/**
 * Models of families that no lexicon knows: a capitalised word with a size (`Miqu 70B`), or with a version that
 * has a dot or a letter (`GLM 4.7`, `GLM-4.6V`). A bare number makes a name only where models are spoken of.
 */
import type { Families } from './family.ts';
import { toName, type ModelName } from './modelParts.ts';
import { isQuantity, readTail } from './modelTail.ts';
import { isSize, isVariantWord, type Piece } from './pieces.ts';
import { isGeneralWord, isMeasureWord } from './stopWords.ts';

/** A name of an unknown family that starts at a piece. */
export function parseOpen(
	pieces: readonly Piece[],
	at: number,
	text: string,
	families: Families,
): ModelName | undefined {
	const piece = pieces[at];
	const next = pieces[at + 1];
	if (!piece || piece.glue === 'hyphen') return undefined;
	const joined = /^(\p{Lu}\p{L}+)(\d{1,2}(?:\.\d{1,2})(?:[a-z]|V)?)$/u.exec(piece.text);
	if (joined?.[1] && joined[2] && !isMeasureWord(joined[1])) {
		const head = { family: joined[1], next: at + 1, joined: joined[2] };
		return toName(pieces, at, head, readTail(pieces, head, text, families), text, 'open');
	}
	const span = openHead(pieces, at);
	const behind = pieces[span];
	if (!isNameWord(piece) || !next || !behind || behind.glue === 'break') return undefined;
	const head = { family: text.slice(piece.start, pieces[span - 1]?.end), next: span };
	const shape = openShape(behind, span > at + 1);
	if (shape === undefined || isQuantity(text, behind, pieces[span + 1])) return undefined;
	const tail = readTail(pieces, head, text, families);
	return tail.last < span
		? undefined
		: toName(pieces, at, head, tail, text, shape === 'weak' ? 'weak' : 'open');
}

/** Index behind the hyphenated words that may form an unknown family: `GOT-OCR` in `GOT-OCR-2.0`. */
function openHead(pieces: readonly Piece[], at: number): number {
	let to = at + 1;
	while (
		pieces[to]?.glue === 'hyphen' &&
		/^\p{Lu}\p{L}*$/u.test(pieces[to]?.text ?? '') &&
		!isVariantWord(pieces[to]?.text ?? '')
	)
		to += 1;
	return to;
}

const isNameWord = ({ text, isInitial }: Piece): boolean =>
	/^\p{Lu}[\p{L}\p{N}]+$/u.test(text) &&
	!isGeneralWord(text) &&
	!isMeasureWord(text) &&
	!isVariantWord(text) &&
	!isSize(text) &&
	!(isInitial && /ing$/u.test(text));

/** How surely a piece behind an unknown word makes the two a model's name. */
function openShape({ text, glue }: Piece, isCompound: boolean): 'strong' | 'weak' | undefined {
	if (isSize(text)) return /[mMT]$/u.test(text) ? undefined : 'strong';
	if (/^v?\d{1,2}\.\d{1,2}(?:[a-z]|V)?$/u.test(text))
		return glue === 'hyphen' || !text.startsWith('v') ? 'strong' : 'weak';
	if (glue === 'hyphen' && (/^\d{1,2}[a-zV]$/u.test(text) || /^[VRMK]\d(?:\.\d)?$/u.test(text)))
		return 'strong';
	if (glue === 'hyphen' && /^\d{1,2}$/u.test(text)) return 'weak';
	return isCompound && /^\d(?:\.\d)?$/u.test(text) ? 'weak' : undefined;
}
