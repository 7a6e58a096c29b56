/** Does asynchronous work on all items, at most `limit` at a time, begun in their order. */
export async function each<Item>(
	items: readonly Item[],
	limit: number,
	work: (item: Item, at: number) => Promise<void>,
): Promise<void> {
	const waiting = items.entries();
	await Promise.all(
		Array.from({ length: limit }, async () => {
			for (const [at, item] of waiting) await work(item, at);
		}),
	);
}
