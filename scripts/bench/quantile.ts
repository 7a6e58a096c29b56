/** What several measurements of the same come to. */

/** The least value that `share` of all values do not exceed: 0.5 gives the median, of an even number the lower one. */
export const quantile = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median of each figure by itself. */
export function medians<Key extends string>(
	runs: readonly Readonly<Record<Key, number>>[],
): Readonly<Record<Key, number>> {
	const keys = Object.keys(runs[0] ?? {}) as Key[];
	return Object.fromEntries(
		keys.map((key) => [key, median(runs.map((run) => run[key]))]),
	) as Record<Key, number>;
}
