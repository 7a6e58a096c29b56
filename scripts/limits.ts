/** What opening a page may cost. The reasons stand in docs/performance.md. */
import type { PageCost } from './pageCost.ts';

/** Each the most that is allowed. */
export interface Limits {
	readonly bytes: number;
	/** Cumulative layout shift; anything below a thousandth is nothing. */
	readonly shift: number;
	readonly firstPaintMs: number;
	readonly longestTaskMs: number;
	/** Elements laid out before anybody scrolls: what the longest task of a reading page consists of. */
	readonly elements: number;
	readonly readyMs: number;
}

export interface BudgetedPage {
	readonly name: string;
	/** Below the base. */
	readonly path: string;
	/** Selector of what the reader came for. */
	readonly until: string;
	readonly limits: Limits;
}

const reading: Limits = {
	bytes: 40_000,
	shift: 0.001,
	firstPaintMs: 1000,
	longestTaskMs: 50,
	elements: 700,
	readyMs: Infinity,
};

/** One page of each kind of the shipped content. */
export const budgetedPages: readonly BudgetedPage[] = [
	{ name: 'home', path: '', until: 'main', limits: { ...reading, elements: 1100 } },
	{ name: 'entity', path: 'models/llama-3-1/', until: 'main', limits: reading },
	{
		name: 'document',
		path: 'documents/llama-3-1-paper-club/',
		until: 'main',
		// The text at once: else going back into it would end elsewhere. What follows it is left for later.
		limits: { ...reading, elements: 900 },
	},
	{
		name: 'list',
		path: 'models/',
		until: '.list-tools',
		// The cells of a table cannot be left for later.
		limits: { ...reading, elements: 1000 },
	},
	{
		name: 'explorer',
		path: 'graph/',
		until: 'gist-graph[data-ready]',
		// A map is drawn in one go, below the head of its page; the words beneath it move down.
		limits: {
			bytes: 200_000,
			shift: 0.02,
			firstPaintMs: 1000,
			longestTaskMs: Infinity,
			elements: Infinity,
			readyMs: 1500,
		},
	},
];

type Measured = Pick<PageCost, keyof Limits>;

/** Names of the limits that a page breaks. */
export const brokenLimits = (cost: Measured, limits: Limits): readonly (keyof Limits)[] =>
	(Object.keys(limits) as (keyof Limits)[]).filter((key) => cost[key] > limits[key]);
