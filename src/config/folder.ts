/** Folders and files of the owner's on disk. What cannot be read is a complaint, and there is nothing in its place. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText, type Problem } from '../model/index.ts';
import {
	depthProblem,
	encodingProblem,
	folderProblem,
	linkProblem,
	unreadable,
} from './fileProblem.ts';

/** Names of documents; a folder may have none of them. */
export const documentName = /\.(?:md|markdown|txt)$/i;

interface Listing {
	/** Before each path. */
	readonly prefix: string;
	/** Levels of folders; those below are complained of, but for the content folder's own. */
	readonly depth: number;
	readonly problems: Problem[];
	/** The folder has its place in the content folder: it may be no link that leads out of it. */
	readonly isFixed?: boolean;
}

/** Paths of the files below a folder, sorted, with forward slashes. A folder that there is not has none. */
export async function listFiles(
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

/** @param shown path in complaints */
export async function readBytes(
	path: string,
	shown: string,
	problems: Problem[],
): Promise<Uint8Array | undefined> {
	return readFile(path).catch((cause: Error) => {
		problems.push(unreadable(shown, cause));
		return undefined;
	});
}

/** Text of a file in UTF-8. */
export async function readText(
	path: string,
	shown: string,
	problems: Problem[],
): Promise<string | undefined> {
	const bytes = await readBytes(path, shown, problems);
	if (!bytes) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		problems.push(encodingProblem(shown));
		return undefined;
	}
}
