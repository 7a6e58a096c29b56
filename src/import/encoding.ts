/** Pages and feeds that say in which encoding they are written, from before everything was UTF-8. */

/** Browsers look no further for it. */
const head = 1024;
const declared =
	/<meta[^>]+charset\s*=\s*["']?([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu;

/**
 * The text of a page or feed whose bytes are not UTF-8, by the encoding that it names. `undefined` where it names none
 * or one that is not known, or where its bytes contradict it.
 */
export function decodeAsDeclared(bytes: Uint8Array): string | undefined {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, head));
	const [, ofPage, ofFeed] = declared.exec(start) ?? [];
	const label = ofPage ?? ofFeed;
	if (label === undefined) return undefined;
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
