/**
 * Whether the site that the last build left may stand: it was made from the same inputs, and no file of it is another.
 * Inputs are the bytes of content, code, packages and settings; files of the site are known by length and time.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFiles } from '../src/config/files.ts';
import { root } from '../src/config/root.ts';
import { complaintsOf } from '../src/integration/workFolder.ts';

/** What a site is made by, besides its content. */
const code = [
	'src',
	'public',
	'astro.config.mjs',
	'tsconfig.json',
	'package-lock.json',
	'package.json',
];
/** Settings that say nothing of the result. */
const placesOnly = new Set(['GISTGRAPH_WORK', 'GISTGRAPH_THREADS', 'GISTGRAPH_STORE']);

interface LastBuild {
	readonly inputs: string;
	readonly site: string;
	/** What the build complained of: said again as long as nothing changes. */
	readonly complaints: string;
}

export interface Build {
	readonly work: string;
	readonly out: string;
	readonly content: string;
	readonly documents?: string;
}

const recordOf = ({ work }: Build): string => join(work, 'built.json');

/** Hexadecimal SHA-256 of code, packages and Node. */
export async function hashProgram(): Promise<string> {
	const hash = createHash('sha256').update(
		JSON.stringify([process.version, process.env['NODE_ENV']]),
	);
	for (const name of code)
		for (const file of await list(join(root, name))) hash.update(file).update(readFileSync(file));
	return hash.digest('hex');
}

/**
 * Hexadecimal SHA-256 of all inputs. Asks the environment for the settings of the build.
 *
 * @param program as `hashProgram` gives it
 */
export async function hashInputs(
	{ content, documents, out }: Build,
	program: string,
): Promise<string> {
	const hash = createHash('sha256').update(program);
	const settings = Object.entries(process.env)
		.filter(([name]) => /^GISTGRAPH_/.test(name) && !placesOnly.has(name))
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
	hash.update(JSON.stringify([out, settings]));
	const read = await readFiles(content, documents);
	for (const { path, text } of read.settings) hash.update(JSON.stringify([path, text]));
	for (const { path, bytes, extractions = [] } of read.sources)
		hash.update(JSON.stringify([path, bytes.length, extractions])).update(bytes);
	hash.update(JSON.stringify(read.problems));
	return hash.digest('hex');
}

/** The complaints of the last build, if its site may stand; `undefined` if it has to be built. */
export async function standing(build: Build, inputs: string): Promise<string | undefined> {
	const known = await readFile(recordOf(build), 'utf8')
		.then((text) => JSON.parse(text) as Partial<LastBuild>)
		.catch(() => undefined);
	if (known?.inputs !== inputs || known.site !== (await hashSite(build.out))) return undefined;
	return known.complaints;
}

/** Notes what was built; the next build of the same inputs lets it stand. */
export async function remember(build: Build, inputs: string): Promise<void> {
	const complaints = await readFile(complaintsOf(build.work), 'utf8').catch(() => '');
	const last: LastBuild = { inputs, site: await hashSite(build.out), complaints };
	await writeFile(recordOf(build), JSON.stringify(last)).catch(() => undefined);
}

/** Before a build begins: what it may leave behind unfinished stands for nothing. */
export const forget = (build: Build): Promise<void> => rm(recordOf(build), { force: true });

async function hashSite(folder: string): Promise<string> {
	const hash = createHash('sha256');
	for (const file of await list(folder)) {
		// Of many thousand files: waiting for each takes ten times as long.
		const { size, mtimeMs } = statSync(file);
		hash.update(`${file} ${size} ${mtimeMs}\n`);
	}
	return hash.digest('hex');
}

/** A file, or all files below a folder; none where there is neither. */
async function list(path: string): Promise<readonly string[]> {
	const found = await stat(path).catch(() => undefined);
	if (!found) return [];
	if (found.isFile()) return [path];
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.toSorted();
}
