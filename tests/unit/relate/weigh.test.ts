import { describe, expect, test } from 'vitest';
import { tell, weighText } from './support.ts';

/** Statements at least so sure, as told. */
const sureIn = (text: string, least: number): readonly string[] => {
	const read = weighText(text);
	return read.candidates
		.filter((one) => one.confidence >= least && one.modality === 'asserted')
		.map((one) => tell(read, { ...one, qualifiers: {} }))
		.toSorted();
};

describe('patterns and ranker together', () => {
	test.each([
		['Meta released Llama 2 in July 2023.', ['Meta | released | Llama 2']],
		['Mixtral 8x7B was developed by Mistral AI.', ['Mistral AI | developed | Mixtral 8x7B']],
		['Llama 2 was trained on Common Crawl.', ['Llama 2 | trained_on | Common Crawl']],
	])('are sure of what is plainly said: %s', (text, expected) =>
		expect(sureIn(text, 0.6)).toEqual(expect.arrayContaining(expected)),
	);

	test.each([
		'Meta met Google while Llama 2 was late.',
		'Llama 2 is small. OpenAI is large.',
		'Meta did not release GPT-4.',
	])('are not sure of what is not said: %s', (text) => expect(sureIn(text, 0.6)).toEqual([]));

	test('give probabilities, each pair at most once a predicate', () => {
		const { candidates } = weighText(
			'Meta and Google released Llama 2, Gemini and BERT, which outperform GPT-4 on MMLU.',
		);
		const keys = candidates.map(
			({ subject, predicate, object }) => `${subject} ${predicate} ${JSON.stringify(object)}`,
		);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { confidence } of candidates) {
			expect(confidence).toBeGreaterThan(0);
			expect(confidence).toBeLessThanOrEqual(1);
		}
	});

	test('keep what a pattern says of the far end of a long list', () => {
		const list = 'Llama 2, GPT-4, Gemini, PaLM, BERT, Mixtral 8x7B, Mistral 7B, GPT-3, T5, Llama 3';
		const { mentions, candidates } = weighText(`Meta released ${list} and Llama 3.1.`);
		const last = mentions.findIndex(({ surface }) => surface === 'Llama 3.1');
		expect(
			candidates.some(
				({ predicate, object }) =>
					predicate === 'released' && 'mention' in object && object.mention === last,
			),
		).toBe(true);
	});

	test('stay fast where one sentence names thousands', () => {
		const started = performance.now();
		weighText(`The note: ${'Llama 2 of Meta and '.repeat(2000)}end.`);
		expect(performance.now() - started).toBeLessThan(15_000);
	});
});
