import { describe, expect, test } from 'vitest';
import { relationsIn } from './support.ts';

type Row = readonly [text: string, relations: readonly string[]];

const developed = ['Meta | developed | Llama 2'];

describe('names side by side', () => {
	test.each<Row>([
		["Meta's Llama 2 is small.", developed],
		['Meta’s Llama 2 is small.', developed],
		["Meta's new open model Llama 2 is small.", developed],
		[
			"NVIDIA's H100 and B200 are fast.",
			['NVIDIA | developed | NVIDIA B200', 'NVIDIA | developed | NVIDIA H100'],
		],
		[
			"Anthropic's Claude 3 and Google's Gemini are models.",
			['Anthropic | developed | Claude 3', 'Google | developed | Gemini'],
		],
		['Meta waited, and their Llama 2 was late.', developed],
		['Meta met Google, and their Llama 2 was late.', []],
		["Llama 2's Meta is small.", []],
		["Meta's use of Llama 2 grew.", []],
		["Meta's day passed; Llama 2 came.", []],
	])('possessives: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		['Meta Llama 2 is small.', developed],
		['The Meta Llama 2 model is small.', developed],
		['Meta and Llama 2 are known.', []],
		['At Meta, Llama 2 is known.', []],
		['Meta saw Llama 2.', []],
	])('adjacency: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		[
			'Mixtral 8x7B, a sparse mixture-of-experts model, is fast.',
			['Mixtral 8x7B | is_a | mixture of experts'],
		],
		['Mixtral 8x7B is a mixture-of-experts model.', ['Mixtral 8x7B | is_a | mixture of experts']],
		['Mixtral 8x7B, the mixture-of-experts model, is fast.', []],
		['Mixtral 8x7B, a fan of the mixture-of-experts idea, is fast.', []],
		['Meta, a mixture-of-experts company, is fast.', []],
	])('appositions: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		['Llama 2 (Meta) is small.', developed],
		['Llama 2 (by Meta) is small.', developed],
		['Llama 2 (a model by Meta) is small.', developed],
		['Llama 2 (released by Meta) is small.', ['Meta | released | Llama 2']],
		['Llama 2 (which Meta released) is small.', ['Meta | released | Llama 2']],
		['Yann LeCun (Meta) spoke.', ['Yann LeCun | works_at | Meta']],
		[
			'BERT (Google) and GPT-4 (OpenAI) are models.',
			['Google | developed | BERT', 'OpenAI | developed | GPT-4'],
		],
		[
			'Mixtral 8x7B (a mixture-of-experts model) is fast.',
			['Mixtral 8x7B | is_a | mixture of experts'],
		],
		['Llama 2 (a rival named Gemini) was released by Meta.', ['Meta | released | Llama 2']],
		['Llama 2 (2023) is small.', []],
		['Llama 2 (see Meta) is small.', []],
		['Llama 2 is small (Meta is large).', []],
		['Meta (Llama 2) waited.', []],
	])('parentheses: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));
});
