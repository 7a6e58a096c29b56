/** What readings depend on besides a source, as one hash: settings, code, learnt weights, packages, the runtime. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from '../config/root.ts';
import type { Source } from '../config/contentFiles.ts';
import type { ReaderSettings } from '../pipeline/index.ts';

/** What a reading is made by. */
const code = [
	'src/model',
	'src/pipeline/ingest',
	'src/pipeline/recognise',
	'src/pipeline/relate',
	'src/pipeline/learning',
	'src/pipeline/candidates',
];
const files = ['src/pipeline/readSource.ts', 'src/pipeline/extractor.ts'];
/** The versions of all packages; a package that is installed has only those of its own. */
const locks = ['package-lock.json', 'package.json'];

/** Hexadecimal SHA-256. */
export async function fingerprint({ ontology, lexicon }: ReaderSettings): Promise<string> {
	const hash = createHash('sha256').update(process.version);
	hash.update(JSON.stringify([ontology, lexicon]));
	const listed = await Promise.all(code.map(listFiles));
	for (const path of [...files, ...listed.flat()].toSorted())
		hash.update(path).update(await readFile(join(root, path)));
	const lock = locks.find((name) => existsSync(join(root, name)));
	if (lock !== undefined) hash.update(await readFile(join(root, lock)));
	return hash.digest('hex');
}

/** What the reading of a source is kept under: two sources of one path and the same bytes are one. */
export function keyOf(settings: string, { path, bytes, extractions = [] }: Source): string {
	const hash = createHash('sha256').update(`${settings}\n${path}\n`).update(bytes);
	for (const file of extractions) hash.update(JSON.stringify([file.path, file.text]));
	return hash.digest('hex');
}

async function listFiles(folder: string): Promise<readonly string[]> {
	const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(root, join(parentPath, name)));
}
