/** Cards as files: drawn once, then taken from the work folder as long as nothing on them changes. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import type { CardView } from '../site/card.ts';
import { cardSize, colours, drawCard } from './draw.ts';
import { encodePng } from './png.ts';
import { makeTypesetter, type Typesetter } from './typesetter.ts';

/** Parts of the heading's face. */
const alphabets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];

let typesetter: Promise<Typesetter> | undefined;

const loadTypesetter = async (): Promise<Typesetter> => {
	const { resolve } = createRequire(import.meta.url);
	const files = alphabets.map((alphabet) =>
		readFile(
			resolve(`@fontsource/source-serif-4/files/source-serif-4-${alphabet}-400-normal.woff`),
		),
	);
	return makeTypesetter(await Promise.all(files));
};

/**
 * PNG of a card. A name in a script that the face lacks gives the card of `otherwise`.
 *
 * @param cache folder of earlier cards, by content
 */
export async function makeCard(
	view: CardView,
	otherwise: () => CardView,
	cache: string,
): Promise<Uint8Array> {
	typesetter ??= loadTypesetter();
	const type = await typesetter;
	const svg = drawCard(view, type) ?? drawCard(otherwise(), type) ?? '';
	const file = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
	const known = await readFile(file).catch(() => undefined);
	if (known) return known;
	const made = await rasterise(svg, [...Object.values(colours), ...view.colours.values()]);
	await mkdir(cache, { recursive: true });
	// A name of its own: pages of one build, or two builds, may draw the same card at once.
	const fresh = `${file}.${randomUUID()}`;
	await writeFile(fresh, made);
	await rename(fresh, file);
	return made;
}

async function rasterise(svg: string, exact: readonly string[]): Promise<Uint8Array> {
	const data = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
	return encodePng({ ...cardSize, data }, exact);
}
