/** A document in parts short enough to be asked about one by one. */
import { createHash } from 'node:crypto';
import type { Document } from '../model/index.ts';

export interface Part {
	/** Hash of what an answer depends on. */
	readonly key: string;
	/** A stretch of the document. */
	readonly text: string;
}

/** Characters at most, unless one block alone has more: about 2,000 tokens. */
const longest = 8_000;

/**
 * Stretches of whole blocks, in order. Parts that do not change keep their keys, so that an edit asks again only of
 * what is around it.
 *
 * @param asked model and prompt
 */
export function partsOf({ text, blocks }: Document, asked: string): readonly Part[] {
	const prose = blocks.filter(({ kind }) => kind !== 'code' && kind !== 'break');
	const parts: Part[] = [];
	const close = (from: number, to: number): void => {
		const stretch = text.slice(from, to);
		if (/\p{L}/u.test(stretch)) parts.push(partOf(asked, stretch));
	};
	let start: number | undefined;
	let end = 0;
	for (const { span } of prose.toSorted((a, b) => a.span.start - b.span.start)) {
		if (start !== undefined && span.end - start > longest) {
			close(start, end);
			start = undefined;
		}
		start ??= span.start;
		end = Math.max(end, span.end);
	}
	if (start !== undefined) close(start, end);
	return parts;
}

/** With the first 32 hexadecimal digits of SHA-256 as its key. */
export const partOf = (asked: string, text: string): Part => ({
	key: createHash('sha256')
		.update(JSON.stringify([asked, text]))
		.digest('hex')
		.slice(0, 32),
	text,
});
