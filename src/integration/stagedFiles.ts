/** What was published, told from the files themselves: nothing can be listed that is not there, nor left out. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedFile } from '../model/publishedFiles.ts';

/** @param folder of files whose names are their paths, see `stagedName` */
export const stagedFiles = (folder: string): readonly PublishedFile[] =>
	readdirSync(folder)
		.map((name) => ({
			path: decodeURIComponent(name),
			bytes: statSync(join(folder, name)).size,
		}))
		// By code unit: a locale differs between machines.
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
