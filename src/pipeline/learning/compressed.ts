/** Tables and weights as files: Brotli, the same bytes for the same contents. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const params = {
	[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
	[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
};

export const compress = (bytes: Uint8Array): Uint8Array => brotliCompressSync(bytes, { params });

/** Reads a file that `compress` made. */
export const readCompressed = (file: URL): Uint8Array => brotliDecompressSync(readFileSync(file));
