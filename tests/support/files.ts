/** Files of a folder, for tests that look at whole sites. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths below `folder` with forward slashes, sorted. */
export function filesIn(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.toSorted((a, b) => (a < b ? -1 : 1));
}
