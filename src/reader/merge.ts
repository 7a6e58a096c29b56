/**
 * Readings that other machines made, from all files of a folder. Only what is whole and of this very content is taken;
 * the rest is complained of and left to be read here, so the result is the same whatever the files hold.
 */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Source } from '../config/contentFiles.ts';
import { compareText, type Problem } from '../model/index.ts';
import type { SourceReading } from '../pipeline/index.ts';
import { complaints } from './complaints.ts';
import { readExtraction } from './extraction.ts';

export interface Wanted {
	readonly fingerprint: string;
	readonly sources: readonly Source[];
	/** Of the sources, in their order. */
	readonly keys: readonly string[];
}

/** Hands over each reading that is wanted with the place of its source, and gives the complaints. */
export async function mergeExtractions(
	folder: string,
	{ fingerprint, sources, keys }: Wanted,
	take: (at: number, reading: SourceReading) => void,
): Promise<readonly Problem[]> {
	const shown = relative('.', folder) || '.';
	const files = await listFiles(folder);
	if (!files) return [noFolder(shown)];
	const places = new Map(keys.map((key, at) => [key, at]));
	const paths = new Set(sources.map(({ path }) => path));
	const missing = new Set(places.values());
	const found = complaints();
	for (const file of files) {
		let isForeign = false;
		let number = 0;
		for await (const line of readExtraction(join(folder, file))) {
			const place = { file: join(shown, file), line: (number += 1), column: 1 };
			switch (line.kind) {
				case 'damaged':
					found.add('damaged-extraction', place);
					break;
				case 'head':
					isForeign = line.fingerprint !== fingerprint;
					if (isForeign) found.add('foreign-extraction', place);
					break;
				case 'reading': {
					const at = places.get(line.key);
					if (at !== undefined) {
						if (missing.delete(at)) take(at, JSON.parse(line.text) as SourceReading);
					} else if (!isForeign)
						found.add(paths.has(line.path) ? 'stale-extraction' : 'unknown-extraction', place);
				}
			}
		}
	}
	const unread = sources.find((_, at) => missing.has(at));
	return unread
		? [...found.problems(), notThere(shown, unread.path, missing.size, sources.length)]
		: found.problems();
}

/** Files below a folder, sorted; hidden ones are not yet finished. Undefined where there is no folder. */
async function listFiles(folder: string): Promise<readonly string[] | undefined> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		() => undefined,
	);
	return entries
		?.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
		.toSorted(compareText);
}

const noFolder = (file: string): Problem => ({
	severity: 'error',
	rule: 'no-extractions',
	place: { file, line: 0, column: 0 },
	message: 'There is no such folder of extractions.',
	mend: 'Name the folder that holds the files of `npm run extract -- --shard`.',
});

const notThere = (file: string, first: string, missing: number, all: number): Problem => ({
	severity: 'warning',
	rule: 'missing-extraction',
	place: { file, line: 0, column: 0 },
	message: `${missing} of ${all} documents are not in this folder and are read here; the first is ${first}.`,
	mend: 'To have them read elsewhere, extract their part again. The result is the same.',
});
