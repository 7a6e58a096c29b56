/** How the entries of a list are ordered, by what each carries as data. */
import { plainLetters } from '../model/letter.ts';

/** One value for each way to sort, as written in the page. */
export type EntryData = Readonly<Partial<Record<string, string>>>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byName = (a: EntryData, b: EntryData): number =>
	compare(plainLetters(a['name'] ?? ''), plainLetters(b['name'] ?? ''));

/** Numbers and dates fall, names rise and settle what is equal. */
export function compareEntries(a: EntryData, b: EntryData, key: string): number {
	if (key === 'name') return byName(a, b);
	const [left, right] = [a[key] ?? '', b[key] ?? ''];
	return (key === 'recent' ? compare(right, left) : Number(right) - Number(left)) || byName(a, b);
}

/** Letters in use, in order, with how many entries have each. */
export const countLetters = (
	letters: readonly string[],
): readonly { readonly letter: string; readonly count: number }[] =>
	[...Map.groupBy(letters.filter(Boolean), (letter) => letter)]
		.map(([letter, { length: count }]) => ({ letter, count }))
		.sort((a, b) => compare(a.letter, b.letter));
