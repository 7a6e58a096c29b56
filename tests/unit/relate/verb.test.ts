import { describe, expect, test } from 'vitest';
import { relationsIn } from './support.ts';

type Row = readonly [text: string, relations: readonly string[]];

const metaReleased = ['Meta | released | Llama 2'];
const metaDeveloped = ['Meta | developed | Llama 2'];

describe('verbs', () => {
	test.each<Row>([
		['Meta released Llama 2.', metaReleased],
		['Meta releases Llama 2.', metaReleased],
		['Meta has just released Llama 2.', metaReleased],
		['OpenAI has also published GPT-4.', ['OpenAI | released | GPT-4']],
		['Google is building Gemini.', ['Google | developed | Gemini']],
		['Microsoft took over GitHub.', ['Microsoft | acquired | GitHub']],
		['Microsoft partnered with OpenAI.', ['Microsoft | partnered_with | OpenAI']],
		['Ilya Sutskever cofounded OpenAI.', ['Ilya Sutskever | founded | OpenAI']],
		['Ilya Sutskever co-founded OpenAI.', ['Ilya Sutskever | founded | OpenAI']],
		['Meta open-sourced Llama 2.', metaReleased],
		['Meta open sourced Llama 2.', metaReleased],
		['The release of Llama 2 by Meta.', metaDeveloped],
		[
			'Meta used GPT-4 to generate data, then employed quantization.',
			['Meta | uses | GPT-4', 'Meta | uses | quantization'],
		],
		['Scaling laws, grounded in MMLU.', ['scaling laws | based_on | MMLU']],
		['Meta saw Llama 2.', []],
		['Meta and Llama 2.', []],
		['Meta waited. Llama 2 was released.', []],
		['The Meta release of Llama 2 surprised everyone.', []],
		['Llama 2 released Meta.', []],
	])('active: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		['Llama 2 was released by Meta.', metaReleased],
		['Llama 2 has been released by Meta.', metaReleased],
		[
			'LangGraph was originally created by Harrison Chase.',
			['Harrison Chase | developed | LangGraph'],
		],
		['OpenAI is backed by Microsoft.', ['Microsoft | invested_in | OpenAI']],
		['GPT-3 was succeeded by GPT-4.', ['GPT-4 | succeeds | GPT-3']],
		[
			'The paper Attention Is All You Need was written by Ashish Vaswani.',
			['Ashish Vaswani | authored | Attention Is All You Need'],
		],
		[
			'Mixtral 8x7B was released in December 2023 by Mistral AI.',
			['Mistral AI | released | Mixtral 8x7B time: December 2023'],
		],
		['Llama 2, released by Meta, is small.', metaReleased],
		['Released by Meta, Llama 2 is small.', metaReleased],
		['Llama 2 was released beside Meta.', []],
		['Llama 2 was released while Meta waited.', []],
		['Llama 2 was released in Meta.', []],
	])('passive: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		['BERT by Google is old.', ['Google | developed | BERT']],
		['BERT, an encoder model from Google, is old.', ['Google | developed | BERT']],
		[
			'Attention Is All You Need by Ashish Vaswani is read.',
			['Ashish Vaswani | authored | Attention Is All You Need'],
		],
		['Llama 2 grew by 2023.', []],
		['Llama 2 stood by MMLU.', []],
	])('by: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		['Meta, which released Llama 2, waited.', metaReleased],
		['Llama 2, which Meta released, is small.', metaReleased],
		['Llama 2, which was released by Meta, is small.', metaReleased],
		['Sam Altman, who leads OpenAI, spoke.', ['Sam Altman | works_at | OpenAI']],
		['The model that Meta released is fast.', ['Meta | released | The model']],
		[
			'Meta, which developed Llama 2, uses PyTorch.',
			['Meta | developed | Llama 2', 'Meta | uses | PyTorch'],
		],
		['Meta, whose staff grew, saw Llama 2.', []],
		['Google, which met Meta, saw Llama 2.', []],
	])('relative clauses: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		['Using PyTorch, Meta trained Llama 2.', [...metaDeveloped, 'Meta | uses | PyTorch']],
		[
			'Google improved Gemini by using LoRA.',
			['Google | improves | Gemini', 'Google | uses | LoRA'],
		],
		[
			'Meta released Llama 2, enabling fine-tuning.',
			['Llama 2 | supports | fine-tuning', ...metaReleased],
		],
		['After releasing Llama 2, people waited for Meta.', []],
		['The training of Llama 2 surprised Meta.', []],
	])('gerunds: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		['Google plans to release Gemini.', ['Google | released | Gemini (hedged)']],
		['Google agreed to acquire Anthropic.', ['Google | acquired | Anthropic (hedged)']],
		['Meta managed to release Llama 2.', metaReleased],
		['Meta continued to develop Llama 2.', metaDeveloped],
		['Meta went to Google to see Llama 2.', []],
	])('infinitives: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		[
			'Meta trained Llama 2 on Common Crawl.',
			['Llama 2 | trained_on | Common Crawl', ...metaDeveloped],
		],
		['Google evaluated PaLM on MMLU.', ['PaLM | evaluated_on | MMLU']],
		['The team compared Llama 2 with GPT-4.', ['Llama 2 | compared_with | GPT-4']],
		['Meta trained Llama 2 near Common Crawl.', metaDeveloped],
		['Meta trained Llama 2. On Common Crawl nobody spoke.', metaDeveloped],
	])('verbs parted from their preposition: %s', (text, relations) =>
		expect(relationsIn(text)).toEqual(relations.toSorted()),
	);

	test.each<Row>([
		[
			'Meta released Llama 2 and Google released Gemini.',
			['Google | released | Gemini', ...metaReleased],
		],
		['Meta, the home of Llamas, released Llama 2.', metaReleased],
		['OpenAI, not Google, developed GPT-4.', ['OpenAI | developed | GPT-4']],
		['Meta, formerly Facebook, released Llama 2.', metaReleased],
		['Meta bought chips while Google released Gemini.', ['Google | released | Gemini']],
		['Sam Altman met the CEO of Meta.', []],
		['Sam Altman snubbed the CEO of Meta.', []],
	])('clauses: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		['BERT is an encoder. It was developed by Google.', ['Google | developed | BERT']],
		[
			'Sam Altman leads OpenAI. He founded Loopt.',
			['Sam Altman | founded | Loopt', 'Sam Altman | works_at | OpenAI'],
		],
		[
			'Google announced Gemini. It outperforms GPT-4.',
			['Gemini | outperforms | GPT-4', 'Google | released | Gemini'],
		],
		['Google announced Gemini. It bought Anthropic.', ['Google | released | Gemini']],
		['Sam Altman leads OpenAI. It released GPT-4.', ['Sam Altman | works_at | OpenAI']],
		['BERT is an encoder.\n\nIt was developed by Google.', []],
	])('sentences that open with a pronoun: %s', (text, relations) =>
		expect(relationsIn(text)).toEqual(relations),
	);

	test.each<Row>([
		['GPT-4 outperforms Gemini.', ['GPT-4 | outperforms | Gemini']],
		['GPT-4 outperforms MMLU.', []],
		['GPT-4 outperforms OpenAI.', []],
		['GPT-4 rivals Gemini.', ['GPT-4 | compared_with | Gemini']],
		['Google competes with OpenAI.', ['Google | compared_with | OpenAI']],
		['Google competes with GPT-4.', []],
		['vLLM is a rival of OpenAI.', []],
	])('predicates of two things alike: %s', (text, relations) =>
		expect(relationsIn(text)).toEqual(relations),
	);
});
