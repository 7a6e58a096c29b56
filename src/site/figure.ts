/** A figure of a table: how many of how many, what it means, and the list behind it. */
import { barWidth } from './bar.ts';
import type { Voice } from '../strings/index.ts';

export interface FigurePart {
	readonly id: string;
	readonly title: string;
	readonly explanation: string;
	readonly figures: readonly Figure[];
}

export interface Figure {
	readonly name: string;
	/** To the list behind it. */
	readonly href?: string;
	readonly meaning: string;
	/** `1,613`. */
	readonly count: string;
	readonly share: Share;
}

export interface Share {
	/** `62 %`. */
	readonly text: string;
	/** Of its bar. */
	readonly width: number;
}

/** Nothing is rounded to all or to none. */
export function share({ say }: Voice, count: number, of: number): Share {
	const percent = of === 0 ? 0 : (count / of) * 100;
	const rounded = Math.round(percent);
	const text =
		rounded === 0 && count > 0
			? say('underOnePercent')
			: rounded === 100 && count < of
				? say('overNinetyNine')
				: say('percent', { percent: rounded });
	return { text, width: barWidth(count, of) };
}

export type Row = readonly [name: string, count: number, meaning: string, href?: string];

/** @param of what all are a share of; a row of none has no list to lead to */
export const figures = (voice: Voice, of: number, rows: readonly Row[]): readonly Figure[] =>
	rows.map(([name, count, meaning, to]) => ({
		name,
		...(to !== undefined && count > 0 && { href: to }),
		meaning,
		count: voice.sayNumber(count),
		share: share(voice, count, of),
	}));
