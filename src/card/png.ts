/**
 * A picture of few colours as a PNG with a palette, a third of the size of one without. Colours are kept to five
 * bits a channel, which flat areas and the rims of letters do not show. W3C, "Portable Network Graphics", 2025.
 */
import { crc32, deflateSync } from 'node:zlib';

export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** Red, green, blue and alpha of each pixel, opaque. */
	readonly data: Uint8Array;
}

const mostColours = 256;

/** @param exact colours as `#rrggbb` that must come out as they are */
export function encodePng(pixels: Pixels, exact: readonly string[]): Uint8Array {
	const { width, height } = pixels;
	const { rows, palette } = indexColours(pixels, exact);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	// Eight bits a pixel, an index into the palette.
	head.set([8, 3], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(palette)),
		chunk('IDAT', deflateSync(rows, { level: 4, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const made = Buffer.alloc(12 + data.length);
	made.writeUInt32BE(data.length, 0);
	made.write(type, 4, 'latin1');
	made.set(data, 8);
	made.writeUInt32BE(crc32(made.subarray(4, 8 + data.length)), 8 + data.length);
	return made;
}

/** Rows of indices, each led by the zero that says it is not filtered. */
function indexColours(
	{ width, height, data }: Pixels,
	exact: readonly string[],
): { rows: Uint8Array; palette: readonly number[] } {
	const palette: number[] = [];
	/** Index by colour of five bits a channel; 0 is not known yet. */
	const places = new Uint16Array(1 << 15);
	const place = (red: number, green: number, blue: number): number => {
		const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
		const known = places[key] ?? 0;
		if (known > 0) return known - 1;
		const isFull = palette.length >= mostColours * 3;
		const index = isFull ? nearest(palette, red, green, blue) : palette.length / 3;
		if (!isFull) palette.push(red, green, blue);
		places[key] = index + 1;
		return index;
	};
	for (const colour of new Set(exact)) {
		const value = Number.parseInt(colour.slice(1), 16);
		place(value >> 16, (value >> 8) & 255, value & 255);
	}
	const rows = new Uint8Array((width + 1) * height);
	// Whole pixels, only to see where the next is as the last: most are.
	const whole = new Uint32Array(data.buffer, data.byteOffset, width * height);
	let last = -1;
	let index = 0;
	for (let y = 0, from = 0, to = 0; y < height; y += 1) {
		to += 1;
		for (let x = 0; x < width; x += 1, from += 1, to += 1) {
			const pixel = whole[from] ?? 0;
			if (pixel !== last) {
				last = pixel;
				index = place(data[from * 4] ?? 0, data[from * 4 + 1] ?? 0, data[from * 4 + 2] ?? 0);
			}
			rows[to] = index;
		}
	}
	return { rows, palette };
}

function nearest(palette: readonly number[], red: number, green: number, blue: number): number {
	let [best, least] = [0, Infinity];
	for (let at = 0; at < palette.length; at += 3) {
		const distance =
			((palette[at] ?? 0) - red) ** 2 +
			((palette[at + 1] ?? 0) - green) ** 2 +
			((palette[at + 2] ?? 0) - blue) ** 2;
		if (distance < least) [best, least] = [at / 3, distance];
	}
	return best;
}
