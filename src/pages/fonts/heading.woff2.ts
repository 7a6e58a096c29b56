/** The face of headings, cut down to ASCII and the characters that the content and the interface have. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import subsetFont from 'subset-font';
import { openWorld } from '../../site/world.ts';

const source = '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2';
const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => 0x20 + at));

export const GET: APIRoute = async () => {
	const { knowledge, letters } = openWorld();
	const { site, ontology, entities, documents, communities } = knowledge;
	const text = [
		letters,
		...[site.title, site.tagline],
		...ontology.types.map(({ plural }) => plural),
		...entities.map(({ name }) => name),
		...documents.flatMap(({ blocks, metadata }) => [
			metadata.title,
			...blocks.filter(({ kind }) => kind === 'heading').map((heading) => heading.text),
		]),
		...communities.map(({ label }) => label),
	].join('');
	const characters = [...new Set(ascii + text)].toSorted().join('');
	const font = await readFile(createRequire(import.meta.url).resolve(source));
	const subset = await subsetFont(font, characters, { targetFormat: 'woff2' });
	return new Response(new Uint8Array(subset), { headers: { 'content-type': 'font/woff2' } });
};
