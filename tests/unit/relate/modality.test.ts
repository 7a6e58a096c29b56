import { describe, expect, test } from 'vitest';
import { modalityOfWords } from '../../../src/pipeline/relate/plainModality.ts';
import { assertedIn, relationsIn } from './support.ts';

/** Of two names in a sentence, what is asserted. */
const assertedOf = (text: string, ...names: readonly string[]): readonly string[] =>
	assertedIn(text).filter((told) => names.every((name) => told.split(' | ').includes(name)));

describe('what a sentence does not assert', () => {
	test.each([
		// negated
		['Meta did not release Llama 2.', 'Meta', 'Llama 2'],
		["Meta didn't release Llama 2.", 'Meta', 'Llama 2'],
		['Meta didn’t release Llama 2.', 'Meta', 'Llama 2'],
		['Meta has never released Llama 2.', 'Meta', 'Llama 2'],
		['Llama 2 was not released by Meta.', 'Meta', 'Llama 2'],
		["Llama 2 wasn't developed by Google.", 'Google', 'Llama 2'],
		['GPT-4 is not based on BERT.', 'GPT-4', 'BERT'],
		['GPT-4 is no longer based on BERT.', 'GPT-4', 'BERT'],
		['Neither Google nor Meta developed GPT-4.', 'Google', 'GPT-4'],
		['Neither Google nor Meta developed GPT-4.', 'Meta', 'GPT-4'],
		['OpenAI, not Google, developed GPT-4.', 'Google', 'GPT-4'],
		['OpenAI and not Google developed GPT-4.', 'Google', 'GPT-4'],
		['Not Google but OpenAI developed GPT-4.', 'Google', 'GPT-4'],
		['It is not Google but OpenAI that developed GPT-4.', 'Google', 'GPT-4'],
		['GPT-4 was developed not by Google but by OpenAI.', 'Google', 'GPT-4'],
		['GPT-4 was not developed by Google but by OpenAI.', 'Google', 'GPT-4'],
		['GPT-4 was developed by OpenAI, not by Google.', 'Google', 'GPT-4'],
		['Google released PaLM, not GPT-4.', 'Google', 'GPT-4'],
		['Google released PaLM but not GPT-4.', 'Google', 'GPT-4'],
		['Google released PaLM rather than GPT-4.', 'Google', 'GPT-4'],
		['Google refused to release PaLM.', 'Google', 'PaLM'],
		['Google declined to release PaLM.', 'Google', 'PaLM'],
		['Google failed to ship Gemini.', 'Google', 'Gemini'],
		['Meta stopped developing Llama 2.', 'Meta', 'Llama 2'],
		['Google denied that OpenAI developed GPT-4.', 'OpenAI', 'GPT-4'],
		['Google presented a report without releasing Gemini.', 'Google', 'Gemini'],
		['Instead of releasing Gemini, Google waited.', 'Google', 'Gemini'],
		['Llama 2 hardly outperforms GPT-4.', 'Llama 2', 'GPT-4'],
		["Llama 2 can't beat GPT-4.", 'Llama 2', 'GPT-4'],
		['Google is unable to beat OpenAI or to release Gemini.', 'Google', 'Gemini'],
		['Sam Altman is not the CEO of Meta.', 'Sam Altman', 'Meta'],
		['Sam Altman is no longer the CEO of OpenAI.', 'Sam Altman', 'OpenAI'],
		['The founder of Meta is not Sam Altman.', 'Sam Altman', 'Meta'],
		['It is not true that Google acquired Anthropic.', 'Google', 'Anthropic'],
		['It is false that Google acquired Anthropic.', 'Google', 'Anthropic'],
		// hedged
		['Google may release Gemini.', 'Google', 'Gemini'],
		['Google might acquire Anthropic.', 'Google', 'Anthropic'],
		['Google could acquire Anthropic.', 'Google', 'Anthropic'],
		['Gemini may have been trained on Common Crawl.', 'Gemini', 'Common Crawl'],
		['Google reportedly acquired Anthropic.', 'Google', 'Anthropic'],
		['Reportedly, Google acquired Anthropic.', 'Google', 'Anthropic'],
		['Allegedly, OpenAI trained GPT-4 on Common Crawl.', 'GPT-4', 'Common Crawl'],
		['Perhaps Google acquired Anthropic.', 'Google', 'Anthropic'],
		['Gemini possibly outperforms GPT-4.', 'Gemini', 'GPT-4'],
		['Gemini seems to outperform GPT-4.', 'Gemini', 'GPT-4'],
		['If Google acquired Anthropic, prices would rise.', 'Google', 'Anthropic'],
		['Prices would rise if Google acquired Anthropic.', 'Google', 'Anthropic'],
		['He asked whether Google acquired Anthropic.', 'Google', 'Anthropic'],
		// planned
		['Google will release Gemini.', 'Google', 'Gemini'],
		['Gemini will be released by Google.', 'Google', 'Gemini'],
		['Google is going to release Gemini.', 'Google', 'Gemini'],
		['Google plans to release Gemini.', 'Google', 'Gemini'],
		['Google is planning to release Gemini.', 'Google', 'Gemini'],
		['Google has plans to release Gemini.', 'Google', 'Gemini'],
		['Google intends to acquire Anthropic.', 'Google', 'Anthropic'],
		['Google agreed to acquire Anthropic.', 'Google', 'Anthropic'],
		['Google tried to acquire Anthropic.', 'Google', 'Anthropic'],
		['Google considered acquiring Anthropic.', 'Google', 'Anthropic'],
		['Google is set to release Gemini.', 'Google', 'Gemini'],
		['Google is expected to release Gemini.', 'Google', 'Gemini'],
		["Google's upcoming Gemini is late.", 'Google', 'Gemini'],
		// claimed
		['Google claims that Gemini outperforms GPT-4.', 'Gemini', 'GPT-4'],
		['Google claims Gemini outperforms GPT-4.', 'Gemini', 'GPT-4'],
		['Google believes that Gemini outperforms GPT-4.', 'Gemini', 'GPT-4'],
		['Google hinted that Gemini outperforms GPT-4.', 'Gemini', 'GPT-4'],
		['Rumours say that Google acquired Anthropic.', 'Google', 'Anthropic'],
		['The rumour that Google acquired Anthropic spread.', 'Google', 'Anthropic'],
		['There is speculation that Google acquired Anthropic.', 'Google', 'Anthropic'],
		['OpenAI doubts that Gemini outperforms GPT-4.', 'Gemini', 'GPT-4'],
		// asked
		['Did Google acquire Anthropic?', 'Google', 'Anthropic'],
		['Is Llama 2 based on BERT?', 'Llama 2', 'BERT'],
		['Who knew that Google acquired Anthropic?', 'Google', 'Anthropic'],
		['## Has Meta released Llama 2?', 'Meta', 'Llama 2'],
	])('%s (%s, %s)', (text, subject, object) =>
		expect(assertedOf(text, subject, object)).toEqual([]),
	);
});

describe('what only looks denied or doubtful', () => {
	test.each([
		['Meta released not only Llama 2 but also PyTorch.'],
		['Meta not only released Llama 2 but also waited.'],
		['No doubt Meta released Llama 2.'],
		['Meta, no doubt, released Llama 2.'],
		['There is no doubt that Meta released Llama 2.'],
		['It is no surprise that Meta released Llama 2.'],
		['It is not surprising that Meta released Llama 2.'],
		['It was not until 2023 that Meta released Llama 2.'],
		['Meta, as expected, released Llama 2.'],
		['Meta used a set of tests and released Llama 2.'],
		['Meta released a set of Llama 2 weights.'],
		['Meta released Llama 2 in May 2024.'],
		['In May 2024, Meta released Llama 2.'],
		['Meta in May released Llama 2.'],
		['Meta released Llama 2 without delay.'],
		['Meta released Llama 2 no later than July 2023.'],
		['Meta did release Llama 2.'],
		['Meta did not wait and released Llama 2.'],
		['Meta may wait but released Llama 2.'],
		['Google may wait, but Meta released Llama 2.'],
		['Although Google did not wait, Meta released Llama 2.'],
		['Meta, which may lack money, released Llama 2.'],
		['Meta released Llama 2, but never sold phones.'],
		['Meta released Llama 2 and Google will release Gemini.'],
		['Meta released Llama 2; Google did not release Gemini.'],
		['Google never slept. Meta released Llama 2.'],
		['Nothing stopped Meta, which released Llama 2.'],
		['Rather than wait, Meta released Llama 2.'],
		['Meta instead released Llama 2.'],
		['Meta managed to release Llama 2.'],
	])('%s', (text) =>
		expect(assertedOf(text, 'Meta', 'Llama 2')).toEqual(['Meta | released | Llama 2']),
	);

	test.each([
		[
			'InstructGPT proposes RLHF.',
			'InstructGPT | introduces | reinforcement learning from human feedback',
		],
		['LoRA, aimed at fine-tuning, is small.', 'LoRA | used_for | fine-tuning'],
		['PaLM, rather than GPT-4, is small.', 'PaLM | compared_with | GPT-4'],
		[
			'Llama 2 does not use LoRA but uses RLHF.',
			'Llama 2 | uses | reinforcement learning from human feedback',
		],
	])('words of the trigger weaken nothing: %s', (text, told) =>
		expect(assertedIn(text)).toEqual([told]),
	);
});

test('a denial is told from a doubt', () => {
	expect(relationsIn('Meta did not release Llama 2. Google may release Gemini.')).toEqual([
		'Google | released | Gemini (hedged)',
		'Meta | released | Llama 2 (negated)',
	]);
});

test.each([
	['made an offer to buy', 'hedged'],
	['made a bid to buy', 'hedged'],
	['has the option to buy', 'hedged'],
	['has permission to buy', 'hedged'],
	['heard proposals to buy', 'hedged'],
	['got an invitation to buy', 'hedged'],
	['has options to export to', 'asserted'],
	['accepted an offer and bought', 'asserted'],
])('by words alone: %s', (words, modality) => expect(modalityOfWords(words)).toBe(modality));
