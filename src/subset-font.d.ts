declare module 'subset-font' {
	/** The font with the glyphs of `text` only. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options?: { readonly targetFormat?: 'woff2' | 'woff' | 'sfnt' },
	): Promise<Uint8Array>;
}
