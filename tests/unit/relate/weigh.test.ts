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
});
