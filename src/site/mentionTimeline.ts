/** When an entity was named: its dated documents along a line of time, for the margin of its page. */
import { compareText } from '../model/index.ts';
import type { Voice } from '../strings/index.ts';
import type { DocumentMentions } from './mentions.ts';

export interface MentionTimeline {
	/** SVG view box. */
	readonly box: string;
	/** The line that the bars stand on. */
	readonly base: number;
	readonly bars: readonly {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	}[];
	/** The first and the last date at the ends, beginnings of years between them where there is room. */
	readonly ticks: readonly {
		readonly x: number;
		readonly text: string;
		readonly anchor: 'start' | 'middle' | 'end';
	}[];
	/** The same in words. */
	readonly text: string;
}

const width = 336;
const barHeight = 48;
const labelHeight = 18;
/** Bars that fit side by side; documents of one stretch of time share a bar. */
const slots = 56;
const slotWidth = width / slots;
/** Room that a date at an end and the label of a year need. */
const dateWidth = 104;
const yearWidth = 48;
const dayMs = 86_400_000;

/** `undefined` where fewer than two documents have a date, or all have the same. */
export function timelineOf(
	voice: Voice,
	mentions: readonly DocumentMentions[],
): MentionTimeline | undefined {
	const dated = mentions
		.flatMap(({ date, count, document }) =>
			date === undefined ? [] : [{ date, count, name: document.name, day: toDay(date) }],
		)
		.toSorted((a, b) => compareText(a.date, b.date));
	const [first, last] = [dated[0], dated.at(-1)];
	if (!first || !last || first.day === last.day) return undefined;
	const slotOf = (day: number): number =>
		Math.round(((day - first.day) / (last.day - first.day)) * (slots - 1));
	const counts = new Map<number, number>();
	for (const { day, count } of dated)
		counts.set(slotOf(day), (counts.get(slotOf(day)) ?? 0) + count);
	const most = Math.max(...counts.values());
	return {
		box: `0 0 ${width} ${barHeight + labelHeight}`,
		base: barHeight,
		bars: [...counts].map(([slot, count]) => {
			const height = round(Math.max(3, (barHeight - 2) * (count / most)));
			return {
				x: round(slot * slotWidth),
				y: round(barHeight - height),
				width: slotWidth - 1,
				height,
			};
		}),
		ticks: [
			{ x: 0, text: voice.sayDate(first.date), anchor: 'start' },
			...yearsBetween(first.day, last.day),
			{ x: width, text: voice.sayDate(last.date), anchor: 'end' },
		],
		text: inWords(voice, dated),
	};
}

function inWords(
	{ say, sayDate }: Voice,
	dated: readonly { readonly date: string; readonly count: number; readonly name: string }[],
): string {
	const total = dated.reduce((sum, { count }) => sum + count, 0);
	const best = dated.reduce((a, b) => (b.count > a.count ? b : a));
	const values = {
		mentions: say('countMentions', { count: total }),
		documents: say('inDatedDocuments', { count: dated.length }),
		first: sayDate(dated[0]?.date ?? ''),
		last: sayDate(dated.at(-1)?.date ?? ''),
	};
	return best.count === 1
		? say('mentionedOver', values)
		: say('mentionedMost', {
				...values,
				most: best.count,
				name: best.name,
				date: sayDate(best.date),
			});
}

function yearsBetween(first: number, last: number): MentionTimeline['ticks'] {
	const yearOf = (day: number): number => new Date(day * dayMs).getUTCFullYear();
	const placeOf = (day: number): number => round(((day - first) / (last - first)) * width);
	const [from, to] = [yearOf(first), yearOf(last)];
	const step = Math.max(1, Math.ceil(((to - from) * yearWidth) / width));
	return Array.from({ length: to - from }, (_, at) => from + 1 + at)
		.filter((year) => (year - from) % step === 0)
		.map((year) => ({
			x: placeOf(Date.UTC(year) / dayMs),
			text: String(year),
			anchor: 'middle' as const,
		}))
		.filter(({ x }) => x >= dateWidth && x <= width - dateWidth);
}

/** Day of an ISO date; a month or a year counts from its first day. */
const toDay = (date: string): number => Math.floor(Date.parse(date) / dayMs);

const round = (value: number): number => Math.round(value * 10) / 10;
