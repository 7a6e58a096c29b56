/** The face of headings, cut down to the characters that European names and titles need. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import subsetFont from 'subset-font';

const source = '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2';
/** Printable ASCII, Latin-1 and the typographic marks of English. */
const characters = [
	...range(0x20, 0x7e),
	...range(0xa0, 0xff),
	0x2013,
	0x2014,
	0x2018,
	0x2019,
	0x201c,
	0x201d,
	0x2026,
]
	.map((code) => String.fromCodePoint(code))
	.join('');

function range(from: number, to: number): readonly number[] {
	return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

export const GET: APIRoute = async () => {
	const font = await readFile(createRequire(import.meta.url).resolve(source));
	const subset = await subsetFont(font, characters, { targetFormat: 'woff2' });
	return new Response(new Uint8Array(subset), { headers: { 'content-type': 'font/woff2' } });
};
