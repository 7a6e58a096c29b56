/** The folder of the program: of the repository, or of the installed package, where the same code runs as JavaScript below `lib/`. */
import { existsSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';

function findRoot(folder: string): string {
	if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder;
	return findRoot(dirname(folder));
}

/** Absolute. */
export const root = findRoot(import.meta.dirname);

/** Whether this is the package, installed into a folder of its own. */
export const isInstalled = root.split(sep).includes('node_modules');

/** A module beside another for a thread to run: with `.ts` here, with `.js` once built. */
export const moduleBeside = (name: string, url: string): URL =>
	new URL(`${name}${extname(url)}`, url);
