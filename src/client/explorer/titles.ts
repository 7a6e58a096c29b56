/** Titles as one types them: beginnings of words in any order, without regard to case and marks. */
import { plainLetters } from '../../model/letter.ts';

/**
 * @returns places of the titles that hold every word typed: first where the title begins as typed, then where words
 * begin so, then where letters stand within; each in the order given. All for an empty query.
 */
export function compileTitles(titles: readonly string[]): (query: string) => readonly number[] {
	const known = titles.map((title) => ` ${plainLetters(title).replace(split, ' ')}`);
	return (query) => {
		const typed = plainLetters(query).replace(split, ' ').trim();
		const words = typed.split(' ');
		const rate = (title: string): number => {
			if (title.startsWith(` ${typed}`)) return 0;
			if (words.every((word) => title.includes(` ${word}`))) return 1;
			return words.every((word) => title.includes(word)) ? 2 : 3;
		};
		const rates = known.map(rate);
		return [0, 1, 2].flatMap((rank) => rates.flatMap((one, at) => (one === rank ? [at] : [])));
	};
}

const split = /[^\p{L}\p{N}]+/gu;
