/**
 * Compressed copies beside the files of a site, `.br` and `.gz`, for servers that send them as they are (nginx with
 * `gzip_static`, Caddy, Apache). Files that are small or compressed already have none.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './listFiles.ts';

const compressible = new Set([
	...['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.md', '.wasm'],
	...['.csv', '.jsonld', '.ttl', '.nq', '.gexf', '.graphml'],
]);
/** Less is sent in one packet anyway. */
const smallest = 1024;
/** Above, the best of Brotli takes too long for what it gains. */
const large = 1_000_000;
/** How many are compressed side by side. */
const lanes = 8;

/** @param out folder of the finished site */
export async function precompress(out: string): Promise<void> {
	const files = (await listFiles(out)).filter((file) => compressible.has(extname(file)));
	const waiting = files.values();
	const work = async (): Promise<void> => {
		for (const file of waiting) await compress(file);
	};
	await Promise.all(Array.from({ length: lanes }, work));
}

async function compress(file: string): Promise<void> {
	const bytes = await readFile(file);
	if (bytes.length < smallest) return;
	const quality = bytes.length > large ? 9 : constants.BROTLI_MAX_QUALITY;
	const copies = await Promise.all([
		promisify(brotliCompress)(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: quality,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			},
		}).then((made) => [`${file}.br`, made] as const),
		promisify(gzip)(bytes, { level: 9 }).then((made) => [`${file}.gz`, made] as const),
	]);
	for (const [name, made] of copies) if (made.length < bytes.length) await writeFile(name, made);
}
