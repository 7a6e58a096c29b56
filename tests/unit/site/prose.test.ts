import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	asDocumentId,
	asEntityId,
	type LinkedMention,
	type Mark,
	type Run,
	type Sentence,
} from '../../../src/model/index.ts';
import { segmentBlock } from '../../../src/site/prose.ts';

const strong: Mark = { kind: 'strong' };
const emphasis: Mark = { kind: 'emphasis' };

const run = (start: number, end: number, ...marks: readonly Mark[]): Run => ({
	start,
	end,
	source: { start, end },
	marks,
});

const sentence = (index: number, start: number, end: number): Sentence => ({
	index,
	kind: 'sentence',
	block: 0,
	start,
	end,
	span: { start, end },
});

const mention = (entity: string, start: number, end: number): LinkedMention => ({
	document: asDocumentId('a.md'),
	block: 0,
	start,
	end,
	span: { start, end },
	sentence: 0,
	text: '',
	surface: '',
	form: 'name',
	method: 'lexicon',
	outcome: { kind: 'linked', entity: asEntityId(entity), confidence: 1 },
});

/** A block as one line: sentences in `{}`, mentions in `[]`, marked stretches in `<>`. */
const draw = (segments: ReturnType<typeof segmentBlock>): string =>
	segments
		.map(({ anchor, parts }) => {
			const inner = parts
				.map(({ entity, stretches }) => {
					const text = stretches
						.map((one) => (one.marks.length > 0 ? `<${one.text}>` : one.text))
						.join('');
					return entity === undefined ? text : `[${text}]`;
				})
				.join('');
			return anchor === undefined ? inner : `{${inner}}`;
		})
		.join('');

describe('segmentBlock', () => {
	const text = 'Meta AI wrote it. We read it.';
	const sentences = [sentence(0, 0, 17), sentence(1, 18, 29)];
	test.each([
		['plain text', [], [], '{Meta AI wrote it.} {We read it.}'],
		['a mention', [], [mention('meta', 0, 7)], '{[Meta AI] wrote it.} {We read it.}'],
		[
			'a mark inside',
			[run(0, 4, strong)],
			[mention('meta', 0, 7)],
			'{[<Meta> AI] wrote it.} {We read it.}',
		],
		[
			'a mark that crosses a mention',
			[run(5, 13, strong)],
			[mention('meta', 0, 7)],
			'{[Meta <AI>]< wrote> it.} {We read it.}',
		],
		[
			'a mark over two sentences',
			[run(14, 20, strong)],
			[],
			'{Meta AI wrote <it.>}< >{<We> read it.}',
		],
		[
			'a mention over two sentences',
			[],
			[mention('meta', 14, 20)],
			'{Meta AI wrote [it.]}[ ]{[We] read it.}',
		],
	])('%s', (_, runs, mentions, expected) => {
		const covered = runs.length > 0 ? runs : [run(0, text.length)];
		expect(draw(segmentBlock({ text, runs: covered }, sentences, mentions))).toBe(expected);
	});

	test('only the first mention of an entity in a block is first', () => {
		const mentions = [mention('meta', 0, 4), mention('it', 14, 16), mention('meta', 18, 20)];
		const parts = segmentBlock({ text, runs: [run(0, 29)] }, sentences, mentions).flatMap(
			({ parts }) => parts,
		);
		expect(
			parts.flatMap(({ entity, isFirst }) => (entity === undefined ? [] : [[entity, isFirst]])),
		).toEqual([
			['meta', true],
			['it', true],
			['meta', false],
		]);
	});

	test('a mention that means nothing certain is plain text', () => {
		const unknown: LinkedMention = { ...mention('meta', 0, 7), outcome: { kind: 'unknown' } };
		expect(draw(segmentBlock({ text, runs: [] }, sentences, [unknown]))).toBe(
			'{Meta AI wrote it.} {We read it.}',
		);
	});

	/** Consecutive ranges of a text cut at sorted places; some are left out. */
	const ranges = (length: number) =>
		fc
			.tuple(fc.uniqueArray(fc.nat(length), { maxLength: 8 }), fc.infiniteStream(fc.boolean()))
			.map(([cuts, keep]) => {
				const sorted = cuts.toSorted((a, b) => a - b);
				return sorted
					.slice(1)
					.map((end, at) => ({ start: sorted[at] ?? 0, end }))
					.filter(() => keep.next().value === true);
			});
	const block = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).chain((words) =>
		fc.record({
			text: fc.constant(words),
			sentences: ranges(words.length),
			mentions: ranges(words.length),
			runs: ranges(words.length),
		}),
	);

	test('whatever crosses, all text comes out once, in order, and marks stay on their characters', () => {
		fc.assert(
			fc.property(block, ({ text: words, sentences: cuts, mentions, runs }) => {
				const marked = runs.map(({ start, end }, at) =>
					run(start, end, at % 2 ? strong : emphasis),
				);
				const segments = segmentBlock(
					{ text: words, runs: marked },
					cuts.map(({ start, end }, at) => sentence(at, start, end)),
					mentions.map(({ start, end }, at) => mention(`e${at % 3}`, start, end)),
				);
				let at = 0;
				for (const { anchor, parts } of segments)
					for (const { entity, stretches } of parts)
						for (const { text: piece, marks } of stretches) {
							const inside = (range: { start: number; end: number }): boolean =>
								range.start <= at && range.end >= at + piece.length;
							expect(words.slice(at, at + piece.length)).toBe(piece);
							expect(piece).not.toBe('');
							expect(anchor !== undefined).toBe(cuts.some(inside));
							expect(entity !== undefined).toBe(mentions.some(inside));
							expect(marks).toEqual(marked.find(inside)?.marks ?? []);
							at += piece.length;
						}
				expect(at).toBe(words.length);
			}),
		);
	});
});
