/** What readings depend on besides a source, as one hash: settings, code, learnt weights, packages, the runtime. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../config/content.ts';
import type { ReaderSettings } from '../pipeline/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What a reading is made by. */
const code = [
	'src/model',
	'src/pipeline/ingest',
	'src/pipeline/recognise',
	'src/pipeline/relate',
	'src/pipeline/learning',
	'src/pipeline/candidates',
];
const files = ['src/pipeline/readSource.ts', 'src/pipeline/extractor.ts', 'package-lock.json'];

/** Hexadecimal SHA-256. */
export async function fingerprint({ ontology, lexicon }: ReaderSettings): Promise<string> {
	const hash = createHash('sha256').update(process.version);
	hash.update(JSON.stringify([ontology, lexicon]));
	const listed = await Promise.all(code.map(listFiles));
	for (const path of [...files, ...listed.flat()].toSorted())
		hash.update(path).update(await readFile(join(root, path)));
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
		.map(({ parentPath, name }) => join(parentPath, name).slice(root.length));
}
