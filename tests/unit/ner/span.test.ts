import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTags } from '../../../src/extractor/ner/bio.ts';
import { withoutOverlap } from '../../../src/extractor/ner/span.ts';
import { wordsOf } from '../../../src/extractor/ner/words.ts';

const span = (first: number, last: number, score: number, label = 0) => ({
	first,
	last,
	label,
	score,
});

describe('spans that overlap', () => {
	test.each([
		['the surest stays', [span(0, 2, 0.6), span(1, 1, 0.9)], [span(1, 1, 0.9)]],
		['of equals the longer', [span(0, 0, 0.9), span(0, 1, 0.9)], [span(0, 1, 0.9)]],
		['of equals the earlier', [span(1, 2, 0.9), span(0, 1, 0.9)], [span(0, 1, 0.9)]],
		['of equals the earlier label', [span(0, 0, 0.9, 1), span(0, 0, 0.9)], [span(0, 0, 0.9)]],
		[
			'side by side both stay',
			[span(2, 3, 0.6), span(0, 1, 0.9)],
			[span(0, 1, 0.9), span(2, 3, 0.6)],
		],
	])('%s', (_, spans, chosen) => expect(withoutOverlap(spans)).toEqual(chosen));

	test('never two over one word, whatever the order they came in', () => {
		const any = fc
			.tuple(fc.nat(20), fc.nat(5), fc.nat(10), fc.nat(2))
			.map(([first, width, score, label]) => span(first, first + width, score / 10, label));
		fc.assert(
			fc.property(fc.array(any), (spans) => {
				const chosen = withoutOverlap(spans);
				chosen.slice(1).forEach(({ first }, at) => {
					expect(first).toBeGreaterThan(chosen[at]?.last ?? Infinity);
				});
				expect(withoutOverlap(spans.toReversed())).toEqual(chosen);
			}),
		);
	});
});

test.each([
	['hyphens within, marks apart', 'GPT-4o, o1-mini.', ['GPT-4o', ',', 'o1-mini', '.']],
	['letters of any script', 'Zürich 東京 naïve', ['Zürich', '東京', 'naïve']],
	['a mark of two code units is one word', 'a 🤖 b', ['a', '🤖', 'b']],
])('words: %s', (_, text, words) => {
	const found = wordsOf(text);
	expect(found.map((word) => word.text)).toEqual(words);
	for (const { text: word, start, end } of found) expect(text.slice(start, end)).toBe(word);
});

test.each([
	['BIO', ['O', 'B-PER', 'I-PER'], ['PER'], [true, false]],
	[
		'BIOES and BILUO',
		['O', 'S-ORG', 'U-ORG', 'E-ORG', 'L-ORG'],
		['ORG'],
		[true, true, false, false],
	],
	['labels alone', ['O', 'LOC'], ['LOC'], [false]],
	['hyphens of a label stay', ['O', 'B-work-of-art'], ['work-of-art'], [true]],
])('tags: %s', (_, names, labels, begins) => {
	const read = readTags(names);
	expect(read.labels).toEqual(labels);
	expect(read.tags.slice(1).map((tag) => tag.begins)).toEqual(begins);
	expect(read.tags[0]).toEqual({ begins: false });
});
