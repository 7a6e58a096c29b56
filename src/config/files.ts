/** The files of a content folder, read from disk; what they mean is left to `content.ts`. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText, type Problem } from '../model/index.ts';
import type { ContentFiles, Source, TextFile } from './content.ts';

const documentName = /\.(?:md|markdown|txt)$/i;
/** What `npm run import` makes documents of. */
const foreignName = /\.(?:vtt|srt|opml|rss|html?)$/i;
const settingsName = /\.ya?ml$|^previous\.json$/i;

/**
 * Reads `content` and the summaries below `documents` (default: `content/summaries`). Files with other
 * endings and hidden ones are passed over; links are not followed, so nothing outside is ever read.
 *
 * @param isWanted tells by its path whether a document is to be read; those that are not are no sources
 */
export async function readFiles(
	content: string,
	documents = join(content, 'summaries'),
	isWanted: (path: string) => boolean = () => true,
): Promise<ContentFiles> {
	const problems: Problem[] = [];
	const settings: TextFile[] = [];
	for (const path of [
		...(await list(content, '', 1, problems)),
		...(await list(join(content, 'lexicon'), 'lexicon/', 8, problems)),
	])
		if (settingsName.test(path))
			settings.push({ path, text: await readFile(join(content, path), 'utf8') });
	const found = await list(documents, '', 16, problems, 'summaries/');
	const paths = found.filter((path) => documentName.test(path));
	problems.push(...found.filter((path) => foreignName.test(path)).map(foreignProblem));
	if (paths.length === 0) problems.push(noDocuments(documents));
	const sources: Source[] = [];
	const extractions = await readExtractions(content, problems);
	for (const path of paths) {
		if (!isWanted(path)) continue;
		const said = extractions.get(path);
		const bytes = await readFile(join(documents, path));
		sources.push({ path, bytes, ...(said && { extractions: said }) });
	}
	return { settings, sources, problems };
}

/** Files `extractions/MODEL/PATH.json` by the document's path. */
async function readExtractions(
	content: string,
	problems: Problem[],
): Promise<ReadonlyMap<string, readonly TextFile[]>> {
	const paths = await list(join(content, 'extractions'), 'extractions/', 17, problems);
	const files = paths.filter((path) => path.endsWith('.json'));
	const byDocument = new Map<string, TextFile[]>();
	for (const path of files) {
		const document = path.split('/').slice(2).join('/').slice(0, -'.json'.length);
		const text = await readFile(join(content, path), 'utf8');
		byDocument.set(document, [...(byDocument.get(document) ?? []), { path, text }]);
	}
	return byDocument;
}

/** Paths of the files below a folder, sorted, with forward slashes and `prefix` before them. */
async function list(
	folder: string,
	prefix: string,
	depth: number,
	problems: Problem[],
	shownPrefix = '',
): Promise<readonly string[]> {
	const found: string[] = [];
	const waiting = [{ path: folder, level: 1 }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const entries = await readdir(next.path, { withFileTypes: true }).catch(() => []);
		for (const entry of entries) {
			if (entry.name.startsWith('.')) continue;
			const path = join(next.path, entry.name);
			const shown = prefix + relative(folder, path).split(sep).join('/');
			const stats = await lstat(path);
			if (stats.isSymbolicLink()) problems.push(linkProblem(shownPrefix + shown));
			else if (stats.isDirectory()) {
				if (documentName.test(entry.name)) problems.push(folderProblem(shownPrefix + shown));
				else if (next.level < depth) waiting.push({ path, level: next.level + 1 });
			} else if (stats.isFile()) found.push(shown);
		}
	}
	return found.toSorted(compareText);
}

const whole = (file: string) => ({ file, line: 1, column: 1 });

const folderProblem = (file: string): Problem => ({
	severity: 'error',
	rule: 'folder-named-as-file',
	place: whole(file),
	message: 'This is a folder with the name of a document.',
	mend: 'Rename the folder, or move the document out of it and delete it.',
});

const foreignProblem = (path: string): Problem => ({
	severity: 'warning',
	rule: 'needs-import',
	place: whole(`summaries/${path}`),
	message: 'Files of this kind are no documents, so it is passed over.',
	mend: 'Keep it outside this folder and bring it in with `npm run import -- FILE`.',
});

const linkProblem = (file: string): Problem => ({
	severity: 'warning',
	rule: 'symbolic-link',
	place: whole(file),
	message: 'A symbolic link is not followed.',
	mend: 'Put the file itself here.',
});

const noDocuments = (folder: string): Problem => ({
	severity: 'error',
	rule: 'no-documents',
	place: { file: folder, line: 0, column: 0 },
	message: 'There is no document (.md, .markdown or .txt) in this folder.',
	mend: 'Put summaries there, or name another folder with --documents DIR.',
});
