/** A static file server as plain as a CDN: files, folders by their index.html, compressed on demand, nothing else. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.png': 'image/png',
};
const compressed = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml']);
/** What CDNs use for files that they compress as they go. */
const quality = 5;

export interface Served {
	/** Address of the site's home, ending in `/`. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves a folder under a base path on a free port of this machine.
 *
 * @param asCdn whether texts go compressed with Brotli, as a CDN sends them
 * @param more  headers of every answer
 */
export async function serve(
	folder: string,
	base: string,
	asCdn = false,
	more: Readonly<Record<string, string>> = {},
): Promise<Served> {
	const known = new Map<string, Buffer>();
	const compress = (file: string, bytes: Buffer): Buffer => {
		const made =
			known.get(file) ??
			brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
		known.set(file, made);
		return made;
	};
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		if (!path.startsWith(base)) return void response.writeHead(404).end();
		const file = normalize(
			join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : ''),
		);
		const extension = extname(file);
		const isCompressed =
			asCdn &&
			compressed.has(extension) &&
			String(request.headers['accept-encoding']).includes('br');
		const headers = {
			...more,
			'content-type': types[extension] ?? 'application/octet-stream',
			...(isCompressed && { 'content-encoding': 'br' }),
		};
		readFile(file).then(
			(bytes) => response.writeHead(200, headers).end(isCompressed ? compress(file, bytes) : bytes),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		url: `http://127.0.0.1:${address.port}${base}`,
		close: () => new Promise((done) => server.close(() => done())),
	};
}
