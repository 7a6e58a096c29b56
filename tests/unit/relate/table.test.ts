import { describe, expect, test } from 'vitest';
import { amountsIn, relateText, relationsIn } from './support.ts';

/** A Markdown table from rows of cells, the first being its header. */
const table = (...rows: readonly (readonly string[])[]): string =>
	rows
		.flatMap((cells, at) => [
			`| ${cells.join(' | ')} |`,
			...(at === 0 ? [`|${cells.map(() => '---|').join('')}`] : []),
		])
		.join('\n');

type Row = readonly [name: string, text: string, told: readonly string[]];

describe('names in tables', () => {
	test.each<Row>([
		[
			'a Developer column',
			table(['Model', 'Developer'], ['Llama 2', 'Meta'], ['GPT-4', 'OpenAI']),
			['Meta | developed | Llama 2', 'OpenAI | developed | GPT-4'],
		],
		[
			'columns named by a predicate',
			table(['Model', 'Developed by', 'Trained on'], ['Llama 2', 'Meta', 'Common Crawl']),
			['Llama 2 | trained_on | Common Crawl', 'Meta | developed | Llama 2'],
		],
		[
			'several names in a cell',
			table(['Model', 'Compared with'], ['Llama 2', 'GPT-4, PaLM']),
			['Llama 2 | compared_with | GPT-4', 'Llama 2 | compared_with | PaLM'],
		],
		[
			'a denied cell',
			table(['Model', 'Developer'], ['Llama 2', 'not Meta']),
			['Meta | developed | Llama 2 (negated)'],
		],
		['a column that names no relation', table(['Model', 'Notes'], ['Llama 2', 'Meta']), []],
		['ends of the wrong type', table(['Model', 'Developer'], ['Llama 2', 'MMLU']), []],
		['the header row', table(['Llama 2', 'Meta'], ['Gemini', 'Google']), []],
		['names in different rows', table(['Model', 'Developer'], ['Llama 2', ''], ['', 'Meta']), []],
	])('%s', (_, text, told) => expect(relationsIn(text)).toEqual(told));
});

describe('numbers in tables', () => {
	test.each<Row>([
		[
			'benchmark rows below models',
			table(['Benchmark', 'Llama 2', 'GPT-4'], ['MMLU', '68.9', '86.4%']),
			['GPT-4 | score | 86.4 % of MMLU', 'Llama 2 | score | 68.9 of MMLU'],
		],
		[
			'benchmark columns beside models',
			table(['Model', 'MMLU', 'GSM8K'], ['GPT-4', '86.4', '92.0%']),
			['GPT-4 | score | 86.4 of MMLU', 'GPT-4 | score | 92 % of GSM8K'],
		],
		[
			'how a score was measured, beside the name of the benchmark',
			table(
				['Model', 'GSM8K, standard prompting', 'GSM8K (chain of thought)', 'MMLU score (%)'],
				['GPT-4', '60.1%', '92.0%', '86.4'],
			),
			[
				'GPT-4 | score | 60.1 % of GSM8K attribute: standard prompting',
				'GPT-4 | score | 86.4 % of MMLU',
				'GPT-4 | score | 92 % of GSM8K attribute: chain of thought',
			],
		],
		[
			'the same in the label of a row',
			table(['Benchmark', 'GPT-4'], ['MMLU (5-shot)', '86.4']),
			['GPT-4 | score | 86.4 of MMLU attribute: 5-shot'],
		],
		[
			'units in the cell',
			table(['Model', 'Price'], ['GPT-4', '$30']),
			['GPT-4 | price | 30 $ attribute: Price'],
		],
		[
			'a heading that is the unit',
			table(['Model', 'Parameters', 'Training tokens'], ['Llama 2', '70B', '2T']),
			[
				'Llama 2 | parameter_count | 70000000000 parameters attribute: Parameters',
				'Llama 2 | training_tokens | 2000000000000 tokens attribute: Training tokens',
			],
		],
		[
			'units in parentheses of the heading',
			table(
				['Model', 'Context length (tokens)', 'Price ($)', 'MMLU (%)'],
				['GPT-4', '8,192', '30', '86.4'],
			),
			[
				'GPT-4 | context_length | 8192 tokens attribute: Context length (tokens)',
				'GPT-4 | price | 30 $ attribute: Price ($)',
				'GPT-4 | score | 86.4 % of MMLU',
			],
		],
		[
			'a magnitude in parentheses of the heading',
			table(['Model', 'Parameters (B)'], ['Llama 2', '70']),
			['Llama 2 | parameter_count | 70000000000 parameters attribute: Parameters (B)'],
		],
		[
			'properties below the heading of what has them',
			`# Note\n\n## Llama 2\n\n${table(['Property', 'Value'], ['Parameters', '70 billion'], ['Context length', '4,096 tokens'])}`,
			[
				'Llama 2 | context_length | 4096 tokens attribute: Context length',
				'Llama 2 | parameter_count | 70000000000 parameters attribute: Parameters',
			],
		],
		[
			'properties of each column',
			`# Note\n\n## Llama 2\n\n${table(['Property', 'Llama 2', 'PaLM'], ['Parameters', '70 billion', '540 billion'])}`,
			[
				'Llama 2 | parameter_count | 70000000000 parameters attribute: Parameters',
				'PaLM | parameter_count | 540000000000 parameters attribute: Parameters',
			],
		],
		[
			'properties of each column below an empty corner',
			table(['', 'Llama 2', 'PaLM'], ['Parameters', '70B', '540B'], ['Release', '2023', '2022']),
			[
				'Llama 2 | parameter_count | 70000000000 parameters attribute: Parameters',
				'Llama 2 | value | 2023 attribute: Release',
				'PaLM | parameter_count | 540000000000 parameters attribute: Parameters',
				'PaLM | value | 2022 attribute: Release',
			],
		],
		[
			'hours of what the row names, whatever hardware the heading names',
			table(['Model', 'H100 hours'], ['Llama 2', '368,640']),
			['Llama 2 | compute | 368640 H100 hours attribute: H100 hours'],
		],
		[
			'what hardware has, where the heading is its name',
			table(['', 'H100'], ['Memory', '80 GB']),
			['NVIDIA H100 | size | 80 GB attribute: Memory'],
		],
		['a row without a label', table(['', 'Llama 2', 'PaLM'], ['', '70', '540']), []],
		[
			'properties below the title',
			`# Llama 2\n\n${table(['Property', 'Value'], ['Parameters', '70 billion'])}`,
			['Llama 2 | parameter_count | 70000000000 parameters attribute: Parameters'],
		],
		[
			'shares of what the heading names',
			`# Note\n\n## Data mix of Llama 3.1\n\n${table(['Data', 'Share'], ['Code', '17%'])}`,
			['Code | proportion | 17 % of Llama 3.1 attribute: Share'],
		],
		[
			'a number of nothing known',
			table(['Model', 'Year'], ['GPT-4', '2023']),
			['GPT-4 | value | 2023 attribute: Year'],
		],
		['a cell of words', table(['Model', 'Notes'], ['Llama 2', 'came with 3 sizes at once']), []],
		['several numbers', table(['Model', 'Sizes'], ['Llama 2', '7B, 13B, 70B']), []],
		['numbers of the header row', table(['Llama 2', '70B'], ['', '']), []],
		['numbers of rows that name nothing', table(['Thing', 'Share'], ['', '17%']), []],
	])('%s', (_, text, told) => expect(amountsIn(text)).toEqual(told));
});

test('evidence of a row points at its header and heading where an end stands there', () => {
	const { document, candidates } = relateText(
		`# Note\n\n## Llama 2\n\n${table(['Property', 'Value'], ['Parameters', '70 billion'])}`,
	);
	expect(
		candidates.map(({ evidence: { quote, context } }) => [
			quote,
			...context.map(({ start, end }) => document.text.slice(start, end)),
		]),
	).toEqual([['Parameters | 70 billion', 'Llama 2']]);
});
