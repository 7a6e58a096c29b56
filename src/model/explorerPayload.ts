/**
 * What the explorer draws: the graph in columns, so that a node is an index into each list. Apart from
 * the other nouns because the browser imports it alone. `packedGraph.ts` has it as it travels.
 */
export interface ExplorerPayload {
	readonly types: readonly {
		readonly id: string;
		readonly label: string;
		readonly plural: string;
		readonly route: string;
		/** Whether its list is parted by letter. */
		readonly isLong: boolean;
		/** Colours for the light and the dark theme. */
		readonly light: string;
		readonly dark: string;
	}[];
	readonly predicates: readonly {
		readonly id: string;
		readonly label: string;
		readonly inverse: string;
	}[];
	/** Topics, with the centre of their members on the map. */
	readonly communities: readonly {
		readonly slug: string;
		readonly label: string;
		readonly x: number;
		readonly y: number;
	}[];
	readonly documents: readonly {
		readonly slug: string;
		readonly title: string;
		readonly date?: string;
	}[];
	/** Columns of equal length. */
	readonly nodes: {
		readonly id: readonly string[];
		readonly label: readonly string[];
		/** Index into `types`. */
		readonly type: readonly number[];
		/** Rounded map units; the map is about 1000 wide. */
		readonly x: readonly number[];
		readonly y: readonly number[];
		readonly radius: readonly number[];
		/** Index into `communities`. */
		readonly community: readonly number[];
		/** Distinct neighbours by stated relations. */
		readonly degree: readonly number[];
		readonly mentions: readonly number[];
		/** Centralities in thousandths of the largest, for sizes only. */
		readonly pagerank: readonly number[];
		readonly betweenness: readonly number[];
		/** 1 where the entity has its own page. */
		readonly page: readonly (0 | 1)[];
		/** Indices into `documents`. */
		readonly documents: readonly (readonly number[])[];
	};
	/** Columns of equal length; ends are indices into the node columns. */
	readonly edges: {
		readonly source: readonly number[];
		readonly target: readonly number[];
		/** Index into `predicates`; -1 for a co-occurrence. */
		readonly predicate: readonly number[];
		/** Indices into `documents` of the evidence, of a co-occurrence of some places; empty where the owner states it. */
		readonly documents: readonly (readonly number[])[];
	};
}

/** Entities by id, in a file of `data/facts/`; those of which nothing is told are in none. */
export type FactBundle = Readonly<Record<string, EntityFacts>>;

/** Facts of one entity, for previews, the explorer's panel and the comparison. */
export interface EntityFacts {
	readonly name: string;
	readonly type: string;
	readonly description?: string;
	/** Page of the entity, below the site's base. */
	readonly path: string;
	readonly facts: readonly {
		readonly label: string;
		/** The other end; `path` is absent for a value. */
		readonly other: { readonly name: string; readonly id?: string; readonly path?: string };
		/** When it was so, as written. */
		readonly time?: string;
		/** Who says so, where it is not the document itself. */
		readonly attribution?: string;
		readonly quote: string;
		readonly source: { readonly title: string; readonly path: string; readonly date?: string };
	}[];
}
