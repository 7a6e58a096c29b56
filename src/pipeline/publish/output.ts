/** A published file of text. */
export interface OutputFile {
	/** Below the site's base, without a leading slash. */
	readonly path: string;
	readonly content: string;
}

/** A published file that holds others: a zip. Who writes it compresses it. */
export interface Archive {
	readonly path: string;
	/** In the order they stand in, paths distinct. */
	readonly files: readonly OutputFile[];
}
