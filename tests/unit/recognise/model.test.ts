import { describe, expect, test } from 'vitest';
import { mentionsIn, surfaces } from './support.ts';

describe('the grammar of model names', () => {
	test.each([
		'Llama 3.1 405B',
		'Llama-3-70b',
		'llama-3.1-70b',
		'GPT-4o mini',
		'GPT4o',
		'GPT-4 Turbo',
		'Qwen2.5-VL-32B-Instruct',
		'Qwen 2.5-Coder-32B-Instruct',
		'Claude 3.5 Sonnet',
		'Mistral-7B-v0.1',
		'DeepSeek-R1',
		'DeepSeek-V3',
		'Phi-3-mini',
		'Gemini 2.5 Flash',
		'Gemini 2.5 Flash-Lite',
		'gpt-4-0613',
		'Mixtral 8x22B Instruct',
		// families that no lexicon knows
		'Reflexio 70B',
		'GLM-4.6V',
		'GLM 4.7',
		'Miqu-1-70B',
	])('one name: %s', (name) => {
		expect(surfaces(`They compared ${name} with others.`, 'model')).toEqual([name]);
	});

	test.each([
		['parameters are a quantity', 'It has 405B parameters and 15B tokens.'],
		['an indefinite size', 'They used a 7B model for that.'],
		['a figure', 'See Figure 3.1 and Section 4.2 of Version 2.0.'],
		['a range of sizes', 'Models from ~0.5B to 70B parameters run.'],
		['a disease and a plane', 'COVID-19 grounded the F-16.'],
		['money', 'It raised $7B in May.'],
		['a comparison', 'A 3.5x speed-up over Top 5 results.'],
	])('no model: %s', (_, text) => {
		expect(surfaces(text, 'model')).toEqual([]);
	});

	test.each([
		['an adjective stays outside', 'A GPT-4-level, Llama-style model.', ['GPT-4', 'Llama']],
		['a count behind a family', 'Llama 8 billion times.', ['Llama']],
		['a percentage', 'Llama 3% better.', ['Llama']],
		['a sentence between', 'We love Llama. 70B is big.', ['Llama']],
		['a family that no entry is named after', 'We love Mixtral today.', ['Mixtral']],
	])('the edge of a name: %s', (_, text, expected) => {
		expect(surfaces(text, 'model')).toEqual(expected);
	});

	test('its parts, and the entry of the lexicon with the same key', () => {
		const [first, second] = mentionsIn(
			'We ran Qwen2.5-VL-32B-Instruct and Llama-3.1-405B.',
		).flatMap(({ readings }) => readings);
		expect(first?.parts).toEqual({
			family: 'Qwen',
			version: '2.5',
			size: '32B',
			variant: 'VL Instruct',
		});
		expect(second).toMatchObject({ name: 'Llama 3.1 405B', entity: 'llama-3-1-405b' });
	});

	test.each([
		[
			'sizes behind a family',
			'Llama 3.1 is out. The 8B and 70B models shine.',
			['Llama 3.1 8B', 'Llama 3.1 70B'],
		],
		[
			'one size with an article',
			'Llama 3.1 is out, and the large 405B model wins.',
			['Llama 3.1 405B'],
		],
		['sizes that go on a list', 'Llama 2 7B, 13B and 70B are out.', ['Llama 2 13B', 'Llama 2 70B']],
		['a stroke', 'They ran Llama 2 7B/34B.', ['Llama 2 34B']],
		[
			'parameter models',
			'Llama 2 improved, especially the 8B and 70B parameter models.',
			['Llama 2 8B', 'Llama 2 70B'],
		],
		['variants', 'They ran Gemini 2.5 Pro and Flash-Lite.', ['Gemini 2.5 Flash-Lite']],
		[
			'a variant of one family only',
			'Claude 3 Opus is out. Later, Sonnet was faster.',
			['Claude 3 Sonnet'],
		],
		['no size without a family', 'The 8B and 70B models shine.', []],
		['no parameters', 'Llama 3.1 is out. It has 405B parameters.', []],
	])('short forms: %s', (_, text, expected) => {
		const short = mentionsIn(text).filter(({ form }) => form === 'short');
		expect(short.map(({ readings }) => readings[0]?.name)).toEqual(expected);
	});
});
