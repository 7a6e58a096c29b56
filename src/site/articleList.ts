/** The items of a list, nested by their depth. */
import type { Block } from '../model/index.ts';
import type { SentenceSegment } from './prose.ts';

export interface ListPart {
	readonly ordered: boolean;
	readonly items: readonly {
		readonly segments: readonly SentenceSegment[];
		readonly checked?: boolean;
		readonly children: readonly ListPart[];
	}[];
}

export type Item = Extract<Block, { kind: 'listItem' }>;

/** Items of one run as nested lists, by their depth. */
export function nest(
	items: readonly Item[],
	segments: (block: Block) => readonly SentenceSegment[],
): ListPart {
	type Open = {
		depth: number;
		ordered: boolean;
		items: { segments: readonly SentenceSegment[]; checked?: boolean; children: ListPart[] }[];
	};
	const root: Open = {
		depth: items[0]?.depth ?? 1,
		ordered: items[0]?.ordered ?? false,
		items: [],
	};
	const open: Open[] = [root];
	for (const item of items) {
		while (open.length > 1 && (open.at(-1)?.depth ?? 0) > item.depth) open.pop();
		let list = open.at(-1) ?? root;
		const last = list.items.at(-1);
		if (item.continued && last) {
			last.segments = [
				...last.segments,
				{ parts: [{ isFirst: false, stretches: [{ text: ' ', marks: [] }] }] },
				...segments(item),
			];
			continue;
		}
		if (item.depth > list.depth && last) {
			const inner: Open = { depth: item.depth, ordered: item.ordered, items: [] };
			last.children.push(inner);
			open.push(inner);
			list = inner;
		}
		list.items.push({
			segments: segments(item),
			...(item.checked !== undefined && { checked: item.checked }),
			children: [],
		});
	}
	return root;
}
