/**
 * The text of a block in nested segments: sentences, in them mentions, in those stretches set alike. The
 * three lie over one text and may cross; a mention or mark that crosses a border is cut there, so that
 * what comes out always nests.
 */
import {
	sentenceAnchor,
	type Block,
	type EntityId,
	type LinkedMention,
	type Mark,
	type Sentence,
} from '../model/index.ts';

export interface Stretch {
	readonly text: string;
	readonly marks: readonly Mark[];
}

export interface MentionSegment {
	/** Entity the stretches refer to; absent for plain text. */
	readonly entity?: EntityId;
	/** Whether this is the entity's first mention in the block. */
	readonly isFirst: boolean;
	readonly stretches: readonly Stretch[];
}

export interface SentenceSegment {
	/** Anchor; absent for the white space between sentences and for text without any. */
	readonly anchor?: string;
	readonly parts: readonly MentionSegment[];
}

/**
 * @param sentences of the block, in order
 * @param mentions  of the block, in order, not overlapping
 */
export function segmentBlock(
	block: Pick<Block, 'text' | 'runs'>,
	sentences: readonly Sentence[],
	mentions: readonly LinkedMention[],
): readonly SentenceSegment[] {
	const seen = new Set<EntityId>();
	const cuts = [0, ...sentences.flatMap(({ start, end }) => [start, end]), block.text.length];
	return ranges(cuts).map(({ start, end }) => {
		const sentence = sentences.find((one) => one.start === start && one.end === end);
		const parts = segmentMentions(block, start, end, mentions, seen);
		return { ...(sentence && { anchor: sentenceAnchor(sentence.index) }), parts };
	});
}

/** Consecutive ranges between sorted cuts, empty ones left out. */
function ranges(cuts: readonly number[]): readonly { start: number; end: number }[] {
	const sorted = [...new Set(cuts)].toSorted((a, b) => a - b);
	return sorted.slice(1).map((end, at) => ({ start: sorted[at] ?? 0, end }));
}

function segmentMentions(
	block: Pick<Block, 'text' | 'runs'>,
	start: number,
	end: number,
	mentions: readonly LinkedMention[],
	seen: Set<EntityId>,
): readonly MentionSegment[] {
	return mentionRanges(start, end, mentions).map((range) => {
		const { entity } = range;
		const isFirst = entity !== undefined && !seen.has(entity);
		if (entity !== undefined) seen.add(entity);
		return {
			...(entity !== undefined && { entity }),
			isFirst,
			stretches: stretchesOf(block, range.start, range.end),
		};
	});
}

/** A range of a block's text cut where mentions begin and end, each piece with the entity it names. */
export function mentionRanges(
	start: number,
	end: number,
	mentions: readonly LinkedMention[],
): readonly { start: number; end: number; entity?: EntityId }[] {
	const inside = mentions.filter(
		(mention) => mention.outcome.kind === 'linked' && mention.start < end && mention.end > start,
	);
	const cuts = [
		start,
		...inside.flatMap((mention) => [Math.max(start, mention.start), Math.min(end, mention.end)]),
		end,
	];
	return ranges(cuts).map((range) => {
		const mention = inside.find((one) => one.start <= range.start && one.end >= range.end);
		return mention?.outcome.kind === 'linked'
			? { ...range, entity: mention.outcome.entity }
			: range;
	});
}

/** Stretches of a range of a block, each with its marks. */
export function stretchesOf(
	{ text, runs }: Pick<Block, 'text' | 'runs'>,
	start: number,
	end: number,
): readonly Stretch[] {
	const inside = runs.filter((run) => run.start < end && run.end > start);
	const cuts = [
		start,
		...inside.flatMap((run) => [Math.max(start, run.start), Math.min(end, run.end)]),
		end,
	];
	return ranges(cuts).map((range) => ({
		text: text.slice(range.start, range.end),
		marks: inside.find((run) => run.start <= range.start && run.end >= range.end)?.marks ?? [],
	}));
}

/** Where a block begins: the anchor of its first sentence. */
export const firstAnchor = (segments: readonly SentenceSegment[]): string | undefined =>
	segments.find(({ anchor }) => anchor !== undefined)?.anchor;
