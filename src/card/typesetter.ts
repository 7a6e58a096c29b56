/** Sets text as outlines, so that a picture needs no font and comes out the same everywhere. */
import { create, type Font } from 'fontkitten';

export interface Typesetter {
	/** Whether the face has every character. */
	readonly canSet: (text: string) => boolean;
	/** @param size of the em, in the unit of the answer */
	readonly widthOf: (text: string, size: number) => number;
	/** SVG of one line from its baseline's start, drawn in thousandths of the em. Glyphs are references to `glyphs`. */
	readonly line: (text: string, x: number, y: number, size: number) => string;
	/** SVG definitions of all glyphs that the lines of a picture refer to. */
	readonly glyphs: (texts: readonly string[]) => string;
}

/** @param files a face in parts, each with other characters; the first that has one sets it */
export function makeTypesetter(files: readonly Uint8Array[]): Typesetter {
	const fonts = files.map((file): Font => {
		const font = create(Buffer.from(file));
		if (font.isCollection) throw new Error('A collection of fonts is no face.');
		return font;
	});
	const fontOf = (code: number): Font | undefined =>
		fonts.find((font) => font.hasGlyphForCodePoint(code));
	const known = new Map<string, { readonly width: number; readonly path: string }>();
	/** In units of a thousandth of the em. Marks that nobody sees take no room: some faces have broken glyphs for them. */
	const glyph = (character: string): { readonly width: number; readonly path: string } => {
		if (isUnseen(character)) return { width: 0, path: '' };
		const code = character.codePointAt(0) ?? 0;
		const font = fontOf(code);
		const found = font?.glyphForCodePoint(code);
		const scale = 1000 / (font?.unitsPerEm ?? 1000);
		const made = known.get(character) ?? {
			width: (found?.advanceWidth ?? 0) * scale,
			path: found?.path.scale(scale).toSVG() ?? '',
		};
		known.set(character, made);
		return made;
	};
	const nameOf = (character: string): string => `g${character.codePointAt(0)?.toString(36)}`;
	return {
		canSet: (text) =>
			[...text].every((character) => isUnseen(character) || fontOf(character.codePointAt(0) ?? 0)),
		widthOf: (text, size) =>
			([...text].reduce((sum, character) => sum + glyph(character).width, 0) * size) / 1000,
		line: (text, x, y, size) => {
			let at = 0;
			const uses = [...text].map((character) => {
				const use = `<use href="#${nameOf(character)}" x="${at}"/>`;
				at += Math.round(glyph(character).width);
				return use;
			});
			const scale = size / 1000;
			return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${uses.join('')}</g>`;
		},
		glyphs: (texts) =>
			[...new Set(texts.join(''))]
				.map((character) => `<path id="${nameOf(character)}" d="${glyph(character).path}"/>`)
				.join(''),
	};
}

/** Control and format characters: zero-width spaces, joiners, marks of direction. */
const isUnseen = (character: string): boolean => /^[\p{Cc}\p{Cf}]$/u.test(character);
