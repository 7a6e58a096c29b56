/**
 * A problem is data: stages return problems beside results, and every reporter prints the same list.
 * Errors stop the build once all of them are known; warnings never do.
 */
export interface Place {
	/** Path below the content folder, or as given on the command line. */
	readonly file: string;
	/** 1-based; 0 when the whole file is meant. */
	readonly line: number;
	/** 1-based, in UTF-16 code units; 0 when the whole line or file is meant. */
	readonly column: number;
}

export interface Problem {
	readonly severity: 'error' | 'warning';
	/** Short kebab-case name of the rule, explained in docs/problems.md. */
	readonly rule: string;
	readonly place: Place;
	/** What is wrong, as a colleague would put it. One sentence. */
	readonly message: string;
	/** How to mend it. One sentence. */
	readonly mend: string;
}

/** The 1-based line and column of an offset in a text. `\r\n`, `\n` and `\r` each end a line. */
export function placeAt(file: string, text: string, offset: number): Place {
	const before = text.slice(0, offset).split(/\r\n|\n|\r/);
	return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

export const isError = ({ severity }: Problem): boolean => severity === 'error';
