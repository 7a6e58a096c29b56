/** The moment of a recording at which something is said: the time that stands before it, as transcripts and highlights have it. */
import type { Block } from '../model/index.ts';
import type { Link } from './link.ts';
import type { SiteDocument } from './world.ts';

const clock = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/;

interface Time extends Link {
	/** Offset in the block. */
	readonly start: number;
}

const known = new WeakMap<Block, readonly Time[]>();

/** The linked times of a block; asked for with every sentence below it. */
function timesOf(block: Block): readonly Time[] {
	const times = known.get(block) ?? readTimes(block);
	known.set(block, times);
	return times;
}

const readTimes = ({ runs, text }: Block): readonly Time[] =>
	runs.flatMap(({ start, end, marks }) => {
		const link = marks.find((mark) => mark.kind === 'link');
		const name = text.slice(start, end);
		return link?.kind === 'link' && clock.test(name) && /^https?:/i.test(link.href)
			? [{ start, name, href: link.href }]
			: [];
	});

/** The last linked time of a block up to an offset, else its first. */
function timeIn(block: Block, before: number): Link | undefined {
	const times = timesOf(block);
	const time = times.findLast(({ start }) => start <= before) ?? times[0];
	return time && { name: time.name, href: time.href };
}

/** A link to the recording, named by the time, for a sentence; from its own block or one above it in its section. */
export function momentOf(document: SiteDocument, sentence: number): Link | undefined {
	const { block: from, start = 0 } = document.sentences[sentence] ?? {};
	for (let at = from ?? -1; at >= 0; at -= 1) {
		const block = document.blocks[at];
		if (!block || block.section !== document.blocks[from ?? -1]?.section) return undefined;
		const time = timeIn(block, at === from ? start : block.text.length);
		if (time) return time;
	}
	return undefined;
}
