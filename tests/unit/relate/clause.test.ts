/** Statements of clauses without a subject of their own, of names that are verbs, and of what a pronoun stands for. */
import { describe, expect, test } from 'vitest';
import { relationsIn } from './support.ts';

describe('a name that is a verb where it stands', () => {
	test('is the verb', () => {
		expect(relationsIn('Mistral open-sources Mixtral 8x7B.')).toContain(
			'Mistral AI | released | Mixtral 8x7B',
		);
		expect(relationsIn('Meta plans to open-source Llama 3.')).toEqual([
			'Meta | released | Llama 3 (hedged)',
		]);
		expect(relationsIn('BERT was fine-tuned on Common Crawl.')).toEqual([
			'BERT | trained_on | Common Crawl',
		]);
	});

	test('stays a name elsewhere', () => {
		expect(relationsIn('Meta uses fine-tuning.')).toEqual(['Meta | uses | fine-tuning']);
		expect(relationsIn('Meta studies open-source.')).toEqual(['Meta | studies | open source']);
	});
});

describe('what is studied', () => {
	test('is reached over nouns such as progress and details', () => {
		expect(relationsIn('Meta releases Llama 3, detailing advances in quantization.')).toContain(
			'Meta | studies | quantization',
		);
		expect(
			relationsIn('Attention Is All You Need provides many details on quantization and LoRA.'),
		).toEqual([
			'Attention Is All You Need | studies | LoRA',
			'Attention Is All You Need | studies | quantization',
		]);
	});

	test('is not what somebody makes', () => {
		expect(relationsIn('Meta releases research on quantization.')).not.toContain(
			'Meta | released | quantization',
		);
	});
});

describe('it', () => {
	test('is the thing that somebody made, where only a thing does so', () => {
		expect(relationsIn('Google released BERT. It was trained on Common Crawl.')).toContain(
			'BERT | trained_on | Common Crawl',
		);
	});

	test('stays open where somebody may do so, or two things are made', () => {
		for (const did of ['trained PaLM on Common Crawl', 'released PaLM', 'has 180,000 employees'])
			expect(relationsIn(`Google released BERT. It ${did}.`)).toEqual(
				relationsIn(`Google released BERT. They ${did}.`),
			);
		const two = relationsIn('Google released BERT and T5. It was trained on Common Crawl.');
		expect(two.filter((one) => one.includes('trained_on'))).toEqual([]);
		expect(relationsIn('Google released BERT. It uses Common Crawl.')).not.toContain(
			'BERT | uses | Common Crawl',
		);
	});
});

describe('a list', () => {
	test('in brackets behind what somebody owns is theirs', () => {
		expect(relationsIn("Meta's models (Llama 2, Llama 3) are large.")).toEqual(
			expect.arrayContaining(['Meta | developed | Llama 2', 'Meta | developed | Llama 3']),
		);
		expect(relationsIn('Meta watched models (Llama 2, Llama 3).')).not.toContain(
			'Meta | developed | Llama 2',
		);
	});

	test('that ends in what has no name is one all the same', () => {
		expect(relationsIn('Meta uses quantization, LoRA, and better prompts.')).toEqual([
			'Meta | uses | LoRA',
			'Meta | uses | quantization',
		]);
	});

	test('of those who do a thing opens a clause', () => {
		expect(relationsIn('Meta released Llama 2, and OpenAI and Google released Gemini.')).toEqual([
			'Google | released | Gemini',
			'Meta | released | Llama 2',
			'OpenAI | released | Gemini',
		]);
	});

	test('of nouns ends in one that is extended or improved', () => {
		expect(
			relationsIn('GPT-4 offers low prices, fewer errors, and improved quantization.'),
		).toEqual(['GPT-4 | supports | quantization']);
	});
});
