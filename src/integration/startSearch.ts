/** Indexes the texts for search as soon as they stand, while the pipeline goes on. */
import { rmSync } from 'node:fs';
import type { Progress } from '../pipeline/index.ts';
import { indexTexts, type SearchFiles } from './fullText.ts';

/**
 * The files of the index. Rejects where there is none; who never asks for them is not told.
 *
 * @param ready  when the texts stand
 * @param folder where they are, until they are indexed
 */
export function startSearch(
	ready: Promise<void>,
	folder: string,
	tell: Progress,
): Promise<SearchFiles> {
	const files = ready.then(async () => {
		tell('search', 0, 1);
		const found = await indexTexts(folder);
		rmSync(folder, { recursive: true, force: true });
		tell('search', 1, 1);
		return found;
	});
	files.catch(() => undefined);
	return files;
}
