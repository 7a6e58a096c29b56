import { describe, expect, test } from 'vitest';
import { amountsIn, relateText, relationsIn } from './support.ts';

type Row = readonly [text: string, told: readonly string[]];

const parameters = ['Llama 2 | parameter_count | 70000000000 parameters'];

describe('quantities', () => {
	test.each<Row>([
		['Llama 2 has 70 billion parameters.', parameters],
		['Llama 2 has about 70B parameters.', parameters],
		['The 70-billion-parameter Llama 2 is large.', parameters],
		['- **Llama 2**: 70B parameters', parameters],
		['- Llama 2 (70B parameters)', parameters],
		['## Llama 2 with 70B parameters', parameters],
		[
			'Llama 2 has 7 to 70 billion parameters.',
			['Llama 2 | parameter_count | 7 to 70 billion parameters'],
		],
		[
			'Llama 2 was trained on 2 trillion tokens.',
			['Llama 2 | training_tokens | 2000000000000 tokens'],
		],
		['Llama 2 has a context window of 4,096 tokens.', ['Llama 2 | context_length | 4096 tokens']],
		['Llama 2 generates 20 tokens per second.', ['Llama 2 | throughput | 20 tokens per second']],
		['Training Llama 2 took 1.7 million GPU hours.', ['Llama 2 | compute | 1700000 GPU hours']],
		['Llama 2 used 2,000 GPUs.', ['Llama 2 | hardware_count | 2000 GPUs']],
		['GPT-4 scored 86.4% on MMLU.', ['GPT-4 | score | 86.4 % of MMLU']],
		['The big Transformer scores 28.4 BLEU.', ['Transformer | score | 28.4 BLEU']],
		['GPT-4 scored 86.4 percent on MMLU.', ['GPT-4 | score | 86.4 % of MMLU']],
		['GPT-4 reached 100% on MMLU.', ['GPT-4 | score | 100 % of MMLU']],
		['GPT-4 costs $2.5 million.', ['GPT-4 | price | 2500000 $']],
		['ChatGPT is there for $20/month.', ['ChatGPT | price | 20 $']],
		['GPT-4 costs 30 dollars.', ['GPT-4 | price | 30 dollars']],
		['HumanEval contains 164 hand-written problems.', ['HumanEval | size | 164 problems']],
		['ChatGPT has 100 million users.', ['ChatGPT | count | 100000000 users']],
		['Training of Llama 2 took 54 days.', ['Llama 2 | duration | 54 days']],
		[
			'The Llama 2 team lists H100 GPUs and the failures of parts (400 interruptions in 54 days).',
			['Llama 2 | count | 400 interruptions', 'Llama 2 | duration | 54 days'],
		],
		[
			'Llama 2 is large. It lists GPT-4 and failures of parts (400 interruptions).',
			['Llama 2 | count | 400 interruptions'],
		],
		['Llama 2 took two days.', ['Llama 2 | duration | 2 days']],
		[
			'Llama 2 has 70 billion parameters, while GPT-4 has 1.8 trillion parameters.',
			['GPT-4 | parameter_count | 1800000000000 parameters', ...parameters],
		],
		[
			'Llama 2 got 70 billion parameters in July 2023.',
			['Llama 2 | parameter_count | 70000000000 parameters time: July 2023'],
		],
		[
			'Llama 2 may have 70 billion parameters.',
			['Llama 2 | parameter_count | 70000000000 parameters (hedged)'],
		],
		[
			"Llama 2 doesn't have 70 billion parameters.",
			['Llama 2 | parameter_count | 70000000000 parameters (negated)'],
		],
		// None of several sizes is that of the family; a count may be one of several.
		['Llama 2 comes in sizes of 7 billion, 13 billion and 70 billion parameters.', []],
		['Llama 2 has 20 or 70 billion parameters.', []],
		['ChatGPT has 40 and 100 million users.', ['ChatGPT | count | 100000000 users']],
	])('%s', (text, told) => expect(amountsIn(text)).toEqual(told));

	test.each([
		['a year', 'Llama 2 was released in 2023.'],
		['a date', 'Llama 2 was released on 18 July 2023.'],
		['a version', 'Llama 2 v1.5 shipped.'],
		['a mixture', 'Mixtral 8x7B is fast.'],
		['the past', 'Llama 2 appeared two years ago.'],
		['an age', 'Llama 2 is three months old.'],
		['a difference', 'GPT-4 scored 3 points higher than Gemini.'],
		['no unit', 'Llama 2 has 70.'],
		['an unknown unit', 'GPT-4 costs 30 bananas.'],
		['a thing of the wrong type', 'Meta has 70 billion parameters.'],
		['something unnamed', 'After Llama 2 came a model; it has 70 billion parameters.'],
		['a term that it is measured with', 'With chain-of-thought prompting it scored 54% on some.'],
		['terms of many things', 'Early Transformers scored 54% on some.'],
		['what making it cost', 'DeepSeek-V3 had a $5M training cost.'],
		['a prize', 'The ChatGPT contest has $5,000 in prizes.'],
		['years to come', 'Llama 2 will be larger in five years.'],
		['a share of some', 'Llama 2 keeps 95% GPU use, it seems.'],
		['mere emphasis', 'GPT-4 runs 100% locally on phones and scored well.'],
		['a preposition elsewhere', 'GPT-4 pleases 40% there; ask on Mondays.'],
		['the whole of a share', 'The rest makes up 17% of the data mix.'],
		['another sentence', 'It has 70 billion parameters. Llama 2 waits.'],
		['tokens of no known use', 'Llama 2 cost 3 tokens.'],
	])('none of %s: %s', (_, text) => expect(amountsIn(text)).toEqual([]));
});

describe('sizes in names', () => {
	test.each<Row>([
		['Llama 3.1 405B is large.', ['Llama 3.1 405B | parameter_count | 405000000000 parameters']],
		['Mistral 7B is small.', ['Mistral 7B | parameter_count | 7000000000 parameters']],
		['## Mistral 7B', ['Mistral 7B | parameter_count | 7000000000 parameters']],
		['Mixtral 8x7B is fast.', []],
		['Llama 2 is small.', []],
		['GPT-4 is large.', []],
	])('%s', (text, told) => expect(amountsIn(text)).toEqual(told));

	test('are no second amount of the sentence', () => {
		expect(amountsIn('Llama 3.1 405B has 126 layers.')).toEqual([
			'Llama 3.1 405B | count | 126 layers',
			'Llama 3.1 405B | parameter_count | 405000000000 parameters',
		]);
		expect(relationsIn('Llama 3.1 405B has 126 layers.')).toEqual([]);
	});
});

test.each([
	[
		'Claude 3 costs $3 per million input tokens and $15/M output.',
		'$3 per million input tokens, $15/M output',
	],
	['ChatGPT is priced at **$20/month** for all.', '$20/month'],
	['ChatGPT costs under **$20 a month** there.', 'under $20 a month'],
	['The NVIDIA A100 rents at $0.92/hr.', '$0.92/hr'],
	['GPT-4 costs $20 and a day of work.', '$20'],
	['GPT-4 costs **$0.9/M** and runs.', '$0.9/M'],
	['GPT-4 costs **$30** or more.', '$30'],
])('a price is told as the reader sees it, with what it is for: %s', (text, expected) => {
	const told = relateText(text).candidates.flatMap(({ object }) =>
		'literal' in object ? [object.literal.text] : [],
	);
	expect(told.join(', ')).toBe(expected);
});
