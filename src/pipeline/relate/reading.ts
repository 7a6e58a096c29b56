/**
 * A line read: items with their tags, and mentions joined into groups where a list names several things at
 * once (`A, B and C`). The patterns look for ends in groups, never in single mentions.
 */
import type { Mention, TypeId } from '../../model/index.ts';
import type { Item } from './item.ts';
import { tagItems } from './tag/index.ts';
import type { Tag } from './tag/tag.ts';
import type { Grammar } from './grammar/index.ts';

export interface Group {
	/** Item indices of the mentions, in reading order. */
	readonly members: readonly number[];
	/** First and last item covered. */
	readonly start: number;
	readonly end: number;
}

export interface Reading {
	readonly items: readonly Item[];
	readonly tags: readonly Tag[];
	readonly groups: readonly Group[];
	/** Group that an item is a member of or lies inside. */
	readonly groupAt: readonly (Group | undefined)[];
	/** Type of a mention item: its best reading's, or what its description is headed by. */
	readonly typeAt: (at: number) => TypeId | undefined;
	/** Whether that type is little more than a guess. */
	readonly isGuessAt: (at: number) => boolean;
	readonly mentionAt: (at: number) => Mention | undefined;
	readonly grammar: Grammar;
}

/** Below this confidence a reading's type decides nothing. */
const leastSure = 0.5;

export const typeOf = (mention: Mention | undefined): TypeId | undefined =>
	mention?.readings[0]?.type ?? mention?.headType;

/** Reads the items of one line. Any sequence is acceptable. */
export function readLine(
	items: readonly Item[],
	mentions: readonly Mention[],
	grammar: Grammar,
): Reading {
	const tags = tagItems(items, grammar);
	const mentionAt = (at: number): Mention | undefined => {
		const index = items[at]?.mention;
		return index === undefined ? undefined : mentions[index];
	};
	const typeAt = (at: number): TypeId | undefined => typeOf(mentionAt(at));
	const groups = findGroups(items, tags, typeAt);
	const groupAt: (Group | undefined)[] = items.map(() => undefined);
	for (const group of groups)
		for (let at = group.start; at <= group.end; at += 1) groupAt[at] = group;
	const isGuessAt = (at: number): boolean => {
		const best = mentionAt(at)?.readings[0];
		return best !== undefined && best.confidence < leastSure;
	};
	return { items, tags, groups, groupAt, typeAt, isGuessAt, mentionAt, grammar };
}

/** Reads lines of one document, each once. */
export type ReadLine = (items: readonly Item[]) => Reading;

export function lineReader(mentions: readonly Mention[], grammar: Grammar): ReadLine {
	const known = new Map<readonly Item[], Reading>();
	return (items) => {
		const reading = known.get(items) ?? readLine(items, mentions, grammar);
		known.set(items, reading);
		return reading;
	};
}

/** A mention that only modifies what follows: `Meta's` Llama, the `Llama 2` paper keeps its own place. */
export const isModifier = (tags: readonly Tag[], at: number): boolean =>
	tags[at] === 'mention' && (tags[at + 1] === 'possessive' || tags[at + 1] === 'mention');

type Link = 'comma' | 'and' | undefined;

function findGroups(
	items: readonly Item[],
	tags: readonly Tag[],
	typeAt: (at: number) => TypeId | undefined,
): readonly Group[] {
	const heads = tags.flatMap((tag, at) => (tag === 'mention' && !isModifier(tags, at) ? [at] : []));
	const links = heads.map((head, index): Link => {
		const next = heads[index + 1];
		return next === undefined
			? undefined
			: linkBetween(items, tags, typeAt, head, next, heads[0] ?? head);
	});
	const groups: Group[] = [];
	for (let first = 0; first < heads.length;) {
		const size = groupSize(heads, links, first, typeAt, (at) => goesOn(tags, at));
		const members = heads.slice(first, first + size);
		groups.push({ members, start: members[0] ?? 0, end: members.at(-1) ?? 0 });
		first += size;
	}
	return groups;
}

/** Does a list go on behind a name with what has none: `A, B, and tools for them`? */
function goesOn(tags: readonly Tag[], at: number): boolean {
	let i = at + 1;
	while (tags[i] === 'noun' && i - at <= 2) i += 1;
	if (tags[i] === 'comma') i += 1;
	return tags[i] === 'coordinator' && tags[i + 1] === 'noun';
}

/** How many heads from `first` on form one list: joined by commas up to a conjunction, or three alike. */
function groupSize(
	heads: readonly number[],
	links: readonly Link[],
	first: number,
	typeAt: (at: number) => TypeId | undefined,
	goesOnBehind: (at: number) => boolean,
): number {
	let last = first;
	while (links[last] === 'comma') last += 1;
	const commas = last - first + 1;
	if (links[last] === 'and') {
		while (links[last] === 'and') last += 1;
		return last - first + 1;
	}
	const types = new Set(heads.slice(first, first + commas).map(typeAt));
	const isList = commas >= 3 || (commas === 2 && goesOnBehind(heads[last] ?? 0));
	return isList && types.size === 1 ? commas : 1;
}

function linkBetween(
	items: readonly Item[],
	tags: readonly Tag[],
	typeAt: (at: number) => TypeId | undefined,
	left: number,
	right: number,
	start: number,
): Link {
	let at = left + 1;
	let nouns = 0;
	// Of `warm-up/decay schedules, batch size` the slash joins no names.
	if (items[at]?.text === '/' && tags[at + 1] === 'noun') at += 2;
	while (tags[at] === 'noun' && nouns < 2) {
		at += 1;
		nouns += 1;
	}
	let link: Link;
	if (tags[at] === 'comma' && items[at]?.text === ',') {
		link = 'comma';
		at += 1;
	}
	if (tags[at] === 'coordinator' && !/^(?:but|nor|yet)$/.test(items[at]?.text ?? '')) {
		link = 'and';
		at += 1;
	} else {
		const length = joiningAt(items, at);
		if (length > 0) link = 'and';
		at += length;
	}
	if (!link || right - at > 5) return undefined;
	if (nouns > 0 && link === 'comma' && typeAt(left) !== typeAt(right)) return undefined;
	let plain = 0;
	for (let index = at; index < right; index += 1) {
		const tag = tags[index];
		if (tag === 'noun') plain += 1;
		else if (tag === 'determiner') {
			if (link === 'comma' && typeAt(left) !== typeAt(right)) return undefined;
		} else if (tag !== 'number' && tag !== 'mention' && tag !== 'possessive') return undefined;
	}
	if (plain > 3 || (plain > 0 && link === 'comma' && typeAt(left) !== typeAt(right)))
		return undefined;
	return link === 'and' && opensClause(tags, typeAt, left, right, start) ? undefined : link;
}

const joining = [
	['as', 'well', 'as'],
	['but', 'also'],
];

/** How many words join as `and` does: `as well as`, `not only A but also B`. */
const joiningAt = (items: readonly Item[], at: number): number =>
	joining.find((words) => words.every((word, offset) => items[at + offset]?.text === word))
		?.length ?? 0;

/** Is one more of a kind joined by `and`, as of `A and B released C` the second? */
const isJoined = (
	tags: readonly Tag[],
	typeAt: (at: number) => TypeId | undefined,
	at: number,
	first: number,
): boolean =>
	tags[at] === 'coordinator' && tags[at + 1] === 'mention' && typeAt(at + 1) === typeAt(first);

/** In `Meta released Llama and Google released Gemini` the second name is no item of a list. */
function opensClause(
	tags: readonly Tag[],
	typeAt: (at: number) => TypeId | undefined,
	left: number,
	right: number,
	start: number,
): boolean {
	if (
		tags[left - 1] === 'coordinator' &&
		tags[left - 2] === 'comma' &&
		typeAt(left) === typeAt(right)
	)
		return false;
	let after = right + 1;
	while (isJoined(tags, typeAt, after, right)) after += 2;
	while (tags[after] === 'adverb') after += 1;
	const next = tags[after];
	const isVerb =
		next === 'finite' || next === 'be' || next === 'have' || next === 'modal' || next === 'do';
	if (!isVerb) return false;
	const hasVerbBefore = tags
		.slice(0, left)
		.some((tag) => tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'gerund');
	return hasVerbBefore && (typeAt(left) !== typeAt(right) || start < left || hasVerbBefore);
}
