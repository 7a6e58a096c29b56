/**
 * The grammar of model names: family, then version, size and variant in any order, glued by hyphens or
 * spaces (`Llama 3.1 405B`, `Qwen2.5-VL-32B-Instruct`, `GPT-4o mini`). Families come from the lexicon;
 * unknown ones are left to `openModel.ts`.
 */
import type { Families, Family } from './family.ts';
import { toName, type Head, type ModelName } from './modelParts.ts';
import { readTail } from './modelTail.ts';
import { parseOpen } from './openModel.ts';
import { isVersion, type Piece } from './pieces.ts';

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
	return isNumbered ? toName(pieces, at, head, tail, text, 'known') : undefined;
}

function longestFamily(
	pieces: readonly Piece[],
	at: number,
	{ byWords, openings, longest }: Families,
): Head | undefined {
	const opening = pieces[at]?.text.toLowerCase() ?? '';
	if (!openings.has(opening) && !/\d/.test(opening)) return undefined;
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
