/** The ready files of hosts: well formed, and right about which files never change. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { headerFiles } from '../../../src/pipeline/publish/headers.ts';

const read = (file: string): string => readFileSync(`deploy/${file}`, 'utf8');

/** Where files have a hash of their content in their names. */
const hashed = ['/_astro/', '/data/explorer/', '/pagefind/fragment/', '/pagefind/index/'];

describe('CloudFront', () => {
	interface Request {
		readonly uri: string;
	}
	interface Redirect {
		readonly statusCode: number;
		readonly headers: { readonly location: { readonly value: string } };
	}
	const ask = (uri: string): Request | Redirect =>
		runInNewContext(`${read('aws/index.js')}\nhandler(${JSON.stringify({ request: { uri } })})`) as
			Request | Redirect;

	test.each([
		['/', '/index.html'],
		['/models/llama-3-1/', '/models/llama-3-1/index.html'],
		['/data/graph.json', '/data/graph.json'],
		['/documents/v1.2/', '/documents/v1.2/index.html'],
	])('%s is %s', (uri, file) => {
		expect(ask(uri)).toEqual({ uri: file });
	});

	test('a folder without its slash is sent on', () => {
		expect(ask('/models')).toMatchObject({
			statusCode: 301,
			headers: { location: { value: '/models/' } },
		});
	});
});

test('aws/publish.sh: hashed files may be kept for ever', () => {
	for (const path of hashed) expect(read('aws/publish.sh')).toContain(`'${path.slice(1)}*'`);
});

test('the headers of a site: hashed files may be kept for ever, data be read from elsewhere', () => {
	const files = new Map(headerFiles().map(({ path, content }) => [path, String(content)]));
	for (const path of hashed) {
		expect(files.get('_headers')).toContain(
			`\n${path}*\n  Cache-Control: public, max-age=31536000, immutable`,
		);
		const [, pattern = ''] = /m#(\/\(\?:.+?\)\/)#/.exec(files.get('.htaccess') ?? '') ?? [];
		expect(`/base${path}x.js`).toMatch(new RegExp(pattern));
		expect('/models/').not.toMatch(new RegExp(pattern));
	}
	expect(files.get('_headers')).toContain('\n/data/*\n  Access-Control-Allow-Origin: *');
});

test('Vercel', () => {
	const { headers, trailingSlash } = JSON.parse(read('vercel.json')) as {
		trailingSlash: boolean;
		headers: readonly { source: string; headers: readonly { value: string }[] }[];
	};
	expect(trailingSlash).toBe(true);
	const [first] = headers;
	const source = new RegExp(`^${first?.source}$`);
	for (const path of hashed) expect(`${path}x.abc123.js`).toMatch(source);
	expect('/models/index.html').not.toMatch(source);
	expect(first?.headers[0]?.value).toContain('immutable');
});

test('Netlify', () => {
	expect(parseToml(read('netlify.toml'))).toMatchObject({ build: { publish: 'dist' } });
});

test('nginx', () => {
	const [, pattern = ''] =
		/~(\^\S+) "public, max-age=31536000, immutable"/.exec(read('nginx.conf')) ?? [];
	for (const path of hashed) expect(`${path}x`).toMatch(new RegExp(pattern));
	expect('/data/graph.json').not.toMatch(new RegExp(pattern));
});
