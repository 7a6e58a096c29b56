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
		...(await list(content, { prefix: '', depth: 1, problems })),
		...(await list(join(content, 'lexicon'), { prefix: 'lexicon/', depth: 8, problems, isFixed })),
	]) {
		if (!settingsName.test(path)) continue;
		const bytes = await read(join(content, path), path, problems);
		const text = bytes && decodeUtf8(bytes);
		if (text !== undefined) settings.push({ path, text });
		else if (bytes) problems.push(encodingProblem(path));
	}
	const isBelow = documents === join(content, 'summaries');
	const found = await list(documents, { prefix, depth: 16, problems, isFixed: isBelow });
	const below = found.map((path) => path.slice(prefix.length));
	const paths = below.filter((path) => documentName.test(path));
	problems.push(...below.filter((path) => foreignName.test(path)).map(foreignProblem));
	if (paths.length === 0) problems.push(noDocuments(documents));
	const sources: Source[] = [];
	const extractions = await readExtractions(content, problems);
	for (const path of paths.filter(isWanted)) {
		const bytes = await read(join(documents, path), prefix + path, problems);
		const said = extractions.get(path);
		if (bytes) sources.push({ path, bytes, ...(said && { extractions: said }) });
	}
	return { settings, sources, problems };
}

const isFixed = true;
/** Before the paths of documents, wherever their folder is. */
const prefix = 'summaries/';

interface Listing {
	/** Before each path. */
	readonly prefix: string;
	/** Levels of folders; those below are complained of, but for the content folder's own. */
	readonly depth: number;
	readonly problems: Problem[];
	/** The folder has its place in the content folder: it may be no link that leads out of it. */
	readonly isFixed?: boolean;
}

/** Files `extractions/MODEL/PATH.json` by the document's path. */
async function readExtractions(
	content: string,
	problems: Problem[],
): Promise<ReadonlyMap<string, readonly TextFile[]>> {
	const listing = { prefix: 'extractions/', depth: 17, problems, isFixed };
	const paths = await list(join(content, 'extractions'), listing);
	const files = paths.filter((path) => path.endsWith('.json'));
	const byDocument = new Map<string, TextFile[]>();
	for (const path of files) {
		const document = path.split('/').slice(2).join('/').slice(0, -'.json'.length);
		const bytes = await read(join(content, path), path, problems);
		const text = bytes && decodeUtf8(bytes);
		if (text === undefined) {
			if (bytes) problems.push(encodingProblem(path));
			continue;
		}
		byDocument.set(document, [...(byDocument.get(document) ?? []), { path, text }]);
	}
	return byDocument;
}

/** Paths of the files below a folder, sorted, with forward slashes. A folder that there is not has none. */
async function list(
	folder: string,
	{ prefix: before, depth, problems, isFixed: mayLead = false }: Listing,
): Promise<readonly string[]> {
	const found: string[] = [];
	const root = await lstat(folder).catch(() => undefined);
	// That it is a link was told where it is listed.
	if (!root || (mayLead && root.isSymbolicLink())) return found;
	const waiting = [{ path: folder, level: 1 }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { path: at, level } = next;
		const shownAs = (path: string): string => before + relative(folder, path).split(sep).join('/');
		const entries = await readdir(at, { withFileTypes: true }).catch((cause: Error) => {
			problems.push(unreadable(shownAs(at), cause));
			return [];
		});
		for (const entry of entries) {
			if (entry.name.startsWith('.')) continue;
			const path = join(at, entry.name);
			const shown = shownAs(path);
			const stats = await lstat(path);
			if (stats.isSymbolicLink()) problems.push(linkProblem(shown));
			else if (stats.isDirectory()) {
				if (documentName.test(entry.name)) problems.push(folderProblem(shown));
				else if (level < depth) waiting.push({ path, level: level + 1 });
				else if (depth > 1) problems.push(depthProblem(shown, depth));
			} else if (stats.isFile()) found.push(shown);
		}
	}
	return found.toSorted(compareText);
}

async function read(
	path: string,
	shown: string,
	problems: Problem[],
): Promise<Uint8Array | undefined> {
	return readFile(path).catch((cause: Error) => {
		problems.push(unreadable(shown, cause));
		return undefined;
	});
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
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

const unreadable = (file: string, cause: NodeJS.ErrnoException): Problem => ({
	severity: 'error',
	rule: 'unreadable',
	place: { file, line: 0, column: 0 },
	message: `This cannot be read (${cause.code ?? cause.message}).`,
	mend: 'Give whoever builds the site the right to read it, or move it out of the content folder.',
});

const encodingProblem = (file: string): Problem => ({
	severity: 'error',
	rule: 'invalid-encoding',
	place: whole(file),
	message: 'The file is not UTF-8.',
	mend: 'Save the file as UTF-8.',
});

const depthProblem = (file: string, depth: number): Problem => ({
	severity: 'error',
	rule: 'folder-too-deep',
	place: { file, line: 0, column: 0 },
	message: `The folder lies more than ${depth} folders deep and is not read.`,
	mend: 'Move it up, or out of the content folder.',
});
