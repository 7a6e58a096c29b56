/**
 * Full-text search by Pagefind, over the documents: pages of entities repeat their sentences. Its files are taken
 * and written here: its own writer now and then ends in the middle of a file, and its ready-made interfaces are
 * of no use to this site.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** @param out folder of the finished pages, where the index goes too */
export async function indexDocuments(out: string): Promise<void> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
	await index.addDirectory({ path: out, glob: 'documents/*/index.html' });
	const { files } = await index.getFiles();
	for (const { path, content } of files.filter((file) => !/-ui\.|-highlight\./.test(file.path))) {
		const file = join(out, 'pagefind', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	await close();
}
