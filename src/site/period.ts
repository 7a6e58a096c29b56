/** Years or months with what each brought: a chart that is a table. */
import { compareText } from '../model/index.ts';
import { barWidth } from './bar.ts';

export interface Period {
	/** `2024`, or `July 2024`. */
	readonly name: string;
	/** To its documents on the page; absent where it has none. */
	readonly href?: string;
	readonly documents: Count;
	/** First named in them. */
	readonly entities: Count;
}

interface Count {
	readonly count: number;
	/** Of its bar, in per cent of the longest. */
	readonly width: number;
}

export interface Periods {
	readonly unit: 'Year' | 'Month';
	/** In order; empty ones are among them where that makes no endless list. */
	readonly periods: readonly Period[];
}

/** A document that a period counts. */
interface Dated {
	/** ISO date. */
	readonly date: string;
	readonly entities: number;
}

/** Above this the chart is by year. */
const mostMonths = 24;
const mostRows = 60;
const monthNames = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December'],
];

export const yearOf = (date: string): string => date.slice(0, 4);
export const monthOf = (date: string): string => date.slice(0, 7);

/** Anchor of a year `2024` or a month `2024-07`. */
export const periodId = (period: string): string => `in-${period}`;

/** `2024-07` gives `July 2024`, `2024` stays. */
export const periodName = (period: string): string =>
	`${monthNames[Number(period.slice(5)) - 1] ?? ''} ${yearOf(period)}`.trim();

export function periodsOf(dated: readonly Dated[]): Periods {
	const dates = dated.map(({ date }) => date).toSorted(compareText);
	const [first, last] = [dates[0], dates.at(-1)];
	if (first === undefined || last === undefined) return { unit: 'Year', periods: [] };
	const isLong = monthsBetween(monthOf(first), monthOf(last)).length > mostMonths;
	const keyOf = isLong ? yearOf : monthOf;
	const groups = Map.groupBy(dated, ({ date }) => keyOf(date));
	const all = isLong
		? yearsBetween(yearOf(first), yearOf(last))
		: monthsBetween(monthOf(first), monthOf(last));
	const shown = all.length > mostRows ? [...groups.keys()].toSorted(compareText) : all;
	const rows = shown.map((key) => {
		const members = groups.get(key) ?? [];
		const entities = members.reduce((sum, one) => sum + one.entities, 0);
		return { key, documents: members.length, entities };
	});
	const most = (count: 'documents' | 'entities'): number =>
		Math.max(...rows.map((row) => row[count]));
	const [mostDocuments, mostEntities] = [most('documents'), most('entities')];
	return {
		unit: isLong ? 'Year' : 'Month',
		periods: rows.map(({ key, documents, entities }) => ({
			name: periodName(key),
			...(documents > 0 && { href: `#${periodId(key)}` }),
			documents: { count: documents, width: barWidth(documents, mostDocuments) },
			entities: { count: entities, width: barWidth(entities, mostEntities) },
		})),
	};
}

const yearsBetween = (first: string, last: string): readonly string[] =>
	Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) =>
		String(Number(first) + at).padStart(4, '0'),
	);

const monthsBetween = (first: string, last: string): readonly string[] =>
	yearsBetween(yearOf(first), yearOf(last))
		.flatMap((year) => monthNames.map((_, at) => `${year}-${String(at + 1).padStart(2, '0')}`))
		.filter((month) => month >= first && month <= last);
