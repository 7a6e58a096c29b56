/** A published file. */
export interface OutputFile {
	/** Below the site's base, without a leading slash. */
	readonly path: string;
	readonly content: string;
}
