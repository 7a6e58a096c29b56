/** What an import does to the files of the summaries folder. Nothing is written here. */
import { compareText, type Problem } from '../model/index.ts';
import { traceOf, writeDocument, type Trace } from './document.ts';
import type { Imported, ImportedDocument, SourceText } from './imported.ts';

export type Step = { readonly path: string } & (
	| { readonly kind: 'create' | 'update' | 'overwrite'; readonly text: string }
	| { readonly kind: 'unchanged' | 'remove' }
);

export interface Plan {
	/** In order of paths. */
	readonly steps: readonly Step[];
	/** Documents that their owners keep back. */
	readonly withheld: number;
	readonly problems: readonly Problem[];
}

/**
 * @param existing  documents of the summaries folder, by their paths below it
 * @param isForced  whether files that were edited by hand are overwritten
 */
export function planImport(
	{ documents, problems, wholes = [] }: Imported,
	existing: readonly SourceText[],
	isForced = false,
): Plan {
	const files = new Map<string, SourceText & { trace: Trace }>();
	for (const file of existing) {
		const trace = traceOf(file.text);
		if (trace) files.set(trace.origin, { ...file, trace });
	}
	const taken = new Set(existing.map(({ path }) => path.toLowerCase()));
	const seen = new Set<string>();
	const steps: Step[] = [];
	const found: Problem[] = [...problems];
	let withheld = 0;
	for (const document of documents.toSorted((a, b) => compareText(a.origin, b.origin))) {
		if (seen.has(document.origin)) {
			found.push(twice(document));
			continue;
		}
		seen.add(document.origin);
		const file = files.get(document.origin);
		if (document.isWithheld) {
			withheld += 1;
			if (file?.trace.isEdited && !isForced) found.push(edited(file.path, true));
			else if (file) steps.push({ kind: 'remove', path: file.path });
			continue;
		}
		const text = writeDocument(document);
		if (!file) steps.push({ kind: 'create', path: freePath(document.path, taken), text });
		else if (file.text === text) steps.push({ kind: 'unchanged', path: file.path });
		else if (!file.trace.isEdited) steps.push({ kind: 'update', path: file.path, text });
		else if (isForced) steps.push({ kind: 'overwrite', path: file.path, text });
		else found.push(edited(file.path, false));
	}
	for (const [origin, { path }] of files)
		if (!seen.has(origin) && wholes.some((whole) => origin.startsWith(whole)))
			found.push(gone(path, origin));
	return {
		steps: steps.toSorted((a, b) => compareText(a.path, b.path)),
		withheld,
		problems: found,
	};
}

/** The path with a number where another document has it. */
function freePath(path: string, taken: Set<string>): string {
	let free = `${path}.md`;
	for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${path}-${number}.md`;
	taken.add(free.toLowerCase());
	return free;
}

const edited = (path: string, isWithheld: boolean): Problem => ({
	severity: 'warning',
	rule: 'edited-by-hand',
	place: { file: `summaries/${path}`, line: 1, column: 1 },
	message: isWithheld
		? 'The source is kept back now, but this file was edited by hand since it was imported, so it stays.'
		: 'This file was edited by hand since it was imported, so it is left as it is.',
	mend: 'Import with --force to lose the edits, or delete `importedFrom` here to keep both.',
});

const gone = (path: string, origin: string): Problem => ({
	severity: 'warning',
	rule: 'source-gone',
	place: { file: `summaries/${path}`, line: 1, column: 1 },
	message: `This file was imported from \`${origin}\`, which is no longer there: it was renamed or deleted.`,
	mend: 'Delete the file, or delete `importedFrom` here to keep it as your own.',
});

const twice = ({ origin, metadata: { title } }: ImportedDocument): Problem => ({
	severity: 'error',
	rule: 'imported-twice',
	place: { file: origin, line: 0, column: 0 },
	message: `Two of the sources claim to be this one, so the second (“${title}”) is left out.`,
	mend: 'Import them one after the other from folders of different names, or rename one.',
});
