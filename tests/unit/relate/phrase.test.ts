import { describe, expect, test } from 'vitest';
import { relationsIn } from './support.ts';

type Row = readonly [text: string, relations: readonly string[]];

describe('phrases and nouns', () => {
	test.each<Row>([
		['Llama 2 was trained on Common Crawl.', ['Llama 2 | trained_on | Common Crawl']],
		['Llama 2, trained on Common Crawl, is small.', ['Llama 2 | trained_on | Common Crawl']],
		['Trained on Common Crawl, Llama 2 is small.', ['Llama 2 | trained_on | Common Crawl']],
		['Alpaca is based on LLaMA.', ['Alpaca | based_on | Llama']],
		['Llama 2 builds on LLaMA.', ['Llama 2 | based_on | Llama']],
		['vLLM is built with PyTorch.', ['vLLM | uses | PyTorch']],
		['LoRA is used for fine-tuning.', ['LoRA | used_for | fine-tuning']],
		['LoRA is a method for fine-tuning.', ['LoRA | used_for | fine-tuning']],
		['Google DeepMind is part of Google.', ['Google DeepMind | part_of | Google']],
		[
			'Mixtral 8x7B was released under Apache 2.0.',
			['Mixtral 8x7B | licensed_under | Apache License 2.0'],
		],
		['Llama 2 runs on the H100.', ['Llama 2 | runs_on | NVIDIA H100']],
		['Unlike BERT, GPT-3 is large.', ['GPT-3 | compared_with | BERT']],
		['GPT-4 is the successor to GPT-3.', ['GPT-4 | succeeds | GPT-3']],
		['Mixtral 8x7B is a sparse mixture of experts.', ['Mixtral 8x7B | is_a | mixture of experts']],
		['Llama 2 was trained near Common Crawl.', []],
		['Filters trained on Common Crawl helped Llama 2.', []],
		['Common Crawl is based on luck.', []],
		['Google DeepMind is a part Google likes.', []],
		['Llama 2 runs on luck.', []],
	])('phrases: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		['BERT comes from Google.', ['Google | developed | BERT']],
		['LLaMA is the basis of Alpaca.', ['Alpaca | based_on | Llama']],
		['GPT-4 lags behind Gemini.', ['Gemini | outperforms | GPT-4']],
		['Common Crawl includes Wikipedia.', ['Wikipedia | part_of | Common Crawl']],
		['Common Crawl was used to train Llama 2.', ['Llama 2 | trained_on | Common Crawl']],
		['GPT-3 is the predecessor of GPT-4.', ['GPT-4 | succeeds | GPT-3']],
		['Google comes from BERT.', []],
		['BERT comes after Google.', []],
	])('inverse phrases: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		['Meta, the maker of Llama 2, hired people.', ['Meta | developed | Llama 2']],
		['The maker of Llama 2, Meta, hired people.', ['Meta | developed | Llama 2']],
		['Meta is the maker of Llama 2.', ['Meta | developed | Llama 2']],
		['The developer of Llama 2 is Meta.', ['Meta | developed | Llama 2']],
		['Sam Altman is the CEO of OpenAI.', ['Sam Altman | works_at | OpenAI']],
		['Sam Altman, CEO of OpenAI, spoke.', ['Sam Altman | works_at | OpenAI']],
		['Mark Zuckerberg became the CEO of Meta.', ['Mark Zuckerberg | works_at | Meta']],
		['OpenAI CEO Sam Altman spoke.', ['Sam Altman | works_at | OpenAI']],
		["OpenAI's CEO, Sam Altman, spoke.", ['Sam Altman | works_at | OpenAI']],
		['Yann LeCun, Chief AI Scientist at Meta, spoke.', ['Yann LeCun | works_at | Meta']],
		['Ilya Sutskever, co-founder of OpenAI, left.', ['Ilya Sutskever | founded | OpenAI']],
		["Google's rival OpenAI waited.", ['OpenAI | compared_with | Google']],
		['GPT-4, the successor of GPT-3, is large.', ['GPT-4 | succeeds | GPT-3']],
		['Meta is a maker near Llama 2.', []],
		['Sam Altman met the CEO of Meta.', []],
		['Sam Altman praised the maker of Llama 2.', []],
		['The CEO spoke of OpenAI with Sam Altman.', []],
		['Llama 2 is the maker of Meta.', []],
	])('nouns: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));
});
