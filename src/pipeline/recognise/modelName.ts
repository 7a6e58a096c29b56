/**
 * The grammar of model names: family, then version, size and variant in any order, glued by hyphens or
 * spaces (`Llama 3.1 405B`, `Qwen2.5-VL-32B-Instruct`, `GPT-4o mini`). Families come from the lexicon; an
 * unknown word counts as one where a size or a version with a dot follows it.
 */
import type { NameParts } from '../../model/index.ts';
import type { Families, Family } from './family.ts';
import {
	isLowerVariant,
	isRelease,
	isSize,
	isUnit,
	isVariantWord,
	isVersion,
	type Piece,
} from './pieces.ts';
import { isGeneralWord, isMeasureWord } from './stopWords.ts';

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

/** All model names of a row of pieces, in order, none inside another. */
export function parseModelNames(
	pieces: readonly Piece[],
	text: string,
	families: Families,
): readonly ModelName[] {
	const names: ModelName[] = [];
	for (let at = 0; at < pieces.length; at += 1) {
		const name = parseKnown(pieces, at, text, families) ?? parseOpen(pieces, at, text, families);
		if (!name) continue;
		names.push(name);
		at = name.last;
	}
	return names;
}

interface Head {
	readonly family: string;
	readonly known?: Family;
	/** First piece behind the family. */
	readonly next: number;
	/** Version glued to the family without a separator: `Qwen2.5`. */
	readonly joined?: string;
}

function parseKnown(
	pieces: readonly Piece[],
	at: number,
	text: string,
	families: Families,
): ModelName | undefined {
	const head = longestFamily(pieces, at, families);
	if (!head) return undefined;
	const tail = readTail(pieces, head, text, families);
	const isNumbered = head.joined !== undefined || tail.last >= head.next;
	return isNumbered ? toName(pieces, at, head, tail, text, false) : undefined;
}

function longestFamily(
	pieces: readonly Piece[],
	at: number,
	{ byWords, longest }: Families,
): Head | undefined {
	let found: Head | undefined;
	let key = '';
	for (let to = at; to < at + longest; to += 1) {
		const piece = pieces[to];
		if (!piece || (to > at && piece.glue === 'break')) break;
		key = key === '' ? piece.text.toLowerCase() : `${key} ${piece.text.toLowerCase()}`;
		const family = byWords.get(key);
		if (family && isFamilyCase(pieces, at, to, family))
			found = { family: family.spelling, known: family, next: to + 1 };
		const joined = /^(\p{L}{2,})(v?\d[\p{L}\d.]*)$/u.exec(piece.text);
		const stem =
			joined?.[1] === undefined
				? undefined
				: byWords.get(`${key.slice(0, key.length - piece.text.length)}${joined[1].toLowerCase()}`);
		if (
			!family &&
			stem &&
			joined?.[2] &&
			isVersion(joined[2]) &&
			isFamilyCase(pieces, at, to, stem)
		)
			found = { family: stem.spelling, known: stem, next: to + 1, joined: joined[2] };
	}
	return found;
}

/** A family is written as the lexicon does, in capitals, or in lower case as part of a slug. */
function isFamilyCase(
	pieces: readonly Piece[],
	from: number,
	to: number,
	{ spellings }: Family,
): boolean {
	const written = pieces
		.slice(from, to + 1)
		.map(({ text }) => text)
		.join(' ');
	const stem = written.replace(/(?<=\p{L}{2})v?\d.*$/u, '');
	if (spellings.has(written) || spellings.has(stem)) return true;
	if (!/\p{Ll}/u.test(stem)) return true;
	if (/\p{Lu}/u.test(stem))
		return (
			stem.charAt(0) === stem.charAt(0).toUpperCase() &&
			[...spellings].some((one) => /^\p{Lu}/u.test(one))
		);
	return /\d/u.test(written) || pieces[to + 1]?.glue === 'hyphen';
}

interface Tail {
	readonly last: number;
	readonly version?: string;
	readonly size?: string;
	readonly variants: readonly string[];
}

function readTail(pieces: readonly Piece[], head: Head, text: string, families: Families): Tail {
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
function isQuantity(text: string, piece: Piece, next: Piece | undefined): boolean {
	if (/^(?:%|[,.]\d|°|x\b)/u.test(text.slice(piece.end, piece.end + 2))) return true;
	if (!next || next.glue === 'break') return false;
	if (isSize(piece.text)) return /^(?:param(?:eter)?s?|tokens?)$/iu.test(next.text);
	return (
		/^\d+$/u.test(piece.text) &&
		isUnit(next.text) &&
		!/^(?:models?|variants?|versions?|sizes?|per|to|out|of)$/iu.test(next.text)
	);
}

function toName(
	pieces: readonly Piece[],
	first: number,
	head: Head,
	tail: Tail,
	text: string,
	isOpen: boolean,
	needsCue = false,
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
		isOpen,
		needsCue,
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

function parseOpen(
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
		return toName(pieces, at, head, readTail(pieces, head, text, families), text, true);
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
		: toName(pieces, at, head, tail, text, true, shape === 'weak');
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
