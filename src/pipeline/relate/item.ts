/**
 * A sentence as the patterns read it: words and marks, each mention one item whatever its words. What stands
 * in parentheses is taken out and read apart, behind the mention it explains.
 */
import type { Block, Document, Mention, Sentence } from '../../model/index.ts';
import { beForms, prepositions, relatives } from './wordLists.ts';

export interface Item {
	readonly kind: 'mention' | 'word' | 'number' | 'mark';
	/** Lower case; a possessive is `'s`. */
	readonly text: string;
	readonly raw: string;
	/** Offsets in the block's text. */
	readonly start: number;
	readonly end: number;
	/** Index into the document's mentions, for a mention. */
	readonly mention?: number;
}

export interface Line {
	readonly items: readonly Item[];
	/** Parentheses, each with the item it follows. */
	readonly asides: readonly { readonly after: number; readonly items: readonly Item[] }[];
}

const tokenPattern =
	/[$€£~≈<>±+×]?\d(?:[\d.,]*\d)?%?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’.&/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|['’]s?(?![\p{L}])|[^\s\p{L}\p{N}]/gu;

/** Items of a range of a block's text, the mentions in it taken whole. */
export function itemise(
	block: Pick<Block, 'text' | 'role'>,
	from: number,
	to: number,
	mentions: readonly (readonly [index: number, mention: Mention])[],
): readonly Item[] {
	const items: Item[] = [];
	let at = from;
	const readWords = (end: number): void => {
		for (const { 0: raw, index } of block.text.slice(at, end).matchAll(tokenPattern))
			items.push(toItem(raw, at + index));
	};
	for (const [index, mention] of mentions) {
		const { start, end } = mention;
		if (start < at || end > to) continue;
		readWords(start);
		const stop =
			mention.form === 'description' && block.role === 'description'
				? headEnd(block.text, start, end)
				: end;
		items.push({
			kind: 'mention',
			text: '',
			raw: block.text.slice(start, stop),
			start,
			end: stop,
			mention: index,
		});
		at = stop;
	}
	readWords(to);
	return items;
}

function toItem(raw: string, start: number): Item {
	const { kind, text } = readToken(raw);
	return { kind, text, raw, start, end: start + raw.length };
}

type Token = Pick<Item, 'kind' | 'text'>;

const tokens = new Map<string, Token>();
const mostTokens = 40_000;

/** Reads words and marks once each; forgets all when there are very many. */
function readToken(raw: string): Token {
	const known = tokens.get(raw);
	if (known) return known;
	if (tokens.size >= mostTokens) tokens.clear();
	const token = tokenOf(raw);
	tokens.set(raw, token);
	return token;
}

function tokenOf(raw: string): Token {
	if (/^['’]s?$/.test(raw)) return { kind: 'mark', text: raw.length > 1 ? "'s" : "'" };
	const text = raw.toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-');
	const kind = /^\p{L}/u.test(raw) ? 'word' : /\d/.test(raw) ? 'number' : 'mark';
	return { kind, text: kind === 'mark' && /[—–]/.test(raw) ? '—' : text };
}

const headStop = /\s(?=([\p{L}-]+))|(?=[,;:(])/gu;

/** A description may span a whole clause; only its leading noun phrase stands for the thing. */
function headEnd(text: string, start: number, end: number): number {
	const inner = text.slice(start, end);
	for (const { index, 1: word } of inner.matchAll(headStop)) {
		if (index < 3) continue;
		if (word === undefined || isPhraseEnd(word.toLowerCase())) return start + index;
	}
	return end;
}

const isPhraseEnd = (word: string): boolean =>
	prepositions.has(word) ||
	relatives.has(word) ||
	beForms.has(word) ||
	/^(?:to|used|built|made|developed|created|mentioned|discussed|identified|noted|known)$/.test(
		word,
	);

const brackets = new Set(['(', '[', ')', ']']);

/** Items with the parentheses taken out; an unclosed one runs to the end. */
export function takeAsides(items: readonly Item[]): Line {
	if (!items.some(({ text }) => brackets.has(text))) return { items, asides: [] };
	const kept: Item[] = [];
	const asides: { after: number; items: readonly Item[] }[] = [];
	let inside: Item[] | undefined;
	let depth = 0;
	for (const item of items) {
		const { kind, text } = item;
		if (kind === 'mark' && (text === '(' || text === '[')) {
			depth += 1;
			inside ??= [];
			continue;
		}
		if (kind === 'mark' && (text === ')' || text === ']')) {
			depth = Math.max(0, depth - 1);
			if (depth === 0 && inside) {
				if (inside.length > 0) asides.push({ after: kept.length - 1, items: inside });
				inside = undefined;
			}
			continue;
		}
		(inside ?? kept).push(item);
	}
	if (inside && inside.length > 0) asides.push({ after: kept.length - 1, items: inside });
	return { items: kept, asides };
}

/** Mentions of each sentence, in reading order; what has no type fits no pattern and is left to be read as words. */
export function groupBySentence(
	mentions: readonly Mention[],
): ReadonlyMap<number, readonly (readonly [index: number, mention: Mention])[]> {
	return Map.groupBy(
		mentions
			.map((mention, index) => [index, mention] as const)
			.filter(([, { readings, headType }]) => readings.length > 0 || headType !== undefined)
			.toSorted(([, a], [, b]) => a.block - b.block || a.start - b.start || b.end - a.end),
		([, { sentence }]) => sentence,
	);
}

/** Items of a sentence, what stands in parentheses among them. */
export function itemsOf(
	{ blocks }: Pick<Document, 'blocks'>,
	{ block, start, end }: Pick<Sentence, 'block' | 'start' | 'end'>,
	mentions: readonly (readonly [index: number, mention: Mention])[],
): readonly Item[] {
	const found = blocks[block];
	const here = mentions.filter(([, mention]) => mention.block === block);
	return found ? itemise(found, start, end, here) : [];
}

/** The line of a sentence. */
export const lineOf = (...sentence: Parameters<typeof itemsOf>): Line =>
	takeAsides(itemsOf(...sentence));
