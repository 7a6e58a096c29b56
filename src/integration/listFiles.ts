/** Files of a finished site. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Full paths of all files below a folder, sorted. */
export async function listFiles(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.toSorted();
}
