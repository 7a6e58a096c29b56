/** Many small files that are published as one. */
import type { Archive, OutputFile } from './output.ts';

/** A zip without its extension for large files holds 65,535. */
const mostFiles = 65_000;

/**
 * `name.zip`; what is more than one may hold follows in `name-2.zip` and so on, to be unpacked into the same folder.
 *
 * @param name path below the base, without the ending
 * @param files in the order they are to stand in; paths distinct
 */
export function* toArchives(name: string, files: Iterable<OutputFile>): Generator<Archive, void> {
	let [part, held]: [number, OutputFile[]] = [1, []];
	const close = (): Archive => ({
		path: part === 1 ? `${name}.zip` : `${name}-${part}.zip`,
		files: held,
	});
	for (const file of files) {
		if (held.length === mostFiles) {
			yield close();
			[part, held] = [part + 1, []];
		}
		held.push(file);
	}
	yield close();
}
