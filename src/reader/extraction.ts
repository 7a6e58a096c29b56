/**
 * Readings in a file, to be carried from one machine to another: JSON Lines, compressed where the name ends in `.zst`.
 *
 *     {"gistgraph":"readings","version":1,"fingerprint":"…"}
 *     {"path":"papers/a.md","key":"…","sha256":"…","reading":{…}}
 *
 * `fingerprint` tells settings and code, `key` these and the document; `sha256` is that of the reading, byte for byte as
 * it stands in the line. Files may be put one after the other: a head holds for what follows it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { pipeline as finish } from 'node:stream/promises';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import type { Source } from '../config/contentFiles.ts';
import type { ReaderSettings, SourceReading } from '../pipeline/index.ts';
import { fingerprint, keyOf } from './fingerprint.ts';

interface Head {
	readonly gistgraph: 'readings';
	readonly version: 1;
	readonly fingerprint: string;
}

/** A line as it was found. Only a `reading` is what was written. */
export type ExtractionLine =
	| { readonly kind: 'reading'; readonly key: string; readonly path: string; readonly text: string }
	| { readonly kind: 'head'; readonly fingerprint: string }
	| { readonly kind: 'damaged' };

const readingMark = ',"reading":';
const lineFeed = 0x0a;
const isCompressed = (file: string): boolean => file.endsWith('.zst');

/** The lines of an extraction, in order of the sources. */
export async function* extractionLines(
	settings: ReaderSettings,
	sources: readonly Source[],
	readings: readonly SourceReading[],
): AsyncGenerator<string> {
	const base = await fingerprint(settings);
	yield `${JSON.stringify({ gistgraph: 'readings', version: 1, fingerprint: base } satisfies Head)}\n`;
	for (const [at, source] of sources.entries()) {
		const text = JSON.stringify(readings[at]);
		const head = { path: source.path, key: keyOf(base, source), sha256: hashOf(text) };
		yield `${JSON.stringify(head).slice(0, -1)}${readingMark}${text}}\n`;
	}
}

/**
 * Writes lines to a file, which appears whole or not at all: a run that is killed leaves none behind that counts. What is
 * there and no file, such as /dev/null, is written to as it is.
 */
export async function writeExtraction(file: string, lines: AsyncIterable<string>): Promise<void> {
	if ((await stat(file).catch(() => undefined))?.isFile() === false) return write(file, lines);
	const fresh = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
	await mkdir(dirname(file), { recursive: true });
	try {
		await write(fresh, lines, isCompressed(file));
		await rename(fresh, file);
	} catch (cause) {
		await rm(fresh, { force: true });
		throw cause;
	}
}

async function write(
	file: string,
	lines: AsyncIterable<string>,
	compressed = false,
): Promise<void> {
	const written = createWriteStream(file);
	await (compressed ? finish(lines, createZstdCompress(), written) : finish(lines, written));
}

/** What stands in a file, line by line; one that is empty or breaks off ends with a damaged line. */
export async function* readExtraction(file: string): AsyncGenerator<ExtractionLine> {
	let isEmpty = true;
	try {
		for await (const line of linesOf(file)) {
			isEmpty = false;
			yield parseLine(line);
		}
	} catch {
		isEmpty = true;
	}
	if (isEmpty) yield { kind: 'damaged' };
}

/**
 * Bytes between line feeds, and nothing else: `node:readline` would break a line at U+2028 too, which JSON leaves as it is.
 */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
	const bytes = createReadStream(file);
	const stream: AsyncIterable<Buffer> = isCompressed(file)
		? pipeline(bytes, createZstdDecompress(), () => undefined)
		: bytes;
	let parts: Buffer[] = [];
	for await (const chunk of stream) {
		let from = 0;
		for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
			yield Buffer.concat([...parts, chunk.subarray(from, at)]);
			parts = [];
			from = at + 1;
		}
		parts.push(chunk.subarray(from));
	}
	const rest = Buffer.concat(parts);
	if (rest.length > 0) yield rest;
}

function parseLine(line: Buffer): ExtractionLine {
	// A quote inside a JSON string is escaped: the mark cannot stand in a path.
	const at = line.indexOf(readingMark);
	try {
		if (at < 0) {
			const head = JSON.parse(line.toString()) as Partial<Head>;
			return head.gistgraph === 'readings' && head.version === 1
				? { kind: 'head', fingerprint: String(head.fingerprint) }
				: { kind: 'damaged' };
		}
		const head: unknown = JSON.parse(`${line.toString('utf8', 0, at)}}`);
		const { path, key, sha256 } = head as Readonly<Record<string, unknown>>;
		const text = line.subarray(at + readingMark.length, -1);
		return hashOf(text) === sha256
			? { kind: 'reading', key: String(key), path: String(path), text: text.toString() }
			: { kind: 'damaged' };
	} catch {
		return { kind: 'damaged' };
	}
}

const hashOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
