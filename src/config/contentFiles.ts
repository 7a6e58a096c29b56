/** What is read from a content folder before anything in it is understood. */
import type { Problem } from '../model/index.ts';

export interface TextFile {
	/** Below the content folder: `lexicon/models.yaml`. */
	readonly path: string;
	readonly text: string;
}

export interface Source {
	/** Below the summaries folder, with forward slashes. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** What models said of it, a file for each model, sorted by path. */
	readonly extractions?: readonly TextFile[];
}

export interface ContentFiles {
	/** YAML files of the content folder, and `previous.json`. */
	readonly settings: readonly TextFile[];
	/** Sorted by path. */
	readonly sources: readonly Source[];
	readonly problems: readonly Problem[];
}
