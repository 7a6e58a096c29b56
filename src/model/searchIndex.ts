/** What the search palette loads: every name the site knows, in columns. The browser imports it alone. */
export interface SearchIndex {
	readonly version: 1;
	/** Headings of the groups of results, in the order to show: types, then Documents, then Topics. */
	readonly kinds: readonly string[];
	/** Columns of equal length. */
	readonly name: readonly string[];
	readonly aliases: readonly (readonly string[])[];
	/** Index into `kinds`. */
	readonly kind: readonly number[];
	/** Page, below the site's base. */
	readonly path: readonly string[];
	/** Connections: of two equal matches the better connected comes first. */
	readonly weight: readonly number[];
}
