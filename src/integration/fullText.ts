/**
 * Full-text search by Pagefind, over the documents: pages of entities repeat their sentences. Its files are taken
 * and written here: its own writer now and then ends in the middle of a file, and its ready-made interfaces are
 * of no use to this site. Its filters differ from build to build, so a table of the texts takes their place.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { TextIndex } from '../model/textIndex.ts';

interface File {
	readonly path: string;
	readonly content: Uint8Array;
}

/** The files of an index, not written yet. */
export type SearchFiles = readonly File[];

/**
 * Indexes texts in a process of its own. Throws where they cannot be indexed.
 *
 * @param texts folder of pages, each at its path below the site's base
 */
export async function indexTexts(texts: string): Promise<SearchFiles> {
	try {
		const { index, errors } = await createIndex();
		if (!index) throw notMade(errors);
		const read = await index.addDirectory({ path: texts, glob: '**/index.html' });
		const made = await index.getFiles();
		const faults = [...read.errors, ...made.errors];
		if (faults.length > 0) throw notMade(faults);
		return made.files;
	} finally {
		await close();
	}
}

const notMade = (errors: readonly string[]): Error =>
	new Error(`The search index could not be made: ${errors.join('; ')}`);

/** @param out folder of the finished pages, where the index goes too */
export async function writeIndex(files: SearchFiles, out: string): Promise<void> {
	for (const { path, content } of files.filter((file) => !/-ui\.|-highlight\./.test(file.path))) {
		const file = join(out, 'pagefind', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	await mkdir(join(out, 'pagefind'), { recursive: true });
	await writeFile(join(out, 'pagefind', 'documents.json'), toSafeJson(toTextIndex(files)));
}

/** Titles are not ours: nothing in them may end an element that the file is put into. */
const toSafeJson = (index: TextIndex): string =>
	`${JSON.stringify(index).replace(
		/[<\u2028\u2029]/g,
		(mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
	)}\n`;

/** What Pagefind knows of a text, in a file named like it. */
interface Fragment {
	readonly url: string;
	readonly meta: Readonly<Record<string, string | undefined>>;
}

/** The table of the texts, told from Pagefind's own files. */
export function toTextIndex(files: readonly File[]): TextIndex {
	const texts = files
		.filter(({ path }) => extname(path) === '.pf_fragment')
		.map(({ path, content }) => ({
			id: basename(path, '.pf_fragment'),
			...readFragment(content),
		}))
		.toSorted((a, b) => (a.url < b.url ? -1 : 1));
	const column = (name: string): readonly string[] => texts.map(({ meta }) => meta[name] ?? '');
	return {
		version: 1,
		id: texts.map(({ id }) => id),
		title: column('title'),
		kind: column('kind'),
		date: column('date'),
	};
}

/** JSON behind Pagefind's mark, compressed. */
function readFragment(content: Uint8Array): Fragment {
	const text = gunzipSync(content).toString('utf8');
	return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}
