/** A static file server as plain as a CDN: files, folders by their index.html, nothing else. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
};

export interface Served {
	/** Address of the site's home, ending in `/`. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/** Serves a folder under a base path on a free port of this machine. */
export async function serve(folder: string, base: string): Promise<Served> {
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		if (!path.startsWith(base)) return void response.writeHead(404).end();
		const file = normalize(
			join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : ''),
		);
		readFile(file).then(
			(bytes) =>
				response
					.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
					.end(bytes),
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
