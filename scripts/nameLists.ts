/** The lists of well-known names in `training/names/`: a folder for each field, a file for each kind, a name on each line. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { surnamesOf, type NameList } from '../src/pipeline/training/index.ts';

const folder = resolve(import.meta.dirname, '../training/names');

const isOfPeople = (file: string): boolean =>
	/(?:musician|politician|scientist|writer)\.txt$/u.test(file);

/** In the order of their paths; a kind is a number from 1 on. The last list holds the surnames of all people. */
export async function readNameLists(): Promise<readonly NameList[]> {
	const entries = await readdir(folder, { recursive: true });
	const files = entries.filter((name) => name.endsWith('.txt')).toSorted();
	const lists = await Promise.all(
		files.map(async (file) =>
			(await readFile(join(folder, file), 'utf8')).split('\n').filter((name) => name !== ''),
		),
	);
	const people = lists.filter((_, at) => isOfPeople(files[at] ?? '')).flat();
	return [...lists, surnamesOf(people)].map((names, at) => ({ kind: at + 1, names }));
}
