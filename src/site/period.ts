/** Years or months with what each brought: a chart that is a table. */
import { compareText } from '../model/index.ts';
import type { Voice } from '../strings/index.ts';
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
	/** `Year`, or `Month`. */
	readonly unit: string;
	/** What the chart shows. */
	readonly caption: string;
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
const monthsOfYear = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

const nothing: Periods = { unit: '', caption: '', periods: [] };

export const yearOf = (date: string): string => date.slice(0, 4);
export const monthOf = (date: string): string => date.slice(0, 7);

/** Anchor of a year `2024` or a month `2024-07`. */
export const periodId = (period: string): string => `in-${period}`;

export function periodsOf({ say, sayMonth }: Voice, dated: readonly Dated[]): Periods {
	const dates = dated.map(({ date }) => date).toSorted(compareText);
	const [first, last] = [dates[0], dates.at(-1)];
	if (first === undefined || last === undefined) return nothing;
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
		unit: say(isLong ? 'year' : 'month'),
		caption: say(isLong ? 'chartByYear' : 'chartByMonth'),
		periods: rows.map(({ key, documents, entities }) => ({
			name: sayMonth(key),
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
		.flatMap((year) => monthsOfYear.map((month) => `${year}-${month}`))
		.filter((month) => month >= first && month <= last);
