/** Numbers with a unit, as English texts write them: `15 trillion tokens`, `405B`, `17%`, `$0.50`. */

export interface Amount {
	/** Offsets in the text, approximators (`around`) included. */
	readonly start: number;
	readonly end: number;
	/** A range (`2 to 4`) keeps its words. */
	readonly value: number | string;
	/** A currency sign or per cent written at the number itself. */
	readonly sign?: '$' | '€' | '£' | '%';
	/** `B` of `405B`: a size where no unit follows. */
	readonly magnitude?: string;
}

const magnitudes: ReadonlyMap<string, number> = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['k', 1e3],
	['million', 1e6],
	['m', 1e6],
	['mn', 1e6],
	['billion', 1e9],
	['bn', 1e9],
	['b', 1e9],
	['trillion', 1e12],
	['t', 1e12],
]);
const smallWords: ReadonlyMap<string, number> = new Map(
	'two three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, at) => [word, at + 2] as const),
);
const pattern = new RegExp(
	[
		String.raw`(?:(?:around|about|approximately|roughly|nearly|almost|over|more than|less than|fewer than|up to|at least|some|under)\s+|[~≈]\s?)?`,
		String.raw`(?<sign>[$€£])?`,
		String.raw`(?<range>(?<![\p{L}\p{N}.,-])\d[\d.,]*\s?(?:to|–|-)\s?(?=\d))?`,
		String.raw`(?<![\p{L}\p{N}.,]|(?<!\d\s?)-)(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:${[...smallWords.keys()].join('|')})(?=\s))`,
		String.raw`(?:(?<percent>\s?%)|(?:(?<=\d)|[\s-])(?<magnitude>hundred|thousand|million|billion|trillion|bn|mn|[KMBT])(?![\p{L}\p{N}]))?`,
		String.raw`(?![\p{L}\p{N}]|[.,]\d)`,
	].join(''),
	'giu',
);

/** No amount is without one of these. */
const mayHold = new RegExp(String.raw`\d|${[...smallWords.keys()].join('|')}`, 'i');

/** Amounts in reading order. `8x7B`, `3.1` inside a name and dates are for the caller to leave out. */
export function findAmounts(text: string): readonly Amount[] {
	if (!mayHold.test(text)) return [];
	return [...text.matchAll(pattern)].flatMap((match): Amount[] => {
		const { sign, range = '', number = '', percent, magnitude } = match.groups ?? {};
		const plain = smallWords.get(number.toLowerCase()) ?? Number(number.replaceAll(',', ''));
		const factor = magnitudes.get(magnitude?.toLowerCase() ?? '') ?? 1;
		const value = Number((plain * factor).toPrecision(12));
		if (!Number.isFinite(value)) return [];
		const mark = percent === undefined ? sign : '%';
		return [
			{
				start: match.index,
				end: match.index + match[0].length,
				value: range === '' ? value : `${range}${number}${magnitude ? ` ${magnitude}` : ''}`,
				...(isSign(mark) && { sign: mark }),
				...(magnitude !== undefined && { magnitude }),
			},
		];
	});
}

const isSign = (mark: string | undefined): mark is '$' | '€' | '£' | '%' =>
	mark === '$' || mark === '€' || mark === '£' || mark === '%';
