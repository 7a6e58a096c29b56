/**
 * Readings of earlier builds, a file each, by what they were made from. A file that is damaged or was cut short is
 * as good as none; one that no source asked for is deleted, so that nothing remains of a deleted document.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';

const pack = promisify(zstdCompress);
const unpack = promisify(zstdDecompress);

/** A file is the SHA-256 of what follows, then that. */
const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const headLength = 32;

const fileOf = (folder: string, key: string): string => join(folder, key);

/** The text kept under a key, if it is whole. */
export async function load(folder: string, key: string): Promise<string | undefined> {
	try {
		const file = await readFile(fileOf(folder, key));
		const [head, body] = [file.subarray(0, headLength), file.subarray(headLength)];
		return hashOf(body).equals(head) ? (await unpack(body)).toString() : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a text. Where the folder cannot be written to, the next build reads the source again. */
export async function save(folder: string, key: string, text: string): Promise<void> {
	const file = fileOf(folder, key);
	try {
		await mkdir(folder, { recursive: true });
		const body = await pack(text);
		await writeFile(`${file}.${process.pid}`, Buffer.concat([hashOf(body), body]));
		await rename(`${file}.${process.pid}`, file);
	} catch {
		await rm(`${file}.${process.pid}`, { force: true }).catch(() => undefined);
	}
}

/** Deletes all but these. */
export async function sweep(folder: string, keys: ReadonlySet<string>): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	const stale = names.filter((name) => !keys.has(name));
	await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })));
}
