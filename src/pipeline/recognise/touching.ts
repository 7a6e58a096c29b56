/** Which of many spans touch one? Long passages hold thousands, so they are sought and not walked through. */
import type { Span } from '../../model/index.ts';

/**
 * Range of the items whose spans share a character with `span`; `to` is exclusive.
 *
 * @param items sorted, none overlapping another
 */
export function touching<Item>(
	items: readonly Item[],
	span: Span,
	spanOf: (item: Item) => Span,
): { readonly from: number; readonly to: number } {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spanOf(items[middle]!).end <= span.start) low = middle + 1;
		else high = middle;
	}
	let last = low;
	while (last < items.length && spanOf(items[last]!).start < span.end) last += 1;
	return { from: low, to: last };
}
