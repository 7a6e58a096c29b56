/** What an import makes of a source: documents in our own layout, and complaints about what could not be read. */
import type { Problem } from '../model/index.ts';

/** A text file as it came, however it is encoded on disk. */
export interface SourceText {
	/** As shown in complaints, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

export interface ImportedMetadata {
	readonly title: string;
	/** ISO date, YYYY-MM-DD. */
	readonly date?: string;
	readonly kind?: string;
	/** Publication, show or feed. */
	readonly source?: string;
	readonly url?: string;
	/** Recording, where it is another address than `url`. */
	readonly media?: string;
	readonly authors?: readonly string[];
	readonly speakers?: readonly string[];
	/** Minutes. */
	readonly duration?: number;
	/** Other names of what the title names. */
	readonly aliases?: readonly string[];
	readonly tags?: readonly string[];
	readonly description?: string;
	/** Names with their type, by front matter key: `models`, `people`. */
	readonly names?: ReadonlyMap<string, readonly string[]>;
}

export interface ImportedDocument {
	/** Where it comes from: the same at every import, so that a later one finds the file of the first. */
	readonly origin: string;
	/** Below the summaries folder, without ending: `transcripts/paper-club`. */
	readonly path: string;
	readonly metadata: ImportedMetadata;
	/** Markdown without front matter. */
	readonly body: string;
	/** Its owner keeps it back: it is not to be written, and goes where it was. */
	readonly isWithheld?: boolean;
}

export interface Imported {
	readonly documents: readonly ImportedDocument[];
	readonly problems: readonly Problem[];
	/** Of what was read as a whole, how the origins of all its documents begin: none of them is anywhere else. */
	readonly wholes?: readonly string[];
}

/** A file that is named and passed over, while the rest is imported. */
export const fault = (file: string, message: string, mend: string, line = 1): Imported => ({
	documents: [],
	problems: [
		{ severity: 'error', rule: 'not-imported', place: { file, line, column: 1 }, message, mend },
	],
});

/** Front matter that is no YAML: the text below it is imported all the same. */
export const unreadFields = (
	file: string,
	{ line, message }: { readonly line: number; readonly message: string },
): Problem => ({
	severity: 'warning',
	rule: 'invalid-yaml',
	place: { file, line, column: 1 },
	message: `The front matter cannot be read and is left out: ${message}.`,
	mend: 'Correct it and import the file again.',
});

/** How many parts one warning names. */
const mostNamed = 5;

/** One warning for all parts of a source that share what is said of them; none where there are none. */
export function warnOf(
	file: string,
	rule: string,
	message: string,
	parts: readonly string[],
	mend: string,
): readonly Problem[] {
	if (parts.length === 0) return [];
	const named = parts.slice(0, mostNamed);
	const more = parts.length - named.length;
	const list = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
	const place = { file, line: 0, column: 0 };
	return [{ severity: 'warning', rule, place, message: `${message}: ${list}.`, mend }];
}

export const joinImports = (parts: readonly Imported[]): Imported => ({
	documents: parts.flatMap(({ documents }) => documents),
	problems: parts.flatMap(({ problems }) => problems),
	wholes: parts.flatMap(({ wholes = [] }) => wholes),
});
