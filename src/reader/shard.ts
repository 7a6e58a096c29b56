/** One of n parts of the documents, for reading on several machines. A document's part depends on its path alone. */
import { createHash } from 'node:crypto';

export interface Shard {
	/** From 1 to `count`. */
	readonly index: number;
	readonly count: number;
}

/** The shard that `3/12` names; undefined where the text names none. */
export function parseShard(text: string): Shard | undefined {
	const [, index, count] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []).map(Number);
	return index !== undefined && count !== undefined && index <= count
		? { index, count }
		: undefined;
}

/** Whether the document of this path belongs to the shard; it does to exactly one of `count`. */
export const isInShard = (path: string, { index, count }: Shard): boolean =>
	createHash('sha256').update(path).digest().readUInt32BE(0) % count === index - 1;
