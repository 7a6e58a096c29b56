/** Lists by name: their order, and the parts of one that is too long for one page, by first letter. */
import { compareText, type Entity } from '../model/index.ts';
import { letterOf, plainLetters } from '../model/letter.ts';
import type { Link } from './link.ts';

export interface LetterGroup<Item> {
	readonly letter: string;
	readonly items: readonly Item[];
}

export interface LetterLink extends Link {
	readonly count: number;
	readonly isCurrent: boolean;
}

export const byName = (a: Entity, b: Entity): number =>
	compareText(plainLetters(a.name), plainLetters(b.name)) || compareText(a.id, b.id);

/** Groups of a list, which every page of it asks for. */
const grouped = new WeakMap<readonly unknown[], readonly LetterGroup<unknown>[]>();

/** Digits first, then letters, then what has neither; items keep their order. A list has its names in one way only. */
export function groupByLetter<Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
): readonly LetterGroup<Item>[] {
	const known = grouped.get(items) as readonly LetterGroup<Item>[] | undefined;
	if (known) return known;
	const groups = [...Map.groupBy(items, (item) => letterOf(nameOf(item)))]
		.map(([letter, members]) => ({ letter, items: members }))
		.toSorted((a, b) => compareText(rank(a.letter), rank(b.letter)));
	grouped.set(items, groups);
	return groups;
}

const rank = (letter: string): string => (letter === '…' ? '\u{10FFFF}' : letter);

export const linkLetters = <Item>(
	groups: readonly LetterGroup<Item>[],
	hrefOf: (letter: string) => string,
	current?: string,
): readonly LetterLink[] =>
	groups.map(({ letter, items }) => ({
		name: letter,
		href: hrefOf(letter),
		count: items.length,
		isCurrent: letter === current,
	}));
