/**
 * Short forms of models, which only a name before them explains: `8B and 70B` after a family, `Flash-Lite`
 * behind `Gemini 2.5 Flash/`, `Sonnet` where Claude is spoken of.
 */
import type { NameParts } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { ModelName } from './modelParts.ts';
import { modelReading, openConfidence } from './modelReading.ts';
import { isMasked, type Passage } from './passage.ts';
import { isSize, isVariantWord, type Piece } from './pieces.ts';
import { readingOf, type Proposal } from './proposal.ts';
import { modelType } from './types.ts';

const shortConfidence = 0.8;

/** What a bare size or variant belongs to: the last name in the section, else the first of the document. */
export class Focus {
	#first: ModelName | undefined;
	#last: ModelName | undefined;
	#section = -1;

	enter(section: number): void {
		if (section === this.#section) return;
		this.#section = section;
		this.#last = undefined;
	}

	see(name: ModelName): void {
		this.#first ??= name;
		this.#last = name;
	}

	get name(): ModelName | undefined {
		return this.#last ?? this.#first;
	}
}

/** Short forms of a passage; moves the focus along. */
export function findShort(
	passage: Passage,
	pieces: readonly Piece[],
	names: readonly ModelName[],
	focus: Focus,
	gazetteer: Gazetteer,
): readonly Proposal[] {
	focus.enter(passage.block.section);
	const proposals: Proposal[] = [];
	let name = 0;
	for (let at = 0; at < pieces.length; at += 1) {
		const current = names[name];
		if (current && at >= current.first) {
			focus.see(current);
			name += 1;
			const behind = followers(passage.text, pieces, current);
			proposals.push(...behind.map((piece) => shortProposal(piece, current, passage, gazetteer)));
			at = Math.max(current.last, behind.length > 0 ? pieces.indexOf(behind.at(-1) as Piece) : 0);
			continue;
		}
		if (!isCount(pieces[at]?.text ?? '')) continue;
		const group = sizeGroup(passage.text, pieces, at);
		if (group.length === 0) continue;
		const base = names.find(({ start }) => start - (group.at(-1)?.end ?? 0) === 1) ?? focus.name;
		if (base && isDefinite(passage.text, group))
			proposals.push(...group.map((piece) => shortProposal(piece, base, passage, gazetteer)));
		at = pieces.indexOf(group.at(-1) ?? (pieces[at] as Piece), at);
	}
	return proposals;
}

/** `8B`, `8x7B`. */
const isCount = (text: string): boolean => /^(?:\d+x)?\d+(?:\.\d+)?[bB]$/u.test(text);

const isJoiningWord = ({ text }: Piece): boolean => /^(?:and|or|the)$/u.test(text);

const joiner = /^(?:\s*(?:,|\/|&|\band\b|\bor\b))+\s*(?:the\s+)?$/u;

/** Sizes and variants that go on a list which a full name opens: `Chameleon 7B/34B`, `Gemini 2.5 Pro and Flash`. */
function followers(text: string, pieces: readonly Piece[], name: ModelName): readonly Piece[] {
	const found: Piece[] = [];
	const { size, variant } = name.parts;
	let end = name.end;
	for (let at = name.last + 1; at < pieces.length; at += 1) {
		const piece = pieces[at];
		if (piece && isJoiningWord(piece)) continue;
		if (!piece || !joiner.test(text.slice(end, piece.start))) break;
		const isOne =
			(size !== undefined && isSize(piece.text)) ||
			(variant !== undefined && /^\p{Lu}/u.test(piece.text) && isVariantWord(piece.text));
		if (!isOne || /^\s+(?:parameters?|tokens?)\b/u.test(text.slice(piece.end, piece.end + 12)))
			break;
		const tail = pieces[at + 1];
		const isLonger = tail?.glue === 'hyphen' && isVariantWord(tail.text);
		const whole =
			isLonger && tail
				? { ...piece, end: tail.end, text: text.slice(piece.start, tail.end) }
				: piece;
		found.push(whole);
		end = whole.end;
		if (isLonger) at += 1;
	}
	return found;
}

/** Sizes in a row from a piece on, joined by commas and conjunctions; empty where none stands. */
function sizeGroup(text: string, pieces: readonly Piece[], at: number): readonly Piece[] {
	const group: Piece[] = [];
	for (let to = at; to < pieces.length; to += 1) {
		const piece = pieces[to];
		if (piece && to > at && isJoiningWord(piece)) continue;
		const last = group.at(-1);
		if (!piece || !isCount(piece.text)) break;
		if (
			piece.glue === 'hyphen' ||
			/[~$€£<>≈]\s?$/u.test(text.slice(Math.max(0, piece.start - 2), piece.start))
		)
			break;
		if (last && !joiner.test(text.slice(last.end, piece.start))) break;
		group.push(piece);
	}
	return group;
}

const definiteBefore =
	/\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Bb]oth|[Tt]his|flagship|['’]s)\s+(?:(?:new|larger?|largest|smaller|smallest|big|biggest|flagship|full|base|dense|open|instruct|original|small|latest)\s+){0,2}$/u;
const modelBehind =
	/^\s+(?:param(?:eter)?s?\s+)?(?:(?:base|chat|instruct|dense|open|language)\s+)?(?:models?|versions?|variants?|checkpoints?|sizes?|LLMs?)\b/u;
const quantityBehind =
	/^\s*(?:[-\u2010]?\s?(?:param(?:eter)?s?|tokens?|active|total|dollars?|users?|images?|pairs?|examples?|words?)\b|%)/u;

/** Do sizes stand for models, rather than count something? */
function isDefinite(text: string, group: readonly Piece[]): boolean {
	const start = group[0]?.start ?? 0;
	const end = group.at(-1)?.end ?? start;
	const behind = text.slice(end, end + 40);
	const isPointed = definiteBefore.test(text.slice(Math.max(0, start - 40), start));
	if (modelBehind.test(behind)) return isPointed || group.length > 1;
	if (quantityBehind.test(behind))
		return isPointed && group.length > 1 && /^\s+param/u.test(behind);
	return isPointed;
}

function shortProposal(
	piece: Pick<Piece, 'start' | 'end' | 'text'>,
	base: ModelName,
	passage: Passage,
	gazetteer: Gazetteer,
): Proposal {
	const isSizePiece = isSize(piece.text);
	const { family, version } = base.parts;
	const parts: NameParts = {
		family,
		...(version !== undefined && { version }),
		...(isSizePiece
			? { size: piece.text.toUpperCase().replace('X', 'x') }
			: { variant: piece.text }),
	};
	const name = `${base.base}${/-/u.test(base.name) && !/\s/u.test(base.name) ? '-' : ' '}${isSizePiece ? piece.text.toUpperCase().replace('X', 'x') : piece.text}`;
	return {
		passage: passage.index,
		start: piece.start,
		end: piece.end,
		form: 'short',
		trust: 'sure',
		readings: [modelReading(name, parts, shortConfidence, gazetteer)],
	};
}

/** Bare families that no entry is named after (`Mixtral`), and variants of one family only (`Sonnet`) behind a name of it. */
export function findBare(
	passage: Passage,
	pieces: readonly Piece[],
	focus: Focus,
	gazetteer: Gazetteer,
): readonly Proposal[] {
	const { byWords, byVariant } = gazetteer.families;
	return pieces.flatMap((piece, at): readonly Proposal[] => {
		const owner = byVariant.get(piece.text);
		const family = byWords.get(piece.text.toLowerCase());
		if (!owner && !family) return [];
		if (
			piece.glue === 'hyphen' ||
			pieces[at + 1]?.glue === 'hyphen' ||
			isMasked(passage, piece.start, piece.end)
		)
			return [];
		if (owner && focus.name?.parts.family === owner.spelling)
			return [shortProposal(piece, focus.name, passage, gazetteer)];
		if (!family?.standsAlone || !family.spellings.has(piece.text)) return [];
		const parts = { family: family.spelling };
		const readings = [readingOf(piece.text, modelType, 'grammar', openConfidence, { parts })];
		return [
			{
				passage: passage.index,
				start: piece.start,
				end: piece.end,
				form: 'name',
				trust: 'guess',
				readings,
			},
		];
	});
}
