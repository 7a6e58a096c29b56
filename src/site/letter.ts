/** The parts of a list that is too long for one page, by first letter. */
import { compareText } from '../model/index.ts';
import { letterOf } from '../model/letter.ts';
import type { Link } from './link.ts';

export interface LetterGroup<Item> {
	readonly letter: string;
	readonly items: readonly Item[];
}

export interface LetterLink extends Link {
	readonly count: number;
	readonly isCurrent: boolean;
}

/** Digits first, then letters, then what has neither; items keep their order. */
export const groupByLetter = <Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
): readonly LetterGroup<Item>[] =>
	[...Map.groupBy(items, (item) => letterOf(nameOf(item)))]
		.map(([letter, members]) => ({ letter, items: members }))
		.toSorted((a, b) => compareText(rank(a.letter), rank(b.letter)));

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
