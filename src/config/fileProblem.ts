/** Complaints about files and folders as such, whatever stands in them. */
import type { Problem } from '../model/index.ts';

const whole = (file: string) => ({ file, line: 1, column: 1 });

export const folderProblem = (file: string): Problem => ({
	severity: 'error',
	rule: 'folder-named-as-file',
	place: whole(file),
	message: 'This is a folder with the name of a document.',
	mend: 'Rename the folder, or move the document out of it and delete it.',
});

export const foreignProblem = (path: string): Problem => ({
	severity: 'warning',
	rule: 'needs-import',
	place: whole(`summaries/${path}`),
	message: 'Files of this kind are no documents, so it is passed over.',
	mend: 'Keep it outside this folder and bring it in with `npm run import -- FILE`.',
});

export const linkProblem = (file: string): Problem => ({
	severity: 'warning',
	rule: 'symbolic-link',
	place: whole(file),
	message: 'A symbolic link is not followed.',
	mend: 'Put the file itself here.',
});

export const noDocuments = (folder: string): Problem => ({
	severity: 'error',
	rule: 'no-documents',
	place: { file: folder, line: 0, column: 0 },
	message: 'There is no document (.md, .markdown or .txt) in this folder.',
	mend: 'Put summaries there, or name another folder with --documents DIR.',
});

export const unreadable = (file: string, cause: NodeJS.ErrnoException): Problem => ({
	severity: 'error',
	rule: 'unreadable',
	place: { file, line: 0, column: 0 },
	message: `This cannot be read (${cause.code ?? cause.message}).`,
	mend: 'Give whoever builds the site the right to read it, or move it out of the content folder.',
});

export const encodingProblem = (file: string): Problem => ({
	severity: 'error',
	rule: 'invalid-encoding',
	place: whole(file),
	message: 'The file is not UTF-8.',
	mend: 'Save the file as UTF-8.',
});

export const depthProblem = (file: string, depth: number): Problem => ({
	severity: 'error',
	rule: 'folder-too-deep',
	place: { file, line: 0, column: 0 },
	message: `The folder lies more than ${depth} folders deep and is not read.`,
	mend: 'Move it up, or out of the content folder.',
});
