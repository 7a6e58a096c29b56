/** A published file of text. */
export interface OutputFile {
	/** Below the site's base, without a leading slash. */
	readonly path: string;
	readonly content: string;
}

/** A published file of bytes. */
export interface BinaryFile {
	readonly path: string;
	readonly content: Uint8Array;
}
