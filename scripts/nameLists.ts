/** The lists of well-known names in `training/names/`: a folder for each field, a file for each kind, a name on each line. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { NameList } from '../src/pipeline/training/index.ts';

const folder = resolve(import.meta.dirname, '../training/names');

/** In the order of their paths; a kind is a number from 1 on. */
export async function readNameLists(): Promise<readonly NameList[]> {
	const entries = await readdir(folder, { recursive: true });
	const files = entries.filter((name) => name.endsWith('.txt')).toSorted();
	return Promise.all(
		files.map(async (file, at) => ({
			kind: at + 1,
			names: (await readFile(join(folder, file), 'utf8')).split('\n').filter((name) => name !== ''),
		})),
	);
}
