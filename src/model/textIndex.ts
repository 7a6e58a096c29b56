/** `pagefind/documents.json`: what is known of each text that full-text search finds. The browser imports it alone. */
export interface TextIndex {
	readonly version: 1;
	/** Columns of equal length, by path: what Pagefind calls the text, its title, and its kind and date or ''. */
	readonly id: readonly string[];
	readonly title: readonly string[];
	readonly kind: readonly string[];
	/** As the document tells it: `2024`, `2024-07` or `2024-07-23`. */
	readonly date: readonly string[];
}
